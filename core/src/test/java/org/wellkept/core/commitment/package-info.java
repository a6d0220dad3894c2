@NullMarked
package org.wellkept.core.commitment;

import org.jspecify.annotations.NullMarked;
