/**
 * People: who holds which role in a place, who has been invited there, and what leads, officers and administrators do about
 * it.
 */
@NullMarked
package org.wellkept.ui.role;

import org.jspecify.annotations.NullMarked;
