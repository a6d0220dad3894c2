package org.wellkept.core.imports;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a spreadsheet, to be read from the beginning as often as needed and never held as a whole. */
interface SheetSource {
    InputStream open() throws IOException;
}
