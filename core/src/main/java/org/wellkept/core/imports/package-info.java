/**
 * Taking in a spreadsheet of promises, of activities, of rooms or of contracts: headings matched to fields, problems named row by row, good rows
 * in while bad ones wait, nothing half-saved, nothing twice, undone in one step.
 *
 * <p>The mechanism is one for every {@link org.wellkept.core.imports.ImportKind}. What differs stands in four places: the
 * fields and their headings, the reader that makes a row's {@link org.wellkept.core.imports.ReadRow.Content}, the table in
 * which to look for what is there already, and {@link org.wellkept.core.imports.Making}.
 */
@NullMarked
package org.wellkept.core.imports;

import org.jspecify.annotations.NullMarked;
