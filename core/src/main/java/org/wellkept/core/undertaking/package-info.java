/**
 * The one mechanism behind commitments (and, later, anchor actions): owner, life, visibility, measures with a declared
 * pace, updates, the three answers, checks, changes since agreed.
 *
 * <p>Invariants: an answer is never averaged with another; what figures show is a pure function of the facts and a day
 * ({@link org.wellkept.core.undertaking.ShownRules}); what was agreed is never deleted.
 */
@NullMarked
package org.wellkept.core.undertaking;

import org.jspecify.annotations.NullMarked;
