/**
 * A return as a spreadsheet: it goes out filled in with what is known, and comes back by any route.
 *
 * <p>Invariants: nothing that a spreadsheet says is written before somebody has seen the differences and takes them in; it is
 * then written through the same door as typed answers, so that what somebody typed meanwhile is never written over unseen; a
 * copy that goes out is remembered as it was, so that only what was changed in it counts; text is never a formula, and no
 * file makes reading it take more than a bounded time and memory.
 */
@NullMarked
package org.wellkept.core.returns.sheet;

import org.jspecify.annotations.NullMarked;
