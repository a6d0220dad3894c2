@NullMarked
package org.wellkept.ui.transparency;

import org.jspecify.annotations.NullMarked;
