/**
 * Tokens that people make for programs: their own, or one that acts for an organisation. What holds here: a token's secret
 * is shown once and kept as a digest; a token does no more than its owner may and its scopes let through; it ends on a day,
 * and at once when it is revoked or its owner may no longer come in.
 */
@NullMarked
package org.wellkept.auth.program;

import org.jspecify.annotations.NullMarked;
