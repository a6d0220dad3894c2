@NullMarked
package org.wellkept.api.commitment;

import org.jspecify.annotations.NullMarked;
