/**
 * The way back in for somebody who has lost their device and their recovery codes: two people of theirs who are sure that it
 * is them.
 *
 * <p>Invariants: only somebody who gave the right password can ask, so asking tells nobody whether there is an account; the
 * mailbox of the account is told at once and can stop it, and so does signing in; two different people who give the person's
 * roles have to agree, neither of them the person, each having proved of late who they are; then everything by which the
 * person signed in is worth nothing, and only a link to their mailbox leads on; a request ends after a week.
 */
@NullMarked
package org.wellkept.auth.recovery;

import org.jspecify.annotations.NullMarked;
