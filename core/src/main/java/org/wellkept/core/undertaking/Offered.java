package org.wellkept.core.undertaking;

import java.util.UUID;
import org.wellkept.core.Version;

/**
 * An undertaking as whoever took over from its body finds it.
 *
 * @param organisation the body that ended
 */
public record Offered(
        UUID id,
        UndertakingKind kind,
        String reference,
        UUID organisation,
        State state,
        boolean asPublished,
        Version version) {}
