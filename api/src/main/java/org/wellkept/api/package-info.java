/**
 * What programs use: resources under {@code /api/v1}, made from core's read records, and the document that describes
 * them at {@code /openapi}.
 *
 * <p>Invariants: whatever goes wrong is answered as {@code application/problem+json}; a record that the caller may not
 * know of answers exactly like one that does not exist; what a caller may do is asked of core alone, so that nothing
 * here decides on permission; every resource method says whether it needs somebody who is signed in
 * ({@link org.wellkept.api.SignedIn}) or not ({@link org.wellkept.api.OpenToAnyone}).
 */
@NullMarked
package org.wellkept.api;

import org.jspecify.annotations.NullMarked;
