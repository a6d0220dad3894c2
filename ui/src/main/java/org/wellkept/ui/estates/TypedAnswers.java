package org.wellkept.ui.estates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.ui.form.TypedNumber;

/** Reads numbers as people type them, and collects what can't be read. */
final class TypedAnswers {

    private final List<FieldProblem> problems = new ArrayList<>();

    void missing(String field, String problem, String mend) {
        problems.add(new FieldProblem(field, problem, mend));
    }

    /** Null while nothing is typed, and where the words are no number, which is then a problem of that field. */
    @Nullable
    BigDecimal number(String typed, String field, String example) {
        if (typed.isBlank()) {
            return null;
        }
        BigDecimal number = TypedNumber.read(typed);
        if (number == null) {
            missing(
                    field,
                    "“" + typed.strip() + "” is not a number",
                    "Give it in digits, such as " + example + ", or leave it out");
        }
        return number;
    }

    /** The same of a whole number. */
    @Nullable
    Integer whole(String typed, String field) {
        BigDecimal number = number(typed, field, "12");
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            missing(
                    field,
                    "“" + typed.strip() + "” is not a whole number",
                    "Give it in digits, such as 12, or leave it out");
            return null;
        }
    }

    static String written(@Nullable Integer number) {
        return number == null ? "" : Integer.toString(number);
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }
}
