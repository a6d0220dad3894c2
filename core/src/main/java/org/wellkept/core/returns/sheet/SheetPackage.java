package org.wellkept.core.returns.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;

/**
 * A spreadsheet's file: a ZIP archive of XML parts. It is told apart by what it holds, not by its name, and unpacked no
 * further than any honest return goes, whatever it says of itself.
 */
final class SheetPackage implements AutoCloseable {

    static final long LARGEST_FILE = 10L * 1024 * 1024;
    /** All that is unpacked of one file together. */
    static final long MOST_UNPACKED = 40L * 1024 * 1024;

    private static final int MOST_PARTS = 1_000;
    private static final int HEAD = 512;
    private static final String MEND = "Upload the spreadsheet that went out, saved as .xlsx or .ods";
    private static final Refusal TOO_LARGE = new Refusal.TooLarge(
            "The file holds far more than a return has room for",
            "Copy the answers into a fresh copy of the spreadsheet, and upload that");

    private final ZipFile zip;
    private final SheetKind kind;
    private long unpacked;

    private SheetPackage(ZipFile zip, SheetKind kind) {
        this.zip = zip;
        this.kind = kind;
    }

    /** All lines of all its sheets that hold something. */
    static Outcome<List<ReadLine>> lines(Path file) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST_FILE) {
            return Outcome.refused(new Refusal.TooLarge("The file is larger than 10 MB", MEND));
        }
        String head = head(file);
        if (!head.startsWith("PK\u0003\u0004")) {
            return refused(size == 0 ? "The file is empty" : "This is " + whatElse(head) + ", not a spreadsheet", MEND);
        }
        try (SheetPackage opened = open(file)) {
            if (opened == null) {
                return refused("This is a ZIP archive or another document, not a spreadsheet", MEND);
            }
            LineCollector collector = new LineCollector();
            switch (opened.kind) {
                case XLSX -> new XlsxReader(opened, collector).read();
                case ODS -> new OdsReader(opened, collector).read();
            }
            return Outcome.done(collector.lines());
        } catch (TooMuch e) {
            return Outcome.refused(TOO_LARGE);
        } catch (IOException | RuntimeException unreadable) {
            // whatever is wrong inside, the answer is the same
            return refused(
                    "The file is damaged, or locked with a password, and can't be read",
                    "Open it in a spreadsheet program, save it anew without a password, and upload that");
        }
    }

    private static <T> Outcome<T> refused(String problem, String mend) {
        return Outcome.refused(Refusal.Invalid.of("file", problem, mend));
    }

    private static @Nullable SheetPackage open(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            if (zip.size() > MOST_PARTS) {
                throw new TooMuch();
            }
            SheetKind kind = kind(zip);
            if (kind == null) {
                zip.close();
            }
            return kind == null ? null : new SheetPackage(zip, kind);
        } catch (IOException | RuntimeException failed) {
            zip.close();
            throw failed;
        }
    }

    private static @Nullable SheetKind kind(ZipFile zip) throws IOException {
        if (zip.getEntry("xl/workbook.xml") != null) {
            return SheetKind.XLSX;
        }
        ZipEntry type = zip.getEntry("mimetype");
        if (type == null) {
            return null;
        }
        try (InputStream bytes = zip.getInputStream(type)) {
            String written = new String(bytes.readNBytes(HEAD), StandardCharsets.US_ASCII);
            return written.startsWith(SheetKind.ODS.mediaType()) ? SheetKind.ODS : null;
        }
    }

    private static String head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static String whatElse(String head) {
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return "an old Excel workbook, or one that is locked with a password";
        }
        if (head.startsWith("%PDF")) {
            return "a PDF";
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8")) {
            return "a picture";
        }
        if (head.startsWith("\u001F\u008B") || head.startsWith("7z\u00BC\u00AF") || head.startsWith("Rar!")) {
            return "a compressed file";
        }
        if (head.startsWith("{\\rtf")) {
            return "a text document";
        }
        String words = head.stripLeading().toLowerCase(Locale.ROOT);
        if (words.startsWith("<!doctype html") || words.startsWith("<html")) {
            return "a web page";
        }
        return head.contains(",") || head.contains(";") || head.contains("\t") ? "a CSV or text file" : "another file";
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The part, counted against what may be unpacked of the file. */
    XmlPart part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("The part is missing");
        }
        return new XmlPart(new Counted(zip.getInputStream(entry)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The file holds more than is read. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) throws TooMuch {
            unpacked += more;
            if (unpacked > MOST_UNPACKED) {
                throw new TooMuch();
            }
        }
    }
}
