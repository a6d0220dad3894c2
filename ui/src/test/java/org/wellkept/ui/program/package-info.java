@NullMarked
package org.wellkept.ui.program;

import org.jspecify.annotations.NullMarked;
