/** How often callers may do something before they have to wait. */
@NullMarked
package org.wellkept.auth.rate;

import org.jspecify.annotations.NullMarked;
