package org.wellkept.ui.commitment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.terms.ThemeRef;

/** Says what narrows a list, in words, and how the list would be without each of them. */
final class Narrowings {

    private Narrowings() {}

    static List<ListPage.Narrowing> of(CommitmentFilter filter, Names names) {
        List<ListPage.Narrowing> found = new ArrayList<>();
        if (filter.words() != null) {
            found.add(without("Words: " + filter.words(), filter, "q"));
        }
        if (filter.partnership() != null) {
            found.add(without("Partnership: " + names.partnership(filter.partnership()), filter, "partnership"));
        }
        if (filter.board() != null) {
            found.add(without("Board: " + names.board(filter.board()), filter, "board"));
        }
        if (filter.organisation() != null) {
            found.add(without("Partner: " + names.organisation(filter.organisation()), filter, "organisation"));
        }
        if (filter.said() != null) {
            found.add(without("Partner says: " + filter.said().words(), filter, "said"));
        }
        if (filter.shown() != null) {
            found.add(without("Figures show: " + filter.shown().words(), filter, "shown"));
        }
        if (filter.checked() != null) {
            found.add(without("Checked: " + filter.checked().words(), filter, "checked"));
        }
        if (filter.dimension() != null) {
            found.add(without(filter.dimension().words(), filter, "dimension"));
        }
        if (filter.state() != null) {
            found.add(without(filter.state().words(), filter, "state"));
        }
        for (ThemeRef theme : filter.themes()) {
            found.add(new ListPage.Narrowing(
                    names.theme(theme),
                    location(copy(
                            filter,
                            filter.themes().stream()
                                    .filter(each -> !each.equals(theme))
                                    .toList(),
                            filter.flags()))));
        }
        for (CommitmentFlag flag : filter.flags().stream().sorted().toList()) {
            Set<CommitmentFlag> others = new LinkedHashSet<>(filter.flags());
            others.remove(flag);
            found.add(new ListPage.Narrowing(flag.words(), location(copy(filter, filter.themes(), others))));
        }
        if (filter.counted()) {
            found.add(without("Only what the overview counts", filter, "counted"));
        }
        return found;
    }

    private static ListPage.Narrowing without(String words, CommitmentFilter filter, String parameter) {
        var parameters = new java.util.LinkedHashMap<>(ListAddress.of(filter).parameters());
        parameters.remove(parameter);
        return new ListPage.Narrowing(
                words, location(ListAddress.read(parameters).filter()));
    }

    private static String location(CommitmentFilter filter) {
        return CommitmentNavigation.list(filter);
    }

    private static CommitmentFilter copy(CommitmentFilter of, List<ThemeRef> themes, Set<CommitmentFlag> flags) {
        return new CommitmentFilter(
                of.partnership(),
                of.board(),
                of.organisation(),
                themes,
                of.said(),
                of.shown(),
                of.checked(),
                of.state(),
                flags,
                of.counted(),
                of.words(),
                of.kind(),
                of.dimension());
    }
}
