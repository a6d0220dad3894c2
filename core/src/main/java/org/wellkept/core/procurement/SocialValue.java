package org.wellkept.core.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * What a contract gives beyond what is bought. No amount is ever worked out from a code: there are no proxy values here.
 *
 * @param weighting how much of the score social value was given, in percent, 0 to 100
 * @param committed what the supplier committed to, at most 2,000 characters
 * @param committedValue the same in pounds, where the buyer puts a figure on it
 * @param delivered what was delivered so far, at most 2,000 characters
 * @param deliveredValue the same in pounds
 * @param codes of measures as the buyer types them, such as NT1
 * @param carbonPlan whether the supplier has a carbon reduction plan; null where that is not told
 * @param carbonTonnes tonnes of CO2e that the supplier committed to save
 */
public record SocialValue(
        @Nullable BigDecimal weighting,
        @Nullable String committed,
        @Nullable BigDecimal committedValue,
        @Nullable String delivered,
        @Nullable BigDecimal deliveredValue,
        List<String> codes,
        @Nullable Boolean carbonPlan,
        @Nullable BigDecimal carbonTonnes)
        implements Serializable {

    /** Of which nothing is told. */
    public static final SocialValue NOT_TOLD = new SocialValue(null, null, null, null, null, List.of(), null, null);

    public SocialValue {
        committed = Written.orNone(committed);
        delivered = Written.orNone(delivered);
        codes = codes.stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
