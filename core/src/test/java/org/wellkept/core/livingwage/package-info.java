@NullMarked
package org.wellkept.core.livingwage;

import org.jspecify.annotations.NullMarked;
