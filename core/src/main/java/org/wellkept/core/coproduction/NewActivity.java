package org.wellkept.core.coproduction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which activity a new one is. */
record NewActivity(
        UUID id,
        UUID partnership,
        int number,
        String reference,
        UUID organisation,
        @Nullable String source,
        @Nullable String sourceRef,
        @Nullable UUID importId) {}
