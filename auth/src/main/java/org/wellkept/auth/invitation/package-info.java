/**
 * How people get their roles: by an invitation to their e-mail address. It is bound to that address, one role and one place,
 * works once and runs out; its secret is stored as a digest.
 *
 * <p>Invariants: who accepts gets the role in the name of whoever sent the invitation, as far as that person may still give
 * it; somebody with an account gains the role, and only a link to the account's own address can do that; an address is
 * forgotten as soon as its invitation has ended.
 */
@NullMarked
package org.wellkept.auth.invitation;

import org.jspecify.annotations.NullMarked;
