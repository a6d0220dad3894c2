package org.wellkept.ui.accountability;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.Checked;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.returns.ReturnStanding;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.shown.RulesVersion;
import org.wellkept.core.shown.Shown;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.snapshot.Figures;
import org.wellkept.core.snapshot.Snapshot;
import org.wellkept.core.snapshot.SnapshotPromise;
import org.wellkept.core.snapshot.SnapshotSummary;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.update.Rating;
import org.wellkept.ui.transparency.Examples;

/** What a round found, to lay out. */
final class SnapshotExamples {

    static final UUID ROUND = new UUID(1, 2);

    private static final SnapshotPromise.Word WORD = new SnapshotPromise.Word(
            Rating.GREEN,
            "We ran three courses.",
            "Two more.",
            null,
            null,
            LocalDate.of(2026, 10, 30),
            true,
            true,
            true);

    private SnapshotExamples() {}

    static SnapshotSummary summary() {
        return summary(1, LocalDate.of(2026, 11, 5), null, List.of());
    }

    static SnapshotSummary reopened() {
        return summary(
                2,
                LocalDate.of(2026, 11, 12),
                new RoundSummary.Reopened(LocalDate.of(2026, 11, 6), "The hospital’s figures were wrong"),
                List.of(new SnapshotSummary.Reported(
                        new BoardRef("top", "Health and Wellbeing Board"), LocalDate.of(2026, 11, 13))));
    }

    private static SnapshotSummary summary(
            int version,
            LocalDate takenOn,
            RoundSummary.@Nullable Reopened reopened,
            List<SnapshotSummary.Reported> reported) {
        RoundSummary round = Examples.ROUND;
        return new SnapshotSummary(
                new UUID(9, version),
                ROUND,
                version,
                Examples.BOARD.ref(),
                round.name(),
                round.periodFrom(),
                round.periodTo(),
                round.opensOn(),
                round.dueOn(),
                null,
                takenOn,
                RulesVersion.ONE,
                reopened,
                reported);
    }

    static Snapshot snapshot(SnapshotPromise... promises) {
        return counting(promises.length, promises);
    }

    /** @param counted how many promises the totals count */
    static Snapshot counting(int counted, SnapshotPromise... promises) {
        return new Snapshot(
                summary(),
                List.of(summary()),
                Examples.rollup(counted == 0 ? 0 : 1, 0, counted, 0, 0, 0, 0),
                List.of(promises),
                List.of(
                        new Snapshot.Standing(
                                new ReturnStanding(
                                        Examples.COUNCIL,
                                        Set.of(),
                                        2,
                                        1,
                                        0,
                                        LocalDate.of(2026, 10, 30),
                                        true,
                                        false,
                                        90),
                                false),
                        new Snapshot.Standing(
                                new ReturnStanding(Examples.HOSPITALS, Set.of(), 1, 0, 0, null, false, false, null),
                                true)));
    }

    static SnapshotPromise said(String reference, OrganisationRef organisation) {
        return promise(reference, organisation, WORD, null, true);
    }

    static SnapshotPromise silent(String reference, boolean asked, @Nullable LocalDate pausedUntil) {
        return promise(reference, Examples.HOSPITALS, null, pausedUntil, asked);
    }

    /** As somebody outside its partnership reads it who could not know yet that it was overdue, silent and half done. */
    static SnapshotPromise notPublicYet(String reference) {
        SnapshotPromise known = silent(reference, true, null);
        return new SnapshotPromise(
                known.reference(),
                known.title(),
                known.statement(),
                known.organisation(),
                known.accountableRole(),
                known.state(),
                known.closedAs(),
                known.due(),
                known.visibility(),
                Said.WAITING,
                null,
                new Shown(ShownAnswer.WAITING, "the body was told first, and may reply before it is public"),
                null,
                true,
                false,
                false,
                known.ownerless(),
                known.stale(),
                known.changes(),
                known.themes(),
                known.asked(),
                known.pausedUntil(),
                false,
                null);
    }

    private static SnapshotPromise promise(
            String reference,
            OrganisationRef organisation,
            SnapshotPromise.@Nullable Word word,
            @Nullable LocalDate pausedUntil,
            boolean asked) {
        return new SnapshotPromise(
                reference,
                "Train 300 people",
                "We will train 300 people.",
                organisation,
                null,
                State.AGREED,
                null,
                new DateWritten("March 2027", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)),
                Visibility.PUBLIC,
                word == null ? Said.NO_RETURN : Said.GREEN,
                word == null ? null : word.on(),
                new Shown(ShownAnswer.BEHIND, "84 of 150 expected by 30 September 2026"),
                new Checked(CheckAnswer.LIMITED, LocalDate.of(2026, 6, 12)),
                false,
                word != null,
                false,
                true,
                false,
                Map.of(Effect.EASIER, 2, Effect.HARDER, 0, Effect.CLARIFIED, 1),
                List.of(),
                asked,
                pausedUntil,
                false,
                word);
    }

    static Figures figures(int commitments, int behind) {
        return figures(commitments, behind, 0);
    }

    static Figures figures(int commitments, int behind, int waiting) {
        Map<Said, Integer> said = new EnumMap<>(Said.class);
        said.put(Said.GREEN, commitments);
        Map<ShownAnswer, Integer> shown = new EnumMap<>(ShownAnswer.class);
        shown.put(ShownAnswer.BEHIND, behind);
        shown.put(ShownAnswer.ON_TRACK, commitments - behind - waiting);
        shown.put(ShownAnswer.WAITING, waiting);
        return new Figures(commitments, said, shown, behind);
    }
}
