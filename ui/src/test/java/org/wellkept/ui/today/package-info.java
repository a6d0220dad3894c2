@NullMarked
package org.wellkept.ui.today;

import org.jspecify.annotations.NullMarked;
