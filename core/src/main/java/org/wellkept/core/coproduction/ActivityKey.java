package org.wellkept.core.coproduction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Subject;

/** An activity as other features of core hold on to it. */
public record ActivityKey(
        UUID id,
        String reference,
        Subject subject,
        @Nullable Rung claimed) {}
