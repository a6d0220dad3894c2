package org.wellkept.core.report;

import org.wellkept.core.Coded;

/** In what form a published paper can be taken away, beside its web page. */
public enum PaperForm implements Coded {
    PDF("pdf", "PDF"),
    ODT("odt", "OpenDocument text"),
    ODS("ods", "OpenDocument spreadsheet"),
    /** One file for each table, in a ZIP. */
    CSV("csv", "Tables as CSV");

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
