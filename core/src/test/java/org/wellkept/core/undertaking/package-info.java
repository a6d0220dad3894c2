@NullMarked
package org.wellkept.core.undertaking;

import org.jspecify.annotations.NullMarked;
