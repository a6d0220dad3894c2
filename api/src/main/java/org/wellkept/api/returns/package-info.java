/** Returns: all that boards ask of an organisation, answered in one sitting, and how each stands. */
@NullMarked
package org.wellkept.api.returns;

import org.jspecify.annotations.NullMarked;
