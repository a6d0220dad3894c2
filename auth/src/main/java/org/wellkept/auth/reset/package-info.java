/**
 * A new password for somebody who has forgotten theirs, by a link to the account's own address.
 *
 * <p>Invariants: asking takes the same steps and gets the same answer whether or not there is such an account, since it is
 * only written down and answered later; a link works once, within an hour, and ends the ones before; whoever is signed in
 * with the old password is signed out.
 */
@NullMarked
package org.wellkept.auth.reset;

import org.jspecify.annotations.NullMarked;
