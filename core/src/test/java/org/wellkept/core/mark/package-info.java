@NullMarked
package org.wellkept.core.mark;

import org.jspecify.annotations.NullMarked;
