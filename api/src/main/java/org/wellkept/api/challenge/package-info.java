/** Questions on records, and their answers. */
@NullMarked
package org.wellkept.api.challenge;

import org.jspecify.annotations.NullMarked;
