/** Who holds which role in a place, for those who give roles there, and how a role ends. */
@NullMarked
package org.wellkept.api.role;

import org.jspecify.annotations.NullMarked;
