/**
 * Messages to people. One is posted in the transaction of what it tells of, so that neither happens without the other,
 * and sent a moment later.
 *
 * <p>Invariants: a message holds nothing about anybody but the address and the text, and loses the text when it has been
 * sent or given up, the address when it has been sent; a message is tried again, ever less often, and given up where an
 * administrator sees it; several instances may send at once, and two never work on one message; one that was taken by an
 * instance that then died is sent by another, so that in rare cases it arrives twice but it never is lost.
 */
@NullMarked
package org.wellkept.core.outbox;

import org.jspecify.annotations.NullMarked;
