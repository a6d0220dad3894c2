@NullMarked
package org.wellkept.auth.returnlink;

import org.jspecify.annotations.NullMarked;
