/**
 * Asks: what a partner needs of a board, said in an update. An ask starts a clock of twenty working days for the board that
 * the promise is made to.
 *
 * <p>Its life: it is <em>asked</em> with an update, once for each board; the board's officer <em>answers</em> it, or the
 * organisation's lead <em>withdraws</em> it when nobody needs it any more. Invariants: it ends once and is never reworded;
 * the same words, said again, do not start a second clock; it is as visible as the most visible update that says it, and
 * its answer with it; nobody is named.
 */
@NullMarked
package org.wellkept.core.ask;

import org.jspecify.annotations.NullMarked;
