/** What rounds found, as it stood when they closed, and what boards report up. */
@NullMarked
package org.wellkept.api.snapshot;

import org.jspecify.annotations.NullMarked;
