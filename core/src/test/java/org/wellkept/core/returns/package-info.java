@NullMarked
package org.wellkept.core.returns;

import org.jspecify.annotations.NullMarked;
