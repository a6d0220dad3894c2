/** The frameworks and themes that records are mapped to. */
@NullMarked
package org.wellkept.api.reference;

import org.jspecify.annotations.NullMarked;
