/**
 * What comes up for whom: returns, answers to commitment rounds, and the clocks of asks and questions, told to those who answer for them ten and three
 * working days before the date, on it, and one and five working days after; and renewals of accreditations, sixty and fourteen days before.
 *
 * <p>Invariants: nobody is reminded of what was answered, closed or withdrawn, nor on a day on which England does not work; who
 * is told follows from {@link org.wellkept.core.access.AccessTable}: it is a duty for whoever may give the answer, and of
 * interest for whoever may only prepare it.
 */
@NullMarked
package org.wellkept.core.reminder;

import org.jspecify.annotations.NullMarked;
