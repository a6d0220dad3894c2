/**
 * Who may do what, written once. {@link org.wellkept.core.access.AccessTable} is the table; every door asks it, and
 * screens ask the same table what to offer. Denied by default. What a program may do with a token is narrowed there too, by
 * {@link org.wellkept.core.access.Scope}.
 */
@NullMarked
package org.wellkept.core.access;

import org.jspecify.annotations.NullMarked;
