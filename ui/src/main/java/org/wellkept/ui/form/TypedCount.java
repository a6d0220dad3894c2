package org.wellkept.ui.form;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;

/** Reads a whole number as people type it. */
public final class TypedCount {

    private TypedCount() {}

    /** The number; null while nothing is typed, and where the words are none, which is then a problem of that field. */
    public static @Nullable Integer read(String typed, String field, List<FieldProblem> problems) {
        if (typed.isBlank()) {
            return null;
        }
        BigDecimal number = TypedNumber.read(typed);
        if (number != null && isWhole(number)) {
            return number.intValueExact();
        }
        problems.add(new FieldProblem(
                field,
                "“" + typed.strip() + "” is not a whole number",
                "Give it in digits, such as 12, or leave it out"));
        return null;
    }

    /** How a number is shown in a field. */
    public static String written(@Nullable Integer number) {
        return number == null ? "" : Integer.toString(number);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }
}
