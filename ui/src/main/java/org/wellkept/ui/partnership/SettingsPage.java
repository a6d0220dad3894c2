package org.wellkept.ui.partnership;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.reference.Framework;
import org.wellkept.core.reference.Theme;
import org.wellkept.core.role.HeldIn;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.role.PeopleNavigation;
import org.wellkept.ui.transparency.Links;

/** What administrators look after: each partnership with its boards and organisations, and the themes that come with the product. */
public final class SettingsPage {

    private SettingsPage() {}

    /**
     * A partnership.
     *
     * @param lives whether boards and organisations act here, and it is no collection of published plans
     * @param named how many bodies only a source or a partner names, in words; null where there are none
     */
    public record Held(
            String slug,
            String name,
            String href,
            String about,
            boolean lives,
            List<Line> boards,
            List<Line> organisations,
            @Nullable String named) {
        public Held {
            boards = List.copyOf(boards);
            organisations = List.copyOf(organisations);
        }
    }

    /**
     * A board or an organisation.
     *
     * @param people where those are who act for it
     */
    public record Line(String name, String href, String what, String people) {}

    /** A framework with its headings; {@code themes} tells how many themes it holds in all. */
    public record Themes(String name, String source, String themes, List<String> headings) {
        public Themes {
            headings = List.copyOf(headings);
        }
    }

    static Held of(PartnershipRef partnership, List<BoardDetails> boards, List<OrganisationDetails> organisations) {
        List<OrganisationDetails> joined = organisations.stream()
                .filter(organisation -> organisation.joinedOn() != null)
                .toList();
        int named = organisations.size() - joined.size();
        return new Held(
                partnership.slug(),
                partnership.name(),
                Links.partnership(partnership.slug()),
                partnership.about(),
                !partnership.asPublished(),
                boards.stream()
                        .filter(board -> board.partnerships().contains(partnership))
                        .map(board -> new Line(
                                board.name(),
                                Links.board(board.slug()),
                                board.kind().words() + " for " + board.place(),
                                PeopleNavigation.of(HeldIn.board(board.slug()))))
                        .toList(),
                joined.stream()
                        .sorted(Comparator.comparing(OrganisationDetails::name))
                        .map(organisation -> new Line(
                                organisation.name(),
                                Links.partner(organisation.slug()),
                                organisation.kind().words(),
                                PeopleNavigation.of(HeldIn.organisation(organisation.slug()))))
                        .toList(),
                named == 0
                        ? null
                        : Words.sentence(Words.spelledCount(named, "body is", "bodies are"))
                                + " only named by a source. Nobody acts for "
                                + Words.form(named, "it", "them") + " here, and nobody judges "
                                + Words.form(named, "it", "them") + ".");
    }

    static Themes of(Framework framework) {
        List<String> headings = framework.themes().stream()
                .filter(theme -> theme.parent() == null)
                .map(Theme::label)
                .toList();
        return new Themes(
                Stream.of(framework.name(), framework.version())
                        .filter(words -> !words.isBlank())
                        .reduce((name, version) -> name + ", " + version)
                        .orElse(framework.slug()),
                framework.source(),
                Words.count(framework.themes().size(), "theme", "themes"),
                headings);
    }
}
