@NullMarked
package org.wellkept.api;

import org.jspecify.annotations.NullMarked;
