/**
 * What was changed since it was agreed: what a rewording does to a promise, and the reason that its owner gives for it.
 *
 * <p>Invariants: due dates and targets are judged by their values, everything else is what its owner declares it to be; a
 * change is added and never overwritten; a slip of the pen is no change of the promise.
 */
@NullMarked
package org.wellkept.core.changed;

import org.jspecify.annotations.NullMarked;
