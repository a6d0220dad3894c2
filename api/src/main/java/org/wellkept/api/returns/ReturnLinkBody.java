package org.wellkept.api.returns;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.returnlink.ReturnLinkGiven;

/**
 * A link that was given out; its address is seen only when it is made.
 *
 * @param email to whom it was sent, while it is open; null where somebody handed it on
 */
record ReturnLinkBody(
        UUID id,
        UUID round,
        @Nullable String email,
        Instant madeAt,
        ReturnLinkGiven.Standing standing,
        @Nullable Instant endedAt) {

    static ReturnLinkBody of(ReturnLinkGiven given) {
        return new ReturnLinkBody(
                given.id(), given.round(), given.email(), given.madeAt(), given.standing(), given.endedAt());
    }
}
