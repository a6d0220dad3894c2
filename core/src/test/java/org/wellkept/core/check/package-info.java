@NullMarked
package org.wellkept.core.check;

import org.jspecify.annotations.NullMarked;
