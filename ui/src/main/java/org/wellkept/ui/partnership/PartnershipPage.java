package org.wellkept.ui.partnership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Page;
import org.wellkept.core.accountability.Coverage;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.reference.Framework;
import org.wellkept.ui.commitment.PromiseList;
import org.wellkept.ui.commitment.PromiseSearch;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/**
 * A partnership's public page. For one that lives: its boards and partners. For a collection of published plans: what the
 * plans hold, and not a word on how the promises stand, since nobody has asked the bodies.
 *
 * @param coverage null for a partnership that lives
 * @param promises the promises of a collection; null for a partnership that lives, whose boards list them
 * @param joined who takes part
 * @param named whom partners or sources name, and nobody has asked
 */
public record PartnershipPage(
        Frame frame,
        String name,
        String about,
        List<HomePage.BoardLink> boards,
        List<Body> joined,
        List<Body> named,
        @Nullable Plans coverage,
        @Nullable PromiseList promises,
        String csv,
        String json,
        Contact contact)
        implements PublicPage {

    /** How many lines of a breakdown are shown before the rest is folded away. */
    public static final int FIRST_TALLIES = 12;

    public PartnershipPage {
        boards = List.copyOf(boards);
        joined = List.copyOf(joined);
        named = List.copyOf(named);
    }

    public record Body(String name, String href, String kind) {}

    /** What published plans hold. */
    public record Plans(String count, int whole, List<Holds> holds, List<Tally> bodies, List<Breakdown> breakdowns) {
        public Plans {
            holds = List.copyOf(holds);
            bodies = List.copyOf(bodies);
            breakdowns = List.copyOf(breakdowns);
        }
    }

    /** How many name a measure, a date, a target. */
    public record Holds(
            int number, String what, String share, @Nullable String href) {}

    /** @param width of its bar, such as {@code 40%} of the longest */
    public record Tally(String name, @Nullable String href, int number, String width) {}

    public record Breakdown(String heading, String note, List<Tally> tallies) {
        public Breakdown {
            tallies = List.copyOf(tallies);
        }
    }

    /**
     * A partnership that lives.
     *
     * @param quiet notices of quiet periods
     */
    public static PartnershipPage living(
            PartnershipRef partnership,
            List<BoardDetails> boards,
            List<OrganisationDetails> organisations,
            List<String> quiet,
            Contact contact) {
        return new PartnershipPage(
                frame(partnership, "The boards and partners of " + partnership.name() + ".")
                        .noticing(Stream.concat(Stream.of(partnership.about()), quiet.stream())
                                .toList()),
                partnership.name(),
                partnership.about(),
                boards.stream()
                        .sorted(Comparator.comparing(BoardDetails::place))
                        .map(board -> new HomePage.BoardLink(
                                "Are promises being kept in " + board.place() + "?",
                                board.name(),
                                Links.board(board.slug())))
                        .toList(),
                bodies(organisations, true),
                bodies(organisations, false),
                null,
                null,
                Links.with("/data/commitments.csv", Map.of("partnership", partnership.slug())),
                Links.with("/data/commitments.json", Map.of("partnership", partnership.slug())),
                contact);
    }

    /** A collection of published plans. */
    public static PartnershipPage published(
            PartnershipRef partnership,
            Coverage coverage,
            Page<CommitmentSummary> page,
            PromiseSearch search,
            List<Framework> frameworks,
            Contact contact) {
        String path = Links.partnership(partnership.slug());
        return new PartnershipPage(
                frame(partnership, CoverageWords.count(coverage) + " " + CoverageWords.wording(coverage)),
                partnership.name(),
                partnership.about(),
                List.of(),
                List.of(),
                List.of(),
                plans(path, coverage, frameworks),
                PromiseList.of(
                        path, search, page, false, bodyChoices(coverage), themeChoices(PromiseSearch.STEPS, coverage)),
                Links.with("/data/commitments.csv", Map.of("partnership", partnership.slug())),
                Links.with("/data/commitments.json", Map.of("partnership", partnership.slug())),
                contact);
    }

    private static Frame frame(PartnershipRef partnership, String description) {
        return Frame.of(partnership.name(), description.strip(), Place.AREAS).noticing(List.of(partnership.about()));
    }

    private static List<Body> bodies(List<OrganisationDetails> organisations, boolean joined) {
        return organisations.stream()
                .filter(organisation -> organisation.ref().joined() == joined)
                .sorted(Comparator.comparing(OrganisationDetails::name))
                .map(organisation -> new Body(
                        organisation.name(),
                        Links.partner(organisation.slug()),
                        organisation.kind().words()))
                .toList();
    }

    private static Plans plans(String path, Coverage coverage, List<Framework> frameworks) {
        int whole = coverage.commitments();
        List<Holds> holds = List.of(
                holds(path, coverage.namesMeasure(), whole, "a measure", "namesMeasure"),
                holds(path, coverage.namesDate(), whole, "a date", "namesDate"),
                holds(path, coverage.namesTarget(), whole, "a target", "namesTarget"));
        int most = coverage.byOrganisation().stream()
                .mapToInt(Coverage.OfOrganisation::commitments)
                .max()
                .orElse(1);
        List<Tally> bodies = coverage.byOrganisation().stream()
                .map(of -> new Tally(
                        of.organisation().name(),
                        Links.partner(of.organisation().slug()),
                        of.commitments(),
                        width(of.commitments(), most)))
                .toList();
        List<Breakdown> breakdowns = new ArrayList<>();
        breakdown(path, PromiseSearch.STEPS, "step", "By step of the Prevention Concordat", false, coverage, frameworks)
                .ifPresent(breakdowns::add);
        breakdown(path, PromiseSearch.GROUPS, "group", "By whom they are for", true, coverage, frameworks)
                .ifPresent(breakdowns::add);
        return new Plans(CoverageWords.count(coverage), whole, holds, bodies, breakdowns);
    }

    private static Holds holds(String path, int number, int whole, String what, String mark) {
        return new Holds(
                number,
                Words.form(number, "names ", "name ") + what,
                Words.share(number, whole),
                number == 0 ? null : Links.with(path, Map.of("mark", mark)) + PromiseList.ANCHOR);
    }

    private static Optional<Breakdown> breakdown(
            String path,
            String framework,
            String parameter,
            String heading,
            boolean mostFirst,
            Coverage coverage,
            List<Framework> frameworks) {
        List<Rollup.ByTheme> themes = coverage.byTheme().stream()
                .filter(of -> of.theme().framework().equals(framework))
                .sorted(Comparator.comparingInt(of -> mostFirst ? -of.commitments() : 0))
                .toList();
        if (themes.isEmpty()) {
            return Optional.empty();
        }
        int most = themes.stream().mapToInt(Rollup.ByTheme::commitments).max().orElse(1);
        String source = frameworks.stream()
                .filter(one -> one.slug().equals(framework))
                .map(Framework::source)
                .findFirst()
                .orElse("");
        return Optional.of(new Breakdown(
                heading,
                source.isEmpty() ? "" : "The list is from: " + Words.stopped(source),
                themes.stream()
                        .map(of -> new Tally(
                                of.label(),
                                Links.with(path, Map.of(parameter, of.theme().theme())) + PromiseList.ANCHOR,
                                of.commitments(),
                                width(of.commitments(), most)))
                        .toList()));
    }

    private static List<PromiseList.Choice> bodyChoices(Coverage coverage) {
        return coverage.byOrganisation().stream()
                .map(Coverage.OfOrganisation::organisation)
                .map(body -> new PromiseList.Choice(body.slug(), body.name()))
                .sorted(Comparator.comparing(PromiseList.Choice::words))
                .toList();
    }

    private static List<PromiseList.Choice> themeChoices(String framework, Coverage coverage) {
        return coverage.byTheme().stream()
                .filter(of -> of.theme().framework().equals(framework))
                .map(of -> new PromiseList.Choice(of.theme().theme(), of.label()))
                .toList();
    }

    private static String width(int number, int most) {
        return Math.max(1, Math.round(100.0 * number / Math.max(1, most))) + "%";
    }
}
