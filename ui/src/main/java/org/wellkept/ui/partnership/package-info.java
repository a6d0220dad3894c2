/** Partnerships, their boards and partners: where to begin, and the public page of each. */
@NullMarked
package org.wellkept.ui.partnership;

import org.jspecify.annotations.NullMarked;
