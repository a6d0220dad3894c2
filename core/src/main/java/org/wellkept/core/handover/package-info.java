/**
 * What becomes of the promises of a body that ended: each is offered to whoever took over from it, who carries it on or says why
 * not, and until then it is in handover.
 *
 * <p>Invariants: that something is offered is never stored, it follows from who took over from whom and from what is open; so it begins on
 * the day itself, and what was agreed until then is among it. Once all whom it is offered to have answered, it is settled in the
 * transaction of the last answer: carried by the one that takes it, split where several do, closed as not carried on where none
 * does. A draft goes to the first that takes it. Whoever made a promise stays named, and who carried it on a day counts it on that
 * day (docs/decisions/0019-succession.md).
 *
 * <p>What a board had open when it ended passes to its successor in one transaction, and nobody is asked
 * ({@link org.wellkept.core.handover.BoardSuccessions}; docs/decisions/0022-boards-succeed-boards.md). Invariants: a board has one
 * successor; a promise is looked after once by each board, and on each day by whoever did so then; what had closed stays.
 */
@NullMarked
package org.wellkept.core.handover;

import org.jspecify.annotations.NullMarked;
