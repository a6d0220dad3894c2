package org.wellkept.ui.partnership;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Spelling;
import org.wellkept.core.accountability.Coverage;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.reference.England;
import org.wellkept.core.reference.IntegratedCareBoard;
import org.wellkept.core.reference.UpperTierArea;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;
import org.wellkept.ui.workspace.DemonstrationTrial;

/**
 * Where a reader begins: what this is, which areas there are, and how to take the data.
 *
 * @param trials what to try as whom, where this is the demonstration
 * @param areas the councils' areas that fit what the reader looks for
 * @param sought the place that the reader looks for, or null
 * @param seeking whether there are so many areas that a field to find one helps
 */
public record HomePage(
        Frame frame,
        List<DemonstrationTrial> trials,
        List<Live> live,
        List<Published> published,
        List<AreaFound> areas,
        @Nullable String sought,
        boolean seeking,
        boolean nothingFound)
        implements PublicPage {

    /** More areas than fit on a screen. */
    private static final int MANY = 12;

    public HomePage {
        trials = List.copyOf(trials);
        live = List.copyOf(live);
        published = List.copyOf(published);
        areas = List.copyOf(areas);
    }

    /**
     * A council's area.
     *
     * @param boards the boards here that are called after it
     * @param bodies the integrated care boards that it lies in
     */
    public record AreaFound(String name, List<BoardLink> boards, List<AreaBody> bodies) {
        public AreaFound {
            boards = List.copyOf(boards);
            bodies = List.copyOf(bodies);
        }
    }

    /**
     * An integrated care board of an area.
     *
     * @param href its page here, or null where nothing here is about it
     * @param before those that it took over from and that have a page here
     */
    public record AreaBody(String name, @Nullable String href, List<PartnerPage.Link> before) {
        public AreaBody {
            before = List.copyOf(before);
        }
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

    /**
     * @param trials what to try as whom; none unless this is the demonstration
     * @param pageOf the address of a body's page here, where there is one
     */
    public static HomePage of(
            List<DemonstrationTrial> trials,
            List<PartnershipRef> partnerships,
            List<BoardDetails> boards,
            Map<String, Coverage> coverage,
            Function<IntegratedCareBoard, Optional<String>> pageOf,
            @Nullable String sought) {
        List<BoardDetails> found = boards.stream()
                .filter(board -> sought == null || fits(board, sought))
                .toList();
        List<AreaFound> areas = sought == null
                ? List.of()
                : England.areasNamed(sought).stream()
                        .map(area -> area(area, boards, pageOf))
                        .toList();
        return new HomePage(
                Frame.of(
                        "Are promises being kept?",
                        "Promises that local bodies make to prevent mental ill health, and whether they are kept.",
                        Place.AREAS),
                sought == null ? trials : List.of(),
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
                areas,
                sought,
                boards.size() > MANY || sought != null || partnerships.stream().anyMatch(PartnershipRef::asPublished),
                sought != null && found.isEmpty() && areas.isEmpty());
    }

    private static AreaFound area(
            UpperTierArea area, List<BoardDetails> boards, Function<IntegratedCareBoard, Optional<String>> pageOf) {
        return new AreaFound(
                area.name(),
                boards.stream()
                        .filter(board -> Spelling.key(board.place()).equals(Spelling.key(area.name())))
                        .map(HomePage::link)
                        .toList(),
                area.boards().stream().map(body -> body(body, pageOf)).toList());
    }

    private static AreaBody body(IntegratedCareBoard body, Function<IntegratedCareBoard, Optional<String>> pageOf) {
        return new AreaBody(
                body.name(),
                pageOf.apply(body).orElse(null),
                England.successions().stream()
                        .filter(handed -> handed.successor().equals(body))
                        .flatMap(handed -> pageOf.apply(handed.predecessor()).stream()
                                .map(href -> new PartnerPage.Link(
                                        handed.predecessor().name(), href)))
                        .toList());
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
                        .map(HomePage::link)
                        .toList());
    }

    private static BoardLink link(BoardDetails board) {
        return new BoardLink(
                "Are promises being kept in " + board.place() + "?", board.name(), Links.board(board.slug()));
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
