/**
 * Who may do what, written once. {@link org.wellkept.core.access.AccessTable} is the table; every door asks it, and
 * screens ask the same table what to offer. Denied by default.
 */
@NullMarked
package org.wellkept.core.access;

import org.jspecify.annotations.NullMarked;
