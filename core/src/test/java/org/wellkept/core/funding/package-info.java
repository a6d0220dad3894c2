@NullMarked
package org.wellkept.core.funding;

import org.jspecify.annotations.NullMarked;
