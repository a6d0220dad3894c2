/**
 * How somebody goes for good. Their roles end, and their address, password, name and open links are erased; what they wrote
 * stays with their opaque id, and so does the history.
 */
@NullMarked
package org.wellkept.auth.closing;

import org.jspecify.annotations.NullMarked;
