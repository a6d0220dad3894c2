/**
 * Returns: one organisation's answer to all the boards that ask it, in one sitting.
 *
 * <p>Invariants: an answer is kept field by field, and a field that somebody else has written meanwhile is never written
 * over unseen; until the lead sends it, a return is a working paper that only the organisation and the officers of the
 * boards that ask can read; sending posts one update for each promise, which answers every board that the promise is made
 * to; all of it is sent, or nothing.
 */
@NullMarked
package org.wellkept.core.returns;

import org.jspecify.annotations.NullMarked;
