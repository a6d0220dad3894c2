@NullMarked
package org.wellkept.ui.pledging;

import org.jspecify.annotations.NullMarked;
