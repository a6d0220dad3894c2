@NullMarked
package org.wellkept.ui.procurement;

import org.jspecify.annotations.NullMarked;
