/** Promises of bodies that ended: offered to their successors, and recorded by administrators. */
@NullMarked
package org.wellkept.ui.handover;

import org.jspecify.annotations.NullMarked;
