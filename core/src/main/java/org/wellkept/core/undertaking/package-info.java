/**
 * The one mechanism behind commitments and anchor actions: an owner, a life, a visibility, what is said in its
 * terms, and beside it updates, checks, endorsements and changes since agreed. Here they come together: who may do what and
 * when, the record itself, and the one query that works out the three answers beside each row.
 *
 * <p>Invariants: an answer is never averaged with another; what was agreed is never deleted; what is public never becomes
 * less visible.
 */
@NullMarked
package org.wellkept.core.undertaking;

import org.jspecify.annotations.NullMarked;
