/**
 * Bringing in a spreadsheet: first what it would bring, then taking it in, and taking it out again.
 *
 * <p>Invariant: nothing is made of a file before somebody has seen what it would make and said so.
 */
@NullMarked
package org.wellkept.ui.imports;

import org.jspecify.annotations.NullMarked;
