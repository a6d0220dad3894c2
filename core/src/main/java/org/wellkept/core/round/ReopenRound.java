package org.wellkept.core.round;

import java.util.UUID;

/**
 * Reopens a closed round.
 *
 * @param reason why, up to {@value #LONGEST_REASON} characters; it is published
 */
public record ReopenRound(UUID round, String reason) {

    public static final int LONGEST_REASON = 500;
}
