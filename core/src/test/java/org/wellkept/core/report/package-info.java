@NullMarked
package org.wellkept.core.report;

import org.jspecify.annotations.NullMarked;
