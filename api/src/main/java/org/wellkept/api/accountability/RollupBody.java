package org.wellkept.api.accountability;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellkept.core.Coded;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.UndertakingQuery;

/**
 * How a board's promises stand on a day. Each of said, shown and checked sums to {@code commitments}.
 *
 * @param changedSinceAgreed how many commitments, not how many changes
 */
public record RollupBody(
        String board,
        LocalDate asOf,
        int commitments,
        Map<String, Integer> said,
        Map<String, Integer> shown,
        Map<String, Integer> checked,
        int evidenceGaps,
        int unevidenced,
        int changedSinceAgreed,
        int ownerless,
        int stale,
        List<ByThemeBody> byTheme,
        List<ByOrganisationBody> byOrganisation) {

    public record ByThemeBody(String framework, String theme, int commitments) {}

    public record ByOrganisationBody(String organisation, int commitments) {}

    public static RollupBody of(Rollup rollup) {
        Map<String, Integer> checked = counts(CheckAnswer.class, rollup.checked());
        checked.put("notChecked", rollup.notChecked());
        checked.put(UndertakingQuery.WAITING, rollup.checkWaits());
        return new RollupBody(
                rollup.board().slug(),
                rollup.asOf(),
                rollup.commitments(),
                counts(Said.class, rollup.said()),
                counts(ShownAnswer.class, rollup.shown()),
                checked,
                rollup.evidenceGaps(),
                rollup.unevidenced(),
                rollup.changedSinceAgreed(),
                rollup.ownerless(),
                rollup.stale(),
                rollup.byTheme().stream()
                        .map(theme -> new ByThemeBody(
                                theme.theme().framework(), theme.theme().theme(), theme.commitments()))
                        .toList(),
                rollup.byOrganisation().stream()
                        .map(owner ->
                                new ByOrganisationBody(owner.organisation().slug(), owner.commitments()))
                        .toList());
    }

    /** In the order of the choices, each of which is there. */
    public static <E extends Enum<E> & Coded> Map<String, Integer> counts(Class<E> choices, Map<E, Integer> counted) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(choices.getEnumConstants())
                .forEach(choice -> counts.put(choice.code(), counted.getOrDefault(choice, 0)));
        return counts;
    }
}
