/**
 * Answering a board's round by a link, without an account: plain pages, one promise at a time, that need no script and are made
 * for a phone first. What was typed is never lost: it stands in the page again, whatever stood against keeping it.
 */
@NullMarked
package org.wellkept.ui.returnlink;

import org.jspecify.annotations.NullMarked;
