@NullMarked
package org.wellkept.api.report;

import org.jspecify.annotations.NullMarked;
