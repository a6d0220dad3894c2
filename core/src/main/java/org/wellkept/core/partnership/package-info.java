/**
 * Partnerships, the organisations in them (joined, or only named), the boards they report to and the roles that people
 * hold. Everything is dated, because organisations change.
 *
 * <p>Invariants: an address, a prefix and a spelling lead to one body; nobody acts for a body that has not joined; nobody
 * gives a role that reaches further than their own. {@link org.wellkept.core.partnership.Directory} is how the other
 * features find bodies.
 */
@NullMarked
package org.wellkept.core.partnership;

import org.jspecify.annotations.NullMarked;
