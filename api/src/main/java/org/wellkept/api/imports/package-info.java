/**
 * Spreadsheets over the API: upload, match headings, take in, undo. An upload is written to a file as it arrives, so
 * that memory does not grow with it.
 */
@NullMarked
package org.wellkept.api.imports;

import org.jspecify.annotations.NullMarked;
