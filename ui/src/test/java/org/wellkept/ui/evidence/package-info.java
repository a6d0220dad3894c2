@NullMarked
package org.wellkept.ui.evidence;

import org.jspecify.annotations.NullMarked;
