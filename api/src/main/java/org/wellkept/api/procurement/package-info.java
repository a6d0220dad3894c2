/** Contracts, yearly spend and the figures that come of both. */
@NullMarked
package org.wellkept.api.procurement;

import org.jspecify.annotations.NullMarked;
