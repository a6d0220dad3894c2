@NullMarked
package org.wellkept.ui.handover;

import org.jspecify.annotations.NullMarked;
