package org.wellkept.ui.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers as people type them: "1,200", "£ 1 200", "45%", "-3.5". */
public final class TypedNumber {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+|\\d{1,3}(,\\d{3})+)?(\\.\\d+)?");
    private static final int LONGEST = 30;

    private TypedNumber() {}

    /** The number, or null when the words are none. */
    public static @Nullable BigDecimal read(String typed) {
        String bare = typed.strip()
                .replace('\u2212', '-')
                .replaceAll("[\\s\\u00a0\\u202f]+", "")
                .replaceFirst("^([-+]?)£", "$1")
                .replaceFirst("%$", "");
        if (bare.length() > LONGEST
                || bare.chars().noneMatch(Character::isDigit)
                || !NUMBER.matcher(bare).matches()) {
            return null;
        }
        return new BigDecimal(bare.replace(",", ""));
    }

    /** How a number is shown in a field. */
    public static String written(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
