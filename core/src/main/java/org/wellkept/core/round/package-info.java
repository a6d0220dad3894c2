/**
 * Rounds: a board asks its partners how their promises stand, so that silence has a meaning.
 */
@NullMarked
package org.wellkept.core.round;

import org.jspecify.annotations.NullMarked;
