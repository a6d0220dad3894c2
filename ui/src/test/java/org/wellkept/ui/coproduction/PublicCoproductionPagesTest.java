package org.wellkept.ui.coproduction;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.coproduction.JteactivitiesGenerated;
import gg.jte.generated.precompiled.coproduction.JtepublicActivityGenerated;
import gg.jte.generated.precompiled.coproduction.JtesectionGenerated;
import gg.jte.generated.precompiled.coproduction.JtetoldGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellkept.core.Page;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.coproduction.About;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.ActivityKind;
import org.wellkept.core.coproduction.ActivitySummary;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.Change;
import org.wellkept.core.coproduction.Decision;
import org.wellkept.core.coproduction.Feedback;
import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.core.coproduction.FourPi;
import org.wellkept.core.coproduction.GroupCount;
import org.wellkept.core.coproduction.GroupRead;
import org.wellkept.core.coproduction.Happened;
import org.wellkept.core.coproduction.Heard;
import org.wellkept.core.coproduction.Occasion;
import org.wellkept.core.coproduction.PaymentPractice;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.coproduction.ShapedPromise;
import org.wellkept.core.coproduction.Told;
import org.wellkept.core.coproduction.TookPart;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.release.CoproductionFigures;
import org.wellkept.core.release.Felt;
import org.wellkept.core.release.Part;
import org.wellkept.core.release.Released;
import org.wellkept.core.release.ReleasedCount;
import org.wellkept.core.test.CoProduction;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.ReadingGrade;

/** What the open pages of co-production say of themselves, around the plainest words of an organisation. */
class PublicCoproductionPagesTest {

    private static final OrganisationRef OPEN_DOOR = new OrganisationRef("open-door", "Open Door", true);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 1);
    private static final Feedback WAITING = new Feedback(FeedbackState.WAITING, DUE, null);
    private static final Told TOLD = new Told(
            DUE,
            "At tea",
            "You said: open late. We do so now.",
            "We open late.",
            "https://example.org/film",
            new TreeMap<>(Map.of("cy", "Rydym ar agor.")));

    private static ActivityTerms cafe(@Nullable Rung claimed) {
        return new ActivityTerms(
                new About(
                        "Plan the café",
                        ActivityKind.CO_DESIGN,
                        "We made a plan for the café.",
                        "Vale",
                        List.of(),
                        null,
                        List.of(),
                        List.of()),
                new TookPart(
                        List.of(new Occasion(CoProduction.day("2 May 2026"), null)),
                        null,
                        List.of(new GroupCount("carers", null)),
                        null,
                        "By post",
                        "A quiet room",
                        new PaymentPractice(true, true, 14, true)),
                new Heard(
                        "Open late.",
                        claimed,
                        new FourPi(
                                "We took turns.", "All knew it.", "No men came.", "We met at six.", "It opens late.")),
                new Happened(
                        List.of(
                                new Change("Open late", Decision.YES, null, "It opens till ten", false),
                                new Change("Serve beer", Decision.NO, "We may not", null, false),
                                new Change(
                                        "The long form", Decision.PARTLY, "We need the first page", "The rest", true),
                                new Change("More tea", null, null, null, false)),
                        null));
    }

    private static ActivityDetails activity(ActivityTerms terms, Feedback feedback, @Nullable Told told) {
        return new ActivityDetails(
                UUID.randomUUID(),
                Version.of(1),
                "WV-031",
                new PartnershipRef("vale", "Vale", false, "This is a place that we made up."),
                OPEN_DOOR,
                List.of(),
                List.of(),
                List.of(new GroupRead("carers", "Carers", null)),
                List.of(new ShapedPromise("WV-001", "Open a café", OPEN_DOOR)),
                terms,
                Visibility.PUBLIC,
                DUE,
                DUE,
                false,
                null,
                told,
                feedback,
                new ActivityDetails.May(false, false, false, false, false, false));
    }

    private static Released released(Felt.@Nullable Gap gap) {
        return new Released(
                DUE,
                new ReleasedCount.Exactly(12),
                Map.of("carers", new ReleasedCount.FewerThanFive()),
                new ReleasedCount.Exactly(7),
                new Felt(
                        gap == null ? Rung.CO_DESIGN : Rung.INFORMING,
                        Part.MOST,
                        Part.SOME,
                        Part.FEW,
                        List.of("The tea."),
                        List.of("The long form."),
                        List.of("We said: open till ten."),
                        gap));
    }

    private static String html(Consumer<OwaspHtmlTemplateOutput> page) {
        StringOutput output = new StringOutput();
        page.accept(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }

    private static String activityPage(ActivityDetails activity, @Nullable Released released) {
        PublicActivityPage page = PublicActivityPage.of(activity, released, Contact.NOT_SET);
        return html(output -> JtepublicActivityGenerated.render(output, null, page));
    }

    private static String list(Sought sought, FeedbackState... states) {
        List<ActivitySummary> found = new ArrayList<>();
        for (FeedbackState state : states) {
            found.add(new ActivitySummary(
                    "WV-031",
                    "Plan the café",
                    OPEN_DOOR,
                    ActivityKind.CO_DESIGN,
                    Rung.CO_DESIGN,
                    "Vale",
                    List.of("2 May 2026"),
                    2,
                    Visibility.PUBLIC,
                    false,
                    new Feedback(state, DUE, state == FeedbackState.TOLD ? DUE : null)));
        }
        PublicActivitiesPage page =
                PublicActivitiesPage.of(new Page<>(found, found.isEmpty() ? null : "after"), sought);
        return html(output -> JteactivitiesGenerated.render(output, null, page));
    }

    private static String section(CoproductionFigures figures) {
        return html(output -> JtesectionGenerated.render(
                output, null, CoproductionSection.of(figures), PublicActivitiesPage.ADDRESS, "card"));
    }

    private static final CoproductionFigures FIGURES = new CoproductionFigures(
            12,
            4,
            9,
            Map.of(Rung.CO_DESIGN, 3),
            Map.of(Rung.INFORMING, 2),
            2,
            3,
            2,
            1,
            40,
            5,
            4,
            14,
            List.of(
                    new CoproductionFigures.Group("carers", "Carers", false, 3),
                    new CoproductionFigures.Group("young-carers", "Young carers", true, 0)));

    static Stream<Arguments> pages() {
        Felt.Gap gap = new Felt.Gap(DUE, DUE, "We chose too soon.", false);
        PublicToldPage told = PublicToldPage.of(
                activity(cafe(Rung.CO_DESIGN), new Feedback(FeedbackState.TOLD, DUE, DUE), TOLD), TOLD);
        Sought all = new Sought(null, null, null);
        return Stream.of(
                Arguments.of("list", list(all, FeedbackState.values())),
                Arguments.of("list of nothing", list(all)),
                Arguments.of("list where nothing fits", list(new Sought("boats", null, null))),
                Arguments.of(
                        "activity of which little is told",
                        activityPage(activity(ActivityTerms.titled("Plan the café"), WAITING, null), null)),
                Arguments.of(
                        "activity, late",
                        activityPage(activity(cafe(null), new Feedback(FeedbackState.LATE, DUE, null), null), null)),
                Arguments.of(
                        "activity with voices",
                        activityPage(activity(cafe(Rung.CO_DESIGN), WAITING, null), released(null))),
                Arguments.of(
                        "activity with a gap",
                        activityPage(
                                activity(cafe(Rung.CO_DESIGN), new Feedback(FeedbackState.TOLD, DUE, DUE), TOLD),
                                released(gap))),
                Arguments.of("what people were told", html(output -> JtetoldGenerated.render(output, null, told))),
                Arguments.of("part of a board's page", section(FIGURES)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void six_years_of_school_are_enough_to_read_it(String name, String html) {
        assertThat(ReadingGrade.of(html)).isLessThanOrEqualTo(6.0);
    }

    @Test
    void what_was_claimed_stands_beside_what_was_felt() {
        String html = activityPage(
                activity(cafe(Rung.CO_DESIGN), WAITING, null), released(new Felt.Gap(DUE, DUE, null, false)));

        assertThat(html)
                .contains(
                        "Co-design",
                        "“We were told what will happen.”",
                        "much less than Open Door says",
                        "7 people said")
                .contains("was told, and has not replied", "We said: open till ten.")
                .contains("Carers: fewer than 5 people");
    }

    @Test
    void words_of_another_language_say_which_it_is() {
        PublicToldPage page = PublicToldPage.of(activity(cafe(null), WAITING, TOLD), TOLD);

        assertThat(html(output -> JtetoldGenerated.render(output, null, page)))
                .contains("lang=\"cy\"", "Welsh", "Rydym ar agor.", "British Sign Language");
    }
}
