@NullMarked
package org.wellkept.auth.release;

import org.jspecify.annotations.NullMarked;
