@NullMarked
package org.wellkept.core.returns.sheet;

import org.jspecify.annotations.NullMarked;
