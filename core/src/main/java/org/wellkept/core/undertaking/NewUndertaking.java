package org.wellkept.core.undertaking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is settled about an undertaking once and for all when it is made. */
record NewUndertaking(
        UUID id,
        UndertakingKind kind,
        UUID partnership,
        int number,
        String reference,
        UUID organisation,
        @Nullable String source,
        @Nullable String sourceRef,
        @Nullable UUID importId) {}
