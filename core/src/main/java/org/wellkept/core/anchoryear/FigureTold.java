package org.wellkept.core.anchoryear;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation tells of one figure.
 *
 * @param value zero is a figure; null where it is not known, or doesn't apply
 * @param applies false where the organisation says that it doesn't apply to it, such as homes to a choir
 * @param note in its own words, or null; at most 500 characters
 */
public record FigureTold(
        @Nullable BigDecimal value,
        boolean applies,
        @Nullable String note) implements Serializable {

    public static final FigureTold NOTHING = new FigureTold(null, true, null);
    public static final FigureTold DOES_NOT_APPLY = new FigureTold(null, false, null);

    public FigureTold {
        value = value == null ? null : plain(value);
        note = note == null || note.isBlank() ? null : note.strip();
    }

    public static FigureTold of(long value) {
        return new FigureTold(BigDecimal.valueOf(value), true, null);
    }

    /** Whether it answers: a number, or that it doesn't apply. */
    public boolean isAnswer() {
        return value != null || !applies;
    }

    boolean isNothing() {
        return equals(NOTHING);
    }

    /** 12 and 12.00 are the same figure. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
