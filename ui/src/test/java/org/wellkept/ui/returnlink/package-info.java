@NullMarked
package org.wellkept.ui.returnlink;

import org.jspecify.annotations.NullMarked;
