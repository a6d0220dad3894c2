package org.wellkept.core.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.Checked;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.shown.Shown;
import org.wellkept.core.terms.ThemeRead;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.update.Rating;

/**
 * A promise as it stood, in the words and names of then. What was not public on that day still waits in it for whoever is
 * not of its partnership, whatever was made public since.
 *
 * @param accountableRole the role that answered for it, or null
 * @param due when it was due, as written, or null
 * @param saidOn the day of the update that said so, or null for no word and not asked
 * @param checked null when nobody independent had checked, or when it waits
 * @param checkWaits whether somebody had checked and the reader could not see it on that day
 * @param evidenceGap said green or complete while figures showed behind or overdue, by the rules of then, and the reader
 *     could know
 * @param unevidenced said green while it could not be told, by the rules of then
 * @param changes since it was agreed, by what they did to it; has every key
 * @param asked whether the round asked about it
 * @param pausedUntil the last day of an agreed pause in which the round fell due, or null
 * @param wordWaits whether something was said of it in the round that the reader could not read on that day
 * @param word what was said of it in the round, or null where nothing was or it waits
 */
public record SnapshotPromise(
        String reference,
        String title,
        String statement,
        OrganisationRef organisation,
        @Nullable String accountableRole,
        State state,
        @Nullable ClosedAs closedAs,
        @Nullable DateWritten due,
        Visibility visibility,
        Said said,
        @Nullable LocalDate saidOn,
        Shown shown,
        @Nullable Checked checked,
        boolean checkWaits,
        boolean evidenceGap,
        boolean unevidenced,
        boolean ownerless,
        boolean stale,
        Map<Effect, Integer> changes,
        List<ThemeRead> themes,
        boolean asked,
        @Nullable LocalDate pausedUntil,
        boolean wordWaits,
        @Nullable Word word) {

    public SnapshotPromise {
        changes = Map.copyOf(changes);
        themes = List.copyOf(themes);
    }

    /** How many changes were made since it was agreed. */
    public int changedSinceAgreed() {
        return changes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * What the partner said in the round.
     *
     * @param late whether it came after the round was due, or after it was reopened
     * @param onBehalf whether the board's officer said it for the partner
     * @param carriedForward whether it stands as it was said before
     */
    public record Word(
            Rating rating,
            @Nullable String done,
            @Nullable String next,
            @Nullable String reason,
            @Nullable String ask,
            LocalDate on,
            boolean late,
            boolean onBehalf,
            boolean carriedForward) {}
}
