package org.wellkept.core.undertaking;

import java.util.List;

/**
 * A measure with what was observed.
 *
 * @param terms with the measure's id
 * @param observations latest first, one for a day
 */
public record MeasureRead(MeasureTerms terms, List<Observation> observations) {
    public MeasureRead {
        observations = List.copyOf(observations);
    }
}
