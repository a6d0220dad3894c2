@NullMarked
package org.wellkept.core.shown;

import org.jspecify.annotations.NullMarked;
