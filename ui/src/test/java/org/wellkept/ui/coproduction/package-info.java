@NullMarked
package org.wellkept.ui.coproduction;

import org.jspecify.annotations.NullMarked;
