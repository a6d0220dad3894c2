@NullMarked
package org.wellkept.core.terms;

import org.jspecify.annotations.NullMarked;
