@NullMarked
package org.wellkept.core.release;

import org.jspecify.annotations.NullMarked;
