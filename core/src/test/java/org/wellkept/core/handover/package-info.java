@NullMarked
package org.wellkept.core.handover;

import org.jspecify.annotations.NullMarked;
