@NullMarked
package org.wellkept.auth.challenge;

import org.jspecify.annotations.NullMarked;
