package org.wellkept.core.check;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.evidence.EvidenceRead;

/**
 * An independent check. No person is named.
 *
 * @param by the body that the checker spoke for
 * @param interests that were declared, or null for none
 */
public record CheckRead(
        UUID id,
        CheckAnswer answer,
        LocalDate on,
        String by,
        @Nullable String note,
        @Nullable String interests,
        List<EvidenceRead> evidence) {

    public CheckRead {
        evidence = List.copyOf(evidence);
    }
}
