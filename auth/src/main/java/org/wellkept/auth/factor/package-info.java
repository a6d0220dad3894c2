/**
 * Second factors: what people sign in with besides a password. Codes of an authenticator app, recovery codes for when it is
 * not at hand, and passkeys, which stand in for password and code together.
 *
 * <p>Invariants: a code, a recovery code and a challenge are taken once; whoever must have a second factor and has none can do
 * nothing else than set one up; a second factor is changed only by who has proved of late who they are; secrets are sealed
 * with a key that is not in the database; guesses are slowed down and lock nobody out for good.
 */
@NullMarked
package org.wellkept.auth.factor;

import org.jspecify.annotations.NullMarked;
