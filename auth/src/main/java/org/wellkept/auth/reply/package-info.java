/** Writes to leads about what is unfavourable to their organisation: here, because only here it is known who has which address. */
@NullMarked
package org.wellkept.auth.reply;

import org.jspecify.annotations.NullMarked;
