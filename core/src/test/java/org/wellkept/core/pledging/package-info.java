@NullMarked
package org.wellkept.core.pledging;

import org.jspecify.annotations.NullMarked;
