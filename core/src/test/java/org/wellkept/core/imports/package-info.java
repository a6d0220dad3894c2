@NullMarked
package org.wellkept.core.imports;

import org.jspecify.annotations.NullMarked;
