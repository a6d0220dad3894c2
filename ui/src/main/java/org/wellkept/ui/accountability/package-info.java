/** How a board's promises stand: what its members see, and its public page. */
@NullMarked
package org.wellkept.ui.accountability;

import org.jspecify.annotations.NullMarked;
