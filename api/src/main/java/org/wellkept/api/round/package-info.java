/** A board's rounds: when it asked its partners how their promises stand, and who answered. */
@NullMarked
package org.wellkept.api.round;

import org.jspecify.annotations.NullMarked;
