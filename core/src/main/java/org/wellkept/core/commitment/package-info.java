/**
 * Commitments: promises to prevent mental ill health. Public pages call them promises. Anchor actions, promises as employer,
 * buyer, landlord or neighbour, go through the same door; a list holds one kind or the other.
 */
@NullMarked
package org.wellkept.core.commitment;

import org.jspecify.annotations.NullMarked;
