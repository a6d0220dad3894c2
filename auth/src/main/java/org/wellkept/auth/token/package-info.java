/**
 * Access tokens for programs: short-lived, signed with ES256, saying who and never what they may do. MicroProfile JWT
 * verifies them against the public key set that {@link org.wellkept.auth.token.SigningKeys} writes.
 */
@NullMarked
package org.wellkept.auth.token;

import org.jspecify.annotations.NullMarked;
