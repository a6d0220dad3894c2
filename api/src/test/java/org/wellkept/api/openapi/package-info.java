@NullMarked
package org.wellkept.api.openapi;

import org.jspecify.annotations.NullMarked;
