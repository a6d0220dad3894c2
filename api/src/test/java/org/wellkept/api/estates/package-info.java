@NullMarked
package org.wellkept.api.estates;

import org.jspecify.annotations.NullMarked;
