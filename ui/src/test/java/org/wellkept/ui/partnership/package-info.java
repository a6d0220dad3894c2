@NullMarked
package org.wellkept.ui.partnership;

import org.jspecify.annotations.NullMarked;
