package org.wellkept.core.terms;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure, with its target and the pace declared for it. Blank is normal: most published promises name no number.
 *
 * @param id null for a measure that is new
 * @param unit what is counted: "people", "%"
 * @param baselineWritten a baseline that is words and no number, as written
 * @param targetWritten a target that is words and no number, as written
 * @param steps for {@link Pace#STEPS} only, in the order of their days
 */
public record MeasureTerms(
        @Nullable UUID id,
        String name,
        @Nullable String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable String baselineWritten,
        @Nullable String targetWritten,
        @Nullable Pace pace,
        List<PaceStep> steps)
        implements Serializable {

    public MeasureTerms {
        steps = List.copyOf(steps);
    }

    /** A measure of which nothing but the name is known. */
    public static MeasureTerms named(String name) {
        return new MeasureTerms(null, name, null, null, null, null, null, null, List.of());
    }

    /** The same words for a measure of another promise. */
    public MeasureTerms asNew() {
        return new MeasureTerms(null, name, unit, baseline, target, baselineWritten, targetWritten, pace, steps);
    }

    /** The same measure with another goal. */
    public MeasureTerms towards(
            @Nullable BigDecimal newBaseline,
            @Nullable BigDecimal newTarget,
            @Nullable String newUnit,
            @Nullable Pace newPace) {
        return new MeasureTerms(
                id, name, newUnit, newBaseline, newTarget, baselineWritten, targetWritten, newPace, steps);
    }
}
