package org.wellkept.core.meeting;

import java.util.UUID;
import org.wellkept.core.undertaking.State;

/**
 * A promise that an item or a decision names.
 *
 * @param madeToBoard whether it is made to the board that meets
 * @param endorsed whether that board has endorsed it before
 */
record NamedPromise(UUID id, String reference, State state, boolean madeToBoard, boolean endorsed) {}
