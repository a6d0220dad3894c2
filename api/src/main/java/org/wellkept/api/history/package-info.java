/** What was written to records, for members of the partnership. */
@NullMarked
package org.wellkept.api.history;

import org.jspecify.annotations.NullMarked;
