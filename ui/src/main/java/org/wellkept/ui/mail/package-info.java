/**
 * The demonstration's letter box: what would have been sent by e-mail, on a page of this machine alone. Elsewhere there is
 * no such page.
 */
@NullMarked
package org.wellkept.ui.mail;

import org.jspecify.annotations.NullMarked;
