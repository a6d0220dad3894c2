package org.wellkept.core.evidence;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where evidence is put.
 *
 * @param reference the promise's
 * @param update the posted update, not public yet, that it belongs to; or null: then it waits for the next one
 */
public record EvidencePlace(
        String reference, EvidencePurpose purpose, @Nullable UUID update) implements Serializable {

    public EvidencePlace {
        if (update != null && purpose != EvidencePurpose.UPDATE) {
            throw new IllegalArgumentException("A check gets its evidence with it");
        }
    }

    /** Beside a promise, until an update is posted with it. */
    public static EvidencePlace forNextUpdate(String reference) {
        return new EvidencePlace(reference, EvidencePurpose.UPDATE, null);
    }

    /** Of an update that is posted and not public yet. */
    public static EvidencePlace ofUpdate(String reference, UUID update) {
        return new EvidencePlace(reference, EvidencePurpose.UPDATE, update);
    }

    /** Beside a promise, until whoever uploads it records a check with it. */
    public static EvidencePlace forCheck(String reference) {
        return new EvidencePlace(reference, EvidencePurpose.CHECK, null);
    }
}
