package org.wellkept.core.procurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblems;

/** What a sum in pounds can be: from nothing to less than a million million, to the penny. */
final class Amounts {

    private static final BigDecimal BEYOND = BigDecimal.valueOf(1_000_000_000_000L);

    private Amounts() {}

    static void check(FieldProblems found, String field, @Nullable BigDecimal amount) {
        if (amount == null) {
            return;
        }
        if (amount.signum() < 0) {
            found.add(field, "The amount is below zero", "Give pounds, 0 or more");
        } else if (amount.compareTo(BEYOND) >= 0) {
            found.add(
                    field,
                    "The amount is a million million pounds or more",
                    "Give the amount in pounds, without pence multiplied in");
        } else if (amount.stripTrailingZeros().scale() > 2) {
            found.add(field, "The amount has parts of a penny", "Give at most 2 decimals");
        }
    }
}
