package org.wellkept.core.estates;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a room comes from that is taken in from a spreadsheet.
 *
 * @param organisation whose it is
 * @param source where it was published; null for an organisation's own rows
 * @param sourceRef the row's own reference
 */
public record RoomOrigin(
        UUID organisation,
        @Nullable String source,
        @Nullable String sourceRef,
        UUID importId) {}
