@NullMarked
package org.wellkept.core.meeting;

import org.jspecify.annotations.NullMarked;
