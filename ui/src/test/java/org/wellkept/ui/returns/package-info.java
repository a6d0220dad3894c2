@NullMarked
package org.wellkept.ui.returns;

import org.jspecify.annotations.NullMarked;
