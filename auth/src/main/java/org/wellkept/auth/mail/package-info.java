/**
 * How messages leave: by the mail server that the operator names, or, in the demonstration, onto a page instead. What has
 * to be sent waits in core's outbox, which retries and gives up; nothing here holds on to a message.
 *
 * <p>Invariants: messages and passwords travel encrypted, unless the server is on this machine or the operator says
 * otherwise; no address, text or password reaches a log; the demonstration never sends anything.
 */
@NullMarked
package org.wellkept.auth.mail;

import org.jspecify.annotations.NullMarked;
