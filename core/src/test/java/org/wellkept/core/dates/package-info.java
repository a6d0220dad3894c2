@NullMarked
package org.wellkept.core.dates;

import org.jspecify.annotations.NullMarked;
