@NullMarked
package org.wellkept.ui.imports;

import org.jspecify.annotations.NullMarked;
