@NullMarked
package org.wellkept.core.snapshot;

import org.jspecify.annotations.NullMarked;
