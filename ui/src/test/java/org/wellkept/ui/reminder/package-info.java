@NullMarked
package org.wellkept.ui.reminder;

import org.jspecify.annotations.NullMarked;
