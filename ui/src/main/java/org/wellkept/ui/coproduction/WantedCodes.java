package org.wellkept.ui.coproduction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.ui.form.TypedCount;

/** How many codes are wanted, as typed. */
final class WantedCodes {

    private WantedCodes() {}

    /** The number; null where there is none, which is then a problem. */
    static @Nullable Integer read(String typed, List<FieldProblem> problems) {
        if (typed.isBlank()) {
            problems.add(new FieldProblem("codes", "It is not said how many codes", "Give a number, such as 20"));
            return null;
        }
        return TypedCount.read(typed, "codes", problems);
    }
}
