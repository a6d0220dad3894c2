package org.wellkept.core.undertaking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an undertaking comes from.
 *
 * @param source the published source, as readers will see it
 * @param sourceRef the row's own reference in that source
 * @param importId the import that brings it in
 */
public record Origin(
        UUID partnership,
        UUID organisation,
        @Nullable String source,
        @Nullable String sourceRef,
        @Nullable UUID importId) {}
