/** How a board's promises stand. */
@NullMarked
package org.wellkept.api.accountability;

import org.jspecify.annotations.NullMarked;
