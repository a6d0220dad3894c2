@NullMarked
package org.wellkept.core.succession;

import org.jspecify.annotations.NullMarked;
