/**
 * Funding: which body pays which, from when to when. It is there for one rule: nobody checks a promise of a body that funds
 * their own, or that their own funds.
 *
 * <p>Invariants: a relation is dated and never deleted; it counts from either end.
 */
@NullMarked
package org.wellkept.core.funding;

import org.jspecify.annotations.NullMarked;
