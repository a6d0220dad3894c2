package org.wellkept.core.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wellkept.core.Coded;

/** The kinds of file that are taken as evidence: what people can open anywhere, and what holds no programs. */
public enum EvidenceType implements Coded {
    PDF("pdf", "PDF", "application/pdf"),
    PNG("png", "PNG picture", "image/png"),
    JPEG("jpeg", "JPEG picture", "image/jpeg", "jpg jpeg jpe"),
    GIF("gif", "GIF picture", "image/gif"),
    WEBP("webp", "WebP picture", "image/webp"),
    DOCX("docx", "Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "Excel spreadsheet", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX(
            "pptx",
            "PowerPoint presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("odt", "OpenDocument text", "application/vnd.oasis.opendocument.text"),
    ODS("ods", "OpenDocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet"),
    ODP("odp", "OpenDocument presentation", "application/vnd.oasis.opendocument.presentation"),
    CSV("csv", "CSV table", "text/csv"),
    TXT("txt", "plain text", "text/plain");

    /** All of them, for whoever chooses a file. */
    public static final String CHOICE =
            "a PDF, a picture (PNG, JPEG, GIF, WebP), a Word, Excel, PowerPoint or OpenDocument file, a CSV table or a plain text";

    private final String code;
    private final String words;
    private final String mediaType;
    /** With spaces between them. */
    private final String endings;

    EvidenceType(String code, String words, String mediaType) {
        this(code, words, mediaType, code);
    }

    EvidenceType(String code, String words, String mediaType, String endings) {
        this.code = code;
        this.words = words;
        this.mediaType = mediaType;
        this.endings = endings;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /** As the web names it, such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot; the first is the usual one. */
    public List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    /** With its article: "a PDF", "an OpenDocument text". */
    String oneOfThem() {
        return ("EO".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }

    static Optional<EvidenceType> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(type -> type.endings().contains(ending))
                .findFirst();
    }

    static Optional<EvidenceType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
