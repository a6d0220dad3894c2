@NullMarked
package org.wellkept.core.storage;

import org.jspecify.annotations.NullMarked;
