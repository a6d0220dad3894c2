@NullMarked
package org.wellkept.core.challenge;

import org.jspecify.annotations.NullMarked;
