package org.wellkept.core.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.Said;

/**
 * How a board's promises stand on a day, as far as the reader may see: agreed and closed-as-completed commitments of
 * organisations that have joined.
 *
 * @param commitments how many there are; said, shown, and checked with {@code notChecked} and {@code
 *     checkWaits}, each sum to it
 * @param said has every key
 * @param shown has every key
 * @param checked how many were checked with which answer; has every key
 * @param notChecked how many nobody independent has checked
 * @param checkWaits how many were checked and may not be read by this reader yet
 * @param changedSinceAgreed how many commitments, not how many changes
 * @param changes how many changes, by what they do to the promise; has every key
 */
public record Rollup(
        BoardRef board,
        LocalDate asOf,
        int commitments,
        Map<Said, Integer> said,
        Map<ShownAnswer, Integer> shown,
        Map<CheckAnswer, Integer> checked,
        int notChecked,
        int checkWaits,
        int evidenceGaps,
        int unevidenced,
        int changedSinceAgreed,
        Map<Effect, Integer> changes,
        int ownerless,
        int stale,
        List<ByTheme> byTheme,
        List<ByOrganisation> byOrganisation) {

    public Rollup {
        said = Map.copyOf(said);
        shown = Map.copyOf(shown);
        checked = Map.copyOf(checked);
        changes = Map.copyOf(changes);
        byTheme = List.copyOf(byTheme);
        byOrganisation = List.copyOf(byOrganisation);
    }

    /** How many commitments are mapped to a theme; only themes that have any. */
    public record ByTheme(ThemeRef theme, String label, int commitments) {}

    /** How many commitments an organisation answers for, and how they stand. */
    public record ByOrganisation(OrganisationRef organisation, int commitments, int evidenceGaps, int noReturn) {}
}
