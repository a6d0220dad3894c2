/** Dates as people write them, and financial years. */
@NullMarked
package org.wellkept.api.dates;

import org.jspecify.annotations.NullMarked;
