/**
 * Signing in by one's organisation: setting out from the sign-in page, coming back, and joining the two on the first time.
 * Plain pages without script; whatever goes wrong leads to the sign-in page with one sentence.
 */
@NullMarked
package org.wellkept.ui.sso;

import org.jspecify.annotations.NullMarked;
