/**
 * A board's paper in all its forms: the web page, PDF, Word, OpenDocument, the spreadsheet and its tables as CSV; and the
 * screens on which an officer makes it.
 *
 * <p>Invariants: every form is made from the one model alone, so that none says what another doesn't; every figure leads to
 * the records that it counts; a long table ends, in the forms that are read, with a sentence that leads to all of it.
 */
@NullMarked
package org.wellkept.ui.report;

import org.jspecify.annotations.NullMarked;
