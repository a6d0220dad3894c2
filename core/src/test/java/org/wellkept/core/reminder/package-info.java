@NullMarked
package org.wellkept.core.reminder;

import org.jspecify.annotations.NullMarked;
