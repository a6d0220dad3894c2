/**
 * Meetings of boards: what is on their agendas, what the board decided, and what came of it.
 *
 * <p>A meeting's life: it is prepared as a <em>draft</em> that the board's officer alone reads, or <em>planned</em> and public
 * at once; then it is <em>held</em>, or <em>cancelled</em> with a reason. A decision belongs to an item of one meeting, and has a
 * reference that never changes. What it needs stays open until somebody says what came of it; what was deferred comes back
 * before the board, and what was escalated waits for the board above.
 *
 * <p>Invariants: a board meets once a day; a decision is made at a meeting that has begun and was not cancelled; to
 * <em>endorse</em> sets the endorsement beside each promise in the same transaction; what was decided is never deleted, and
 * what it said before a correction stays beside it, with the reason; a promise is named only to those who may read it; no
 * person is named. A decision is public from when it is recorded, in quiet periods too: it is the record of a public meeting,
 * and no mark on anybody.
 */
@NullMarked
package org.wellkept.core.meeting;

import org.jspecify.annotations.NullMarked;
