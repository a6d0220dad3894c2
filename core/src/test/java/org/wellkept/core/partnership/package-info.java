@NullMarked
package org.wellkept.core.partnership;

import org.jspecify.annotations.NullMarked;
