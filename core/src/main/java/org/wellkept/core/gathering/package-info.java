/**
 * From whom figures are gathered: the bodies of a partnership, of a board, or one alone, as they were on a day, each with the
 * bodies that it took over from. What a body recorded before it was merged counts under the one that took over, once.
 *
 * <p>A body that joined later is counted in earlier years too, so that a partnership can tell where it began; a body that came by
 * taking over from another is not, for that other is.
 *
 * <p>Invariants: only bodies that have joined are counted; a body that was split is carried by none of its successors.
 */
@NullMarked
package org.wellkept.core.gathering;

import org.jspecify.annotations.NullMarked;
