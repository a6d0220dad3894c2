@NullMarked
package org.wellkept.core.access;

import org.jspecify.annotations.NullMarked;
