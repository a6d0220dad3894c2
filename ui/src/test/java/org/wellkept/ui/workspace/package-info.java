@NullMarked
package org.wellkept.ui.workspace;

import org.jspecify.annotations.NullMarked;
