@NullMarked
package org.wellkept.core.ask;

import org.jspecify.annotations.NullMarked;
