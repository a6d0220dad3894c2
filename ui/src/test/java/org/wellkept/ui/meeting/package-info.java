@NullMarked
package org.wellkept.ui.meeting;

import org.jspecify.annotations.NullMarked;
