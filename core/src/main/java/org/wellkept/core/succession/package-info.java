/**
 * Succession: which body took over from which others, on which day, and how. Figures of the one that is gone count under the
 * one that took over ({@link org.wellkept.core.gathering}).
 *
 * <p>Invariants: a body ends the day before another takes over from it, and its memberships with it; nobody takes over from
 * itself, in a circle or twice; only what was split has several successors, all on one day; one that acts for itself is
 * followed by one that does. Who took over is public, and never taken back.
 */
@NullMarked
package org.wellkept.core.succession;

import org.jspecify.annotations.NullMarked;
