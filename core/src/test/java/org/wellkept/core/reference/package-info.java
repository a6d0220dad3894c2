@NullMarked
package org.wellkept.core.reference;

import org.jspecify.annotations.NullMarked;
