@NullMarked
package org.wellkept.core.accountability;

import org.jspecify.annotations.NullMarked;
