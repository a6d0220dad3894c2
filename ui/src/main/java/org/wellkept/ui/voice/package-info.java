/**
 * Saying how it was, with a code from a card and without an account: plain pages that need no script, made for a phone first.
 * Codes and receipts travel in what is sent, never in an address, so that no log and no history of a browser holds them.
 */
@NullMarked
package org.wellkept.ui.voice;

import org.jspecify.annotations.NullMarked;
