package org.wellkept.core.coproduction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an activity comes from.
 *
 * @param organisation whose account it is
 * @param source what it was recorded from, or null where its own organisation logged it
 * @param sourceRef the row's own reference in that source, at most 100 characters
 * @param importId the import that brought it, or null
 */
public record ActivityOrigin(
        UUID partnership,
        UUID organisation,
        @Nullable String source,
        @Nullable String sourceRef,
        @Nullable UUID importId) {}
