/**
 * Commitments: promises to prevent mental ill health, the first kind of undertaking. Public pages call them promises.
 */
@NullMarked
package org.wellkept.core.commitment;

import org.jspecify.annotations.NullMarked;
