/** Dates as people write them. */
@NullMarked
package org.wellkept.api.dates;

import org.jspecify.annotations.NullMarked;
