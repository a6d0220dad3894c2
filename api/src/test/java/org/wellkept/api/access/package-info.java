@NullMarked
package org.wellkept.api.access;

import org.jspecify.annotations.NullMarked;
