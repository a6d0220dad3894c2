package org.wellkept.core.shown;

import java.util.List;
import org.wellkept.core.terms.MeasureTerms;

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
