/** What programs use: resources under {@code /api/v1}, open data and feeds, made from core's read records. */
@NullMarked
package org.wellkept.api;

import org.jspecify.annotations.NullMarked;
