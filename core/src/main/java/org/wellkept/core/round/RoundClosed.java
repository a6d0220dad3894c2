package org.wellkept.core.round;

import java.util.UUID;
import org.wellkept.core.partnership.BoardKey;

/**
 * A round has closed. Fired in the transaction in which it does, so that what has to happen with it happens or nothing
 * does.
 *
 * @param round as it stands closed
 * @param by the person who closed it
 */
public record RoundClosed(RoundSummary round, BoardKey board, UUID by) {}
