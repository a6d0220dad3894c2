package org.wellkept.core.returns.sheet;

import org.wellkept.core.Coded;

/** In which format a spreadsheet goes out and comes back. */
public enum SheetKind implements Coded {
    XLSX("xlsx", "Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("ods", "LibreOffice", "application/vnd.oasis.opendocument.spreadsheet");

    private final String code;
    private final String words;
    private final String mediaType;

    SheetKind(String code, String words, String mediaType) {
        this.code = code;
        this.words = words;
        this.mediaType = mediaType;
    }

    /** The ending of its files' names. */
    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    public String mediaType() {
        return mediaType;
    }
}
