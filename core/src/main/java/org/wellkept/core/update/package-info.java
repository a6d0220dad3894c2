/**
 * Updates: dated statements of progress, in an organisation's own words, with figures and evidence.
 *
 * <p>Invariants: an update is added and never overwritten; red and amber come with their reason; a correction of a figure is
 * another figure for the same day; no update reaches the public before the promise has.
 */
@NullMarked
package org.wellkept.core.update;

import org.jspecify.annotations.NullMarked;
