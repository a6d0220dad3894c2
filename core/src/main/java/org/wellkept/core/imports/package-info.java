/**
 * Taking in a spreadsheet of commitments: headings matched to fields, problems named row by row, good rows in while bad
 * ones wait, nothing half-saved, nothing twice, undone in one step.
 */
@NullMarked
package org.wellkept.core.imports;

import org.jspecify.annotations.NullMarked;
