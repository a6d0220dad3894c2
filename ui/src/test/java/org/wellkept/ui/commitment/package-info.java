@NullMarked
package org.wellkept.ui.commitment;

import org.jspecify.annotations.NullMarked;
