@NullMarked
package org.wellkept.core.procurement;

import org.jspecify.annotations.NullMarked;
