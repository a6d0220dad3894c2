@NullMarked
package org.wellkept.api.json;

import org.jspecify.annotations.NullMarked;
