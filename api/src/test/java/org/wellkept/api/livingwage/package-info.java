@NullMarked
package org.wellkept.api.livingwage;

import org.jspecify.annotations.NullMarked;
