/**
 * Right of reply and quiet periods: telling a body what is unfavourable to it, its own words beside it, and the weeks before
 * an election in which nothing new is added.
 *
 * <p>The life of a mark on a record: it <em>comes up</em>; the body is <em>told</em>, and has five working days; it is
 * <em>public</em>, or <em>waits</em> for the end of a quiet period; it <em>goes</em> when it is not so any more. One that is
 * back within five working days is the same, so that nobody gains time by saying one thing today and another tomorrow,
 * unless its public day went by meanwhile; one that comes up later is told anew. Invariants: a reply belongs to one such time and is written by the body's lead; what it
 * said before is in the record's history; a quiet period begins tomorrow at the earliest, so that what is public stays
 * public. Decision: docs/decisions/0010-right-of-reply.md.
 */
@NullMarked
package org.wellkept.core.reply;

import org.jspecify.annotations.NullMarked;
