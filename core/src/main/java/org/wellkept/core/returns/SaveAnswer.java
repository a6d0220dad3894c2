package org.wellkept.core.returns;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.update.CameBy;

/**
 * Keeps one field of an answer.
 *
 * @param reference the promise's
 * @param was what stood there when the writer began, or null for nothing: if something else stands there now, both texts
 *     are shown and neither is lost
 * @param now what the writer made of it, or null to empty it; a rating by its code, a figure with a decimal point
 * @param cameBy how it came
 */
public record SaveAnswer(
        String reference,
        AnswerField field,
        @Nullable String was,
        @Nullable String now,
        CameBy cameBy) {

    public SaveAnswer {
        was = was == null || was.isBlank() ? null : was;
        now = now == null || now.isBlank() ? null : now;
    }
}
