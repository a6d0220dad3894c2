/**
 * Rounds: a board asks its partners how their promises stand, so that silence has a meaning.
 *
 * <p>Invariants: a board has at most one open round; only organisations that have joined are asked; a round changes in
 * nothing but that it closes, and once that it is reopened and closes again.
 */
@NullMarked
package org.wellkept.core.round;

import org.jspecify.annotations.NullMarked;
