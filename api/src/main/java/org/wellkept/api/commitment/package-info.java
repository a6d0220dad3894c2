/**
 * Commitments over the API: listing and reading what the caller may see, and the steps of their life. Named bodies that
 * have not joined get no answers here either.
 */
@NullMarked
package org.wellkept.api.commitment;

import org.jspecify.annotations.NullMarked;
