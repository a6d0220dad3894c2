package org.wellkept.ui.accountability;

import java.util.List;
import org.wellkept.core.accountability.Coverage;
import org.wellkept.core.accountability.ReachMatrix;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.ui.look.Words;

/** What published plans promise: how much they say, and nothing about how it went, because nobody was asked. */
public record PublishedPage(
        String about, List<OverviewTile> tiles, List<Line> bodies, List<Line> steps, ReachTable reach) {

    private static final String STEPS = "concordat-steps";

    public PublishedPage {
        tiles = List.copyOf(tiles);
        bodies = List.copyOf(bodies);
        steps = List.copyOf(steps);
    }

    /** How many promises a body made, or a step has. */
    public record Line(String name, String count, String href) {}

    static PublishedPage of(PartnershipRef partnership, Coverage coverage, ReachMatrix reach) {
        ListLink all = ListLink.ofPartnership(partnership.slug());
        int promises = coverage.commitments();
        return new PublishedPage(
                partnership.about(),
                List.of(
                        new OverviewTile(
                                Words.number(promises),
                                Words.form(promises, "promise", "promises") + " of "
                                        + Words.count(coverage.organisations(), "body", "bodies"),
                                null,
                                all.href()),
                        named(coverage.namesMeasure(), promises, "a measure", all.marked(CommitmentFlag.NAMES_MEASURE)),
                        named(coverage.namesDate(), promises, "a date", all.marked(CommitmentFlag.NAMES_DATE)),
                        named(coverage.namesTarget(), promises, "a target", all.marked(CommitmentFlag.NAMES_TARGET))),
                coverage.byOrganisation().stream()
                        .map(each -> new Line(
                                each.organisation().name(),
                                Words.number(each.commitments()),
                                all.of(each.organisation().slug()).href()))
                        .toList(),
                coverage.byTheme().stream()
                        .filter(each -> each.theme().framework().equals(STEPS))
                        .map(each -> step(each, promises, all))
                        .toList(),
                ReachTable.of(reach, all));
    }

    private static OverviewTile named(int count, int promises, String what, ListLink link) {
        return new OverviewTile(
                Words.number(count),
                "of " + Words.number(promises) + " " + Words.form(count, "names ", "name ") + what,
                null,
                link.href());
    }

    private static Line step(Rollup.ByTheme each, int promises, ListLink all) {
        return new Line(
                each.label(),
                Words.share(each.commitments(), promises),
                all.about(each.theme()).href());
    }
}
