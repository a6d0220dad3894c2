@NullMarked
package org.wellkept.core.history;

import org.jspecify.annotations.NullMarked;
