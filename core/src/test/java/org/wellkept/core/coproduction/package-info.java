@NullMarked
package org.wellkept.core.coproduction;

import org.jspecify.annotations.NullMarked;
