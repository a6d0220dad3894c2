@NullMarked
package org.wellkept.core.anchoryear;

import org.jspecify.annotations.NullMarked;
