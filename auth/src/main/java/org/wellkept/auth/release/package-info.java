/** Letters about what releases tell of co-production. */
@NullMarked
package org.wellkept.auth.release;

import org.jspecify.annotations.NullMarked;
