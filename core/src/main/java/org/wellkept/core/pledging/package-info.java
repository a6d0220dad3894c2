/**
 * Commitment rounds: every so often a board asks all its partners what they can commit to. A partner answers with new promises,
 * with ones that it carries on, with ones that it closes, or declines with a reason, which is an answer. The board then endorses
 * what was agreed, in one sitting.
 *
 * <p>A commitment round is no monitoring round: it asks for promises, not how they stand, and may run beside one.
 *
 * <p>Invariants: a board has at most one commitment round open; an answer is taken until the round closes, late ones marked;
 * promises are made, agreed and closed by the doors of {@code commitment} alone, here it is only kept which of them answer;
 * why somebody declined is read by its own people and the board's, and never public.
 */
@NullMarked
package org.wellkept.core.pledging;

import org.jspecify.annotations.NullMarked;
