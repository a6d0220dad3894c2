@NullMarked
package org.wellkept.ui.livingwage;

import org.jspecify.annotations.NullMarked;
