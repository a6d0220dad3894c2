/**
 * What people who took part say of it, with a code from somebody independent and without an account.
 *
 * <p>Invariants: no row, log line, history entry or message ties a voice to a person, a code, an order or a time finer than
 * its window; nothing is read before the window closes, not even how many spoke; codes and receipts are stored as digests;
 * words are looked at by the user-led group or the observer before anybody else reads them, and are hidden with a reason,
 * never deleted; only whoever holds the receipt changes or withdraws. What comes out, and when, is for
 * {@link org.wellkept.core.release}. Decision: docs/decisions/0012-co-production.md.
 */
@NullMarked
package org.wellkept.core.voice;

import org.jspecify.annotations.NullMarked;
