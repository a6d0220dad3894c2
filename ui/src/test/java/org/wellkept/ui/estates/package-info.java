@NullMarked
package org.wellkept.ui.estates;

import org.jspecify.annotations.NullMarked;
