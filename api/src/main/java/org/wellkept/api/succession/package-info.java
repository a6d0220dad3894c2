/** Which body took over from which. */
@NullMarked
package org.wellkept.api.succession;

import org.jspecify.annotations.NullMarked;
