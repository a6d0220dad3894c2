package org.wellkept.core.anchoryear;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchoryear.AnchorRollup.Body;

/**
 * A figure that counts under a body, as its reader may see it.
 *
 * @param teller whose return tells it: the body itself, or one that it took over from
 * @param whole what it is a part of, as the same return tells it, or null
 * @param fewerThanFive 1 to 4 people whom this reader is not told apart; {@code told} holds no value then
 */
public record BodyFigure(
        Body body,
        Body teller,
        AnchorFigure figure,
        FigureTold told,
        @Nullable BigDecimal whole,
        boolean fewerThanFive) {

    /** Whether it answers: a number, also one that is not shown, or that it doesn't apply. */
    public boolean isAnswer() {
        return fewerThanFive || told.isAnswer();
    }
}
