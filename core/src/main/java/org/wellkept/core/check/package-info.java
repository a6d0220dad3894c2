/**
 * Checks, the third of the three answers: what somebody independent found.
 *
 * <p>Invariants: a check is added and never overwritten, and the latest counts; it names the body that the checker spoke
 * for, never the person; it is dated on the day it was made, never ahead.
 */
@NullMarked
package org.wellkept.core.check;

import org.jspecify.annotations.NullMarked;
