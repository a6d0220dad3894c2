/** Whose figures an address asks for. */
@NullMarked
package org.wellkept.api.gathering;

import org.jspecify.annotations.NullMarked;
