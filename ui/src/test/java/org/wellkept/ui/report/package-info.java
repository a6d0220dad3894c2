@NullMarked
package org.wellkept.ui.report;

import org.jspecify.annotations.NullMarked;
