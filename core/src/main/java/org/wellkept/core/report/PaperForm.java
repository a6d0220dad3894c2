package org.wellkept.core.report;

import org.wellkept.core.Coded;

/** In what form a published paper can be taken away, beside its web page. */
public enum PaperForm implements Coded {
    PDF("pdf", "PDF"),
    /** For councils, which go on writing in Word. */
    DOCX("docx", "Word document"),
    ODT("odt", "OpenDocument text"),
    /** Every table of the paper whole, each on a sheet. */
    ODS("ods", "OpenDocument spreadsheet"),
    /** The table of promises. The other tables have addresses of their own. */
    CSV("csv", "Promises as CSV");

    private final String code;
    private final String words;

    PaperForm(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As addresses end. */
    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }
}
