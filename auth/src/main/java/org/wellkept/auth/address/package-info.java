/**
 * Another e-mail address for an account. It changes only when both mailboxes have confirmed it: the new one, that it is
 * theirs; the one so far, that it is no theft.
 *
 * <p>Invariants: whoever asks learns nothing about whether another account has the address; links work once, within a
 * day; an address that was not confirmed is forgotten.
 */
@NullMarked
package org.wellkept.auth.address;

import org.jspecify.annotations.NullMarked;
