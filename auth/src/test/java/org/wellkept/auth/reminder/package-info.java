@NullMarked
package org.wellkept.auth.reminder;

import org.jspecify.annotations.NullMarked;
