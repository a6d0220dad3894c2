/** Writes to people about questions: here, because only here it is known who has which address. */
@NullMarked
package org.wellkept.auth.challenge;

import org.jspecify.annotations.NullMarked;
