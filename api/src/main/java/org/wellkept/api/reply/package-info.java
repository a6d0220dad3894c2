/** Marks on commitments with what the bodies concerned say beside them, and the quiet periods of boards. */
@NullMarked
package org.wellkept.api.reply;

import org.jspecify.annotations.NullMarked;
