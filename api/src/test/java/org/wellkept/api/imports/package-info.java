@NullMarked
package org.wellkept.api.imports;

import org.jspecify.annotations.NullMarked;
