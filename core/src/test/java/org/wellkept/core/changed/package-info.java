@NullMarked
package org.wellkept.core.changed;

import org.jspecify.annotations.NullMarked;
