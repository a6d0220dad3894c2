/** Which organisation funds which. */
@NullMarked
package org.wellkept.api.funding;

import org.jspecify.annotations.NullMarked;
