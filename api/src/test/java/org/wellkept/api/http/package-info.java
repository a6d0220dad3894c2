@NullMarked
package org.wellkept.api.http;

import org.jspecify.annotations.NullMarked;
