/**
 * Dates as people write them: "2027/28", "by summer", "ongoing", "TBC"; and how dates and moments are read from rows.
 *
 * <p>Invariants: the words are kept as written; what cannot be understood is kept without a range and refuses nothing; a
 * range counts to its last day; a date without a last day never falls due.
 */
@NullMarked
package org.wellkept.core.dates;

import org.jspecify.annotations.NullMarked;
