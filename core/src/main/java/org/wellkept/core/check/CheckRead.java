package org.wellkept.core.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An independent check. No person is named.
 *
 * @param by the body that the checker spoke for
 */
public record CheckRead(
        CheckAnswer answer,
        LocalDate on,
        String by,
        @Nullable String note,
        @Nullable String interests) {}
