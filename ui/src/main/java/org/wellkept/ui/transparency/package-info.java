/**
 * What the public pages share: their frame, how they are sent, their words for errors, and the pages that belong to no
 * single feature. Pages are plain HTML made on the server from core's read records: no script, no cookie, no session.
 *
 * <p>Invariants: a page model is built by a pure function and holds everything that its template prints; templates decide
 * nothing. Every answer carries the same strict headers. Nothing unfavourable is said of a body that has not joined.
 *
 * <p>Page models and what templates call are public because templates are compiled into a package of their own.
 */
@NullMarked
package org.wellkept.ui.transparency;

import org.jspecify.annotations.NullMarked;
