/**
 * Proving once more who one is, before a dangerous step: by password, by a code of one's app, by a passkey, or by signing in
 * anew at one's organisation.
 *
 * <p>Invariants: each way proves no more than that it is the person who is signed in; guesses are slowed down like those to
 * sign in; what was signed for another purpose or by another person proves nothing.
 */
@NullMarked
package org.wellkept.auth.proof;

import org.jspecify.annotations.NullMarked;
