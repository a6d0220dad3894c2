@NullMarked
package org.wellkept.core.estates;

import org.jspecify.annotations.NullMarked;
