package org.wellkept.core.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;

/**
 * How a file of rows is written, found out by looking at it: people do not know the encoding of their spreadsheets.
 *
 * @param skippedBytes a byte order mark at the beginning
 * @param encoding its name, for people to read
 * @param separatorLine whether the first line does nothing but name the delimiter
 * @param digest SHA-256 over the whole file, in hexadecimal digits
 */
record SheetFormat(
        Charset charset, int skippedBytes, String encoding, char delimiter, boolean separatorLine, String digest) {

    static final long LARGEST_FILE = 50L * 1024 * 1024;

    private static final int HEAD = 64 * 1024;
    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SAVE_AS_CSV =
            "Open it in your spreadsheet program, choose File, then Save as (or Download), then"
                    + " CSV UTF-8, and upload that file";

    /** Looks at the whole file once. */
    static Outcome<SheetFormat> detect(SheetSource source, ImportKind kind) throws IOException {
        byte[] head = head(source);
        if (head.length == 0) {
            return refused(
                    "The file is empty", "Upload a CSV file with a row of headings and a row for each " + kind.one());
        }
        @Nullable String otherKind = otherKind(head);
        if (otherKind != null) {
            return refused("This is " + otherKind + ", not a CSV file", SAVE_AS_CSV);
        }
        Looked looked = look(source);
        if (looked == null) {
            return Outcome.refused(new Refusal.TooLarge(
                    "The file is larger than 50 MB", "Split it into several files, each with the row of headings"));
        }
        Encoding encoding = Encoding.of(head, looked.utf8());
        String text =
                new String(head, encoding.skippedBytes(), head.length - encoding.skippedBytes(), encoding.charset());
        if (isNoText(text)) {
            return refused("This is not a text file with rows of cells", SAVE_AS_CSV);
        }
        if (text.isBlank()) {
            return refused(
                    "The file is empty", "Upload a CSV file with a row of headings and a row for each " + kind.one());
        }
        @Nullable Character declared = declaredDelimiter(text);
        char delimiter = declared == null ? likeliestDelimiter(text, Headings.of(kind)) : declared;
        return Outcome.done(new SheetFormat(
                encoding.charset(),
                encoding.skippedBytes(),
                encoding.words(),
                delimiter,
                declared != null,
                looked.digest()));
    }

    private static Outcome<SheetFormat> refused(String problem, String mend) {
        return Outcome.refused(Refusal.Invalid.of("file", problem, mend));
    }

    /** The rows, from the beginning. */
    SheetRows rows(SheetSource source) throws IOException {
        InputStream bytes = source.open();
        bytes.skipNBytes(skippedBytes);
        SheetRows rows = SheetRows.of(new BufferedReader(new InputStreamReader(bytes, charset)), delimiter);
        if (separatorLine) {
            rows.next();
        }
        return rows;
    }

    private static byte[] head(SheetSource source) throws IOException {
        try (InputStream bytes = source.open()) {
            return bytes.readNBytes(HEAD);
        }
    }

    private static @Nullable String otherKind(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            if (start.contains("opendocument.spreadsheet")) {
                return "an OpenDocument spreadsheet";
            }
            return start.contains("[Content_Types].xml") || start.contains("xl/")
                    ? "an Excel workbook"
                    : "a ZIP archive";
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return "an old Excel workbook";
        }
        if (start.startsWith("%PDF")) {
            return "a PDF";
        }
        if (start.startsWith("{\\rtf")) {
            return "a text document";
        }
        if (start.startsWith("\u001F\u008B") || start.startsWith("7z\u00BC\u00AF") || start.startsWith("Rar!")) {
            return "a compressed file";
        }
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("GIF8")) {
            return "a picture";
        }
        String words = start.stripLeading().toLowerCase(Locale.ROOT);
        if (words.startsWith("<!doctype html") || words.startsWith("<html") || words.startsWith("<table")) {
            return "a web page";
        }
        return words.startsWith("<?xml") ? "an XML file" : null;
    }

    /** Control characters are rare in text, even in hostile text. */
    private static boolean isNoText(String text) {
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                .count();
        return controls * 20 > text.length();
    }

    private record Looked(boolean utf8, String digest) {}

    /** Null when there is more than is taken in. */
    private static @Nullable Looked look(SheetSource source) throws IOException {
        MessageDigest digest = sha256();
        Utf8Check utf8 = new Utf8Check();
        byte[] part = new byte[HEAD];
        long total = 0;
        try (InputStream bytes = source.open()) {
            for (int count = bytes.read(part); count >= 0; count = bytes.read(part)) {
                total += count;
                if (total > LARGEST_FILE) {
                    return null;
                }
                digest.update(part, 0, count);
                utf8.add(part, count);
            }
        }
        return new Looked(utf8.isWhole(), HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Whether bytes that come in parts are UTF-8 throughout. */
    private static final class Utf8Check {

        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final CharBuffer ignored = CharBuffer.allocate(HEAD);
        private byte[] rest = new byte[0];
        private boolean broken;

        void add(byte[] part, int count) {
            if (broken) {
                return;
            }
            ByteBuffer bytes = ByteBuffer.allocate(rest.length + count)
                    .put(rest)
                    .put(part, 0, count)
                    .flip();
            CoderResult result;
            do {
                ignored.clear();
                result = decoder.decode(bytes, ignored, false);
            } while (result.isOverflow());
            broken = result.isError();
            rest = Arrays.copyOfRange(bytes.array(), bytes.position(), bytes.limit());
        }

        boolean isWhole() {
            return !broken && rest.length == 0;
        }
    }

    private record Encoding(Charset charset, int skippedBytes, String words) {

        static Encoding of(byte[] head, boolean utf8) {
            if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
                return new Encoding(StandardCharsets.UTF_8, 3, "UTF-8");
            }
            if (startsWith(head, 0xFF, 0xFE)) {
                return new Encoding(StandardCharsets.UTF_16LE, 2, "UTF-16");
            }
            if (startsWith(head, 0xFE, 0xFF)) {
                return new Encoding(StandardCharsets.UTF_16BE, 2, "UTF-16");
            }
            return utf8 ? new Encoding(StandardCharsets.UTF_8, 0, "UTF-8") : new Encoding(WINDOWS, 0, "Windows-1252");
        }

        private static boolean startsWith(byte[] head, int... bytes) {
            for (int at = 0; at < bytes.length; at++) {
                if (at >= head.length || (head[at] & 0xFF) != bytes[at]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Spreadsheet programs may write their delimiter into the first line: sep=; */
    private static @Nullable Character declaredDelimiter(String text) {
        boolean declared = text.length() > 5
                && text.regionMatches(true, 0, "sep=", 0, 4)
                && (text.charAt(5) == '\r' || text.charAt(5) == '\n');
        char delimiter = declared ? text.charAt(4) : ',';
        boolean usable = declared && new String(DELIMITERS).indexOf(delimiter) >= 0;
        return usable ? delimiter : null;
    }

    /** The one with which most headings are known again; where none is, the one that makes most cells. */
    private static char likeliestDelimiter(String text, Headings headings) throws IOException {
        char likeliest = ',';
        long best = -1;
        for (char delimiter : DELIMITERS) {
            long score = score(text, delimiter, headings);
            if (score > best) {
                best = score;
                likeliest = delimiter;
            }
        }
        return likeliest;
    }

    private static long score(String text, char delimiter, Headings headings) throws IOException {
        long known = 0;
        long cells = 0;
        try (SheetRows rows = SheetRows.of(new StringReader(text), delimiter)) {
            RawRow row = rows.next();
            for (int seen = 0; row != null && seen < Headings.LOOKED_AT; seen++) {
                known = Math.max(known, headings.known(row));
                cells += row.filled();
                row = rows.next();
            }
        }
        return known * 1_000_000 + Math.min(cells, 999_999);
    }
}
