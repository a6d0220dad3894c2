@NullMarked
package org.wellkept.core.round;

import org.jspecify.annotations.NullMarked;
