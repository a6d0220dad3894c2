@NullMarked
package org.wellkept.ui.anchor;

import org.jspecify.annotations.NullMarked;
