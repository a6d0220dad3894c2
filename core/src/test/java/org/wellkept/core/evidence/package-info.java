@NullMarked
package org.wellkept.core.evidence;

import org.jspecify.annotations.NullMarked;
