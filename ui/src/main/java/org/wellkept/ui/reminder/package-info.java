/** The page on which a link in a letter leads to fewer letters. */
@NullMarked
package org.wellkept.ui.reminder;

import org.jspecify.annotations.NullMarked;
