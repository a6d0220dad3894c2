/**
 * Who holds which role since when, for those who give roles, and how a role ends.
 *
 * <p>Invariants: whoever may give a role may end it, and anybody may lay down their own; a role that ends holds no more from
 * that moment, and stays in the history; the installation never loses its last administrator.
 */
@NullMarked
package org.wellkept.core.role;

import org.jspecify.annotations.NullMarked;
