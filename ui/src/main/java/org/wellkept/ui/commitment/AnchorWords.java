package org.wellkept.ui.commitment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.ui.look.Words;

/** How an anchor action reads. */
final class AnchorWords {

    private AnchorWords() {}

    /** All of it on one line, for comparing two texts. */
    static String line(AnchorTerms anchor) {
        List<String> parts = new ArrayList<>();
        parts.add(role(anchor));
        String amount = amount(anchor);
        if (amount != null) {
            parts.add(amount);
        }
        if (anchor.stage() != null) {
            parts.add(anchor.stage().words());
        }
        return String.join("; ", parts);
    }

    /** "Employment: the real Living Wage". */
    static String role(AnchorTerms anchor) {
        return anchor.dimension().words() + (anchor.livingWage() ? ": the real Living Wage" : "");
    }

    /** "33 fellows, 20 before", or null where nothing is told. */
    static @Nullable String amount(AnchorTerms anchor) {
        BigDecimal amount = anchor.amount();
        BigDecimal before = anchor.before();
        String unit = anchor.unit();
        if (amount == null && before == null) {
            return unit;
        }
        String now = amount == null ? "" : Words.figure(amount, unit);
        String then =
                before == null ? "" : (amount == null ? Words.figure(before, unit) : Words.number(before)) + " before";
        return now.isEmpty() ? then : then.isEmpty() ? now : now + ", " + then;
    }
}
