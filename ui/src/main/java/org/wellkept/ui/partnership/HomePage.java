package org.wellkept.ui.partnership;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Spelling;
import org.wellkept.core.accountability.Coverage;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/**
 * Where a reader begins: what this is, which areas there are, and how to take the data.
 *
 * @param sought the place that the reader looks for, or null
 * @param seeking whether there are so many areas that a field to find one helps
 */
public record HomePage(
        Frame frame,
        List<Live> live,
        List<Published> published,
        @Nullable String sought,
        boolean seeking,
        boolean nothingFound)
        implements PublicPage {

    /** More areas than fit on a screen. */
    private static final int MANY = 12;

    public HomePage {
        live = List.copyOf(live);
        published = List.copyOf(published);
    }

    /** A partnership with the boards that sit in it. */
    public record Live(String name, String href, String about, List<BoardLink> boards) {
        public Live {
            boards = List.copyOf(boards);
        }
    }

    public record BoardLink(String question, String name, String href) {}

    /** A collection of published plans. */
    public record Published(String name, String href, String about, String count, String wording) {}

    public static HomePage of(
            List<PartnershipRef> partnerships,
            List<BoardDetails> boards,
            Map<String, Coverage> coverage,
            @Nullable String sought) {
        List<BoardDetails> found = boards.stream()
                .filter(board -> sought == null || fits(board, sought))
                .toList();
        return new HomePage(
                Frame.of(
                        "Are promises being kept?",
                        "Promises that local bodies make to prevent mental ill health, and whether they are kept.",
                        Place.AREAS),
                partnerships.stream()
                        .filter(partnership -> !partnership.asPublished())
                        .map(partnership -> live(partnership, found))
                        .filter(live -> sought == null || !live.boards().isEmpty())
                        .sorted(Comparator.comparing(Live::name))
                        .toList(),
                partnerships.stream()
                        .filter(PartnershipRef::asPublished)
                        .map(partnership -> published(partnership, coverage.get(partnership.slug())))
                        .sorted(Comparator.comparing(Published::name))
                        .toList(),
                sought,
                boards.size() > MANY || sought != null,
                sought != null && found.isEmpty());
    }

    private static boolean fits(BoardDetails board, String sought) {
        String key = Spelling.key(sought);
        return Spelling.key(board.place()).contains(key)
                || Spelling.key(board.name()).contains(key)
                || board.partnerships().stream()
                        .anyMatch(
                                partnership -> Spelling.key(partnership.name()).contains(key));
    }

    private static Live live(PartnershipRef partnership, List<BoardDetails> boards) {
        return new Live(
                partnership.name(),
                Links.partnership(partnership.slug()),
                partnership.about(),
                boards.stream()
                        .filter(board -> board.partnerships().stream()
                                .anyMatch(sits -> sits.slug().equals(partnership.slug())))
                        .sorted(Comparator.comparing(BoardDetails::place))
                        .map(board -> new BoardLink(
                                "Are promises being kept in " + board.place() + "?",
                                board.name(),
                                Links.board(board.slug())))
                        .toList());
    }

    private static Published published(PartnershipRef partnership, @Nullable Coverage coverage) {
        return new Published(
                partnership.name(),
                Links.partnership(partnership.slug()),
                partnership.about(),
                coverage == null ? "" : CoverageWords.count(coverage),
                coverage == null ? "" : CoverageWords.wording(coverage));
    }
}
