package org.wellkept.ui.accountability;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.Said;
import org.wellkept.ui.commitment.CommitmentNavigation;

/** The list behind a number: narrowed to the commitments that the number counts. */
record ListLink(CommitmentFilter filter) {

    /** What a board's roll-up counts. */
    static ListLink counted(String board) {
        return new ListLink(
                new CommitmentFilter(null, board, null, List.of(), null, null, null, null, Set.of(), true, null));
    }

    /** Everything that somebody stands by and that is made to a board, also what is shown as published. */
    static ListLink madeTo(String board) {
        return new ListLink(CommitmentFilter.ofBoard(board)).marked(CommitmentFlag.STANDING);
    }

    /** Everything in a partnership that somebody stands by. */
    static ListLink ofPartnership(String partnership) {
        return new ListLink(CommitmentFilter.ofPartnership(partnership)).marked(CommitmentFlag.STANDING);
    }

    ListLink of(String organisation) {
        return with(organisation, filter.themes(), filter.said(), filter.shown(), filter.checked(), filter.flags());
    }

    ListLink about(ThemeRef theme) {
        return with(
                filter.organisation(),
                Stream.concat(filter.themes().stream(), Stream.of(theme)).toList(),
                filter.said(),
                filter.shown(),
                filter.checked(),
                filter.flags());
    }

    ListLink said(Said answer) {
        return with(filter.organisation(), filter.themes(), answer, filter.shown(), filter.checked(), filter.flags());
    }

    ListLink shown(ShownAnswer answer) {
        return with(filter.organisation(), filter.themes(), filter.said(), answer, filter.checked(), filter.flags());
    }

    ListLink checked(CheckAnswer answer) {
        return with(filter.organisation(), filter.themes(), filter.said(), filter.shown(), answer, filter.flags());
    }

    ListLink marked(CommitmentFlag flag) {
        return with(
                filter.organisation(),
                filter.themes(),
                filter.said(),
                filter.shown(),
                filter.checked(),
                Stream.concat(filter.flags().stream(), Stream.of(flag)).collect(Collectors.toSet()));
    }

    String href() {
        return CommitmentNavigation.list(filter);
    }

    private ListLink with(
            @Nullable String organisation,
            List<ThemeRef> themes,
            @Nullable Said said,
            @Nullable ShownAnswer shown,
            @Nullable CheckAnswer checked,
            Set<CommitmentFlag> flags) {
        return new ListLink(new CommitmentFilter(
                filter.partnership(),
                filter.board(),
                organisation,
                themes,
                said,
                shown,
                checked,
                filter.state(),
                flags,
                filter.counted(),
                filter.words()));
    }
}
