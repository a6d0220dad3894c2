@NullMarked
package org.wellkept.ui.accountability;

import org.jspecify.annotations.NullMarked;
