package org.wellkept.ui.coproduction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.Told;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/** What people who took part were told, on a page of its own that can be printed and handed out. */
public record PublicToldPage(
        Frame frame,
        String title,
        String href,
        String organisation,
        String toldOn,
        List<String> summary,
        List<String> easyRead,
        @Nullable String signLanguage,
        List<Language> languages,
        List<PublicActivityPage.Became> changes)
        implements PublicPage {

    /**
     * The summary in another language.
     *
     * @param tag of BCP 47, for readers of screens
     * @param name in English
     * @param rightToLeft whether it is written from right to left
     */
    public record Language(String tag, String name, boolean rightToLeft, List<String> summary) {}

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ckb", "fa", "he", "ps", "sd", "ur", "yi");

    static PublicToldPage of(ActivityDetails activity, Told told) {
        return new PublicToldPage(
                Frame.of(
                                "What came of it: " + activity.title(),
                                "What people who took part were told.",
                                Place.COPRODUCTION)
                        .noticing(List.of(activity.partnership().about())),
                activity.title(),
                Links.activity(activity.reference()),
                activity.organisation().name(),
                Words.day(told.toldOn()),
                Words.paragraphs(told.summary()),
                Words.paragraphs(told.easyRead()),
                told.signLanguageLink(),
                told.languages().entrySet().stream()
                        .map(entry -> language(entry.getKey(), entry.getValue()))
                        .toList(),
                activity.terms().happened().changes().stream()
                        .map(PublicActivityPage::became)
                        .toList());
    }

    private static Language language(String tag, String summary) {
        Locale locale = Locale.forLanguageTag(tag);
        return new Language(
                tag,
                locale.getDisplayName(Locale.UK),
                RIGHT_TO_LEFT.contains(locale.getLanguage()),
                Words.paragraphs(summary));
    }
}
