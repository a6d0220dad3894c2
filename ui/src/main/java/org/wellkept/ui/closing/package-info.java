/** The page on which somebody closes their account for good. */
@NullMarked
package org.wellkept.ui.closing;

import org.jspecify.annotations.NullMarked;
