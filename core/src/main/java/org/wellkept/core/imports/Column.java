package org.wellkept.core.imports;

import org.jspecify.annotations.Nullable;

/**
 * A column of a spreadsheet.
 *
 * @param heading as the file has it, made different where two columns have the same
 * @param field what it is taken as, or null when it is left out
 */
record Column(String heading, @Nullable ImportField field) {}
