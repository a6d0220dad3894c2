/**
 * Checks, the third of the three answers: what somebody independent found.
 *
 * <p>Invariants: a check is added and never overwritten, and the latest counts; it names the body that the checker spoke
 * for, never the person; it is dated on the day it was made, never ahead; whoever makes it says whether they have interests in
 * it; nobody checks for or against the body that employs them, helps with the promise, pays them or is paid by them.
 */
@NullMarked
package org.wellkept.core.check;

import org.jspecify.annotations.NullMarked;
