/**
 * What a promise says, as its owner words it: who answers for it, with whom, by when, measured by what and at which pace.
 *
 * <p>Invariants: nothing but the title is needed, and a blank never stands in anybody's way; terms hold no verdict on how the
 * promise stands; they name bodies, boards and themes by their slugs.
 */
@NullMarked
package org.wellkept.core.terms;

import org.jspecify.annotations.NullMarked;
