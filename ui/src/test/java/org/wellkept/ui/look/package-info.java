@NullMarked
package org.wellkept.ui.look;

import org.jspecify.annotations.NullMarked;
