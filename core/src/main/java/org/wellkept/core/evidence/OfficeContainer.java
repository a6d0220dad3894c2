package org.wellkept.core.evidence;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;

/**
 * Looks into a ZIP container of Word, Excel, PowerPoint (ECMA-376) or OpenDocument (ISO/IEC 26300). Everything in it is
 * unpacked once, into nothing, and counted: what unpacks to too much is given up at that point, at any depth.
 */
final class OfficeContainer {

    /** An office file packs to a tenth or so; a hundredth is what Apache POI takes for a bomb too. */
    private static final int LARGEST_RATIO = 100;

    /** Small files may be packed well, and do no harm. */
    private static final long ALWAYS_FINE = 2L * 1024 * 1024;

    private static final long MOST_BYTES = 1024L * 1024 * 1024;
    private static final int MOST_ENTRIES = 20_000;
    private static final int DEEPEST = 3;
    private static final int LONGEST_CONTENT_TYPES = 1024 * 1024;
    private static final int LONGEST_MIMETYPE = 200;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MIMETYPE = "mimetype";

    private static final Outcome<Optional<EvidenceType>> UNKNOWN = Outcome.done(Optional.empty());

    private final Budget budget;
    private boolean macros;

    private OfficeContainer(Budget budget) {
        this.budget = budget;
    }

    /** The type of the document; empty for a ZIP archive that is none. */
    static Outcome<Optional<EvidenceType>> typeOf(Path file) throws IOException {
        OfficeContainer container =
                new OfficeContainer(new Budget(Math.min(MOST_BYTES, ALWAYS_FINE + LARGEST_RATIO * Files.size(file))));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Told told = told(zip);
            container.walk(zip);
            if (told.macros() || container.macros) {
                return FileExamination.refused(
                        "The file holds macros, which are small programs",
                        "Save it without macros, as .docx, .xlsx or .pptx, or as a PDF");
            }
            return told.type() == null ? UNKNOWN : Outcome.done(Optional.of(told.type()));
        } catch (Bomb bomb) {
            return FileExamination.refused(
                    "The file unpacks to far more than any document does",
                    "Check where it comes from; save it again with your own program, or as a PDF");
        } catch (ZipException | EOFException | IllegalArgumentException | XMLStreamException broken) {
            // ZipFile has IllegalArgumentException for names that are not in the encoding they say
            return FileExamination.refused(
                    "The file is damaged, and can't be opened",
                    "Check that it opens on your own device, then send it again");
        }
    }

    private static Told told(ZipFile zip) throws IOException, XMLStreamException {
        ZipEntry types = zip.getEntry(CONTENT_TYPES);
        if (types != null) {
            return toldByContentTypes(head(zip, types, LONGEST_CONTENT_TYPES));
        }
        ZipEntry mimetype = zip.getEntry(MIMETYPE);
        return mimetype == null
                ? new Told(null, false)
                : new Told(
                        switch (new String(head(zip, mimetype, LONGEST_MIMETYPE), StandardCharsets.US_ASCII).strip()) {
                            case "application/vnd.oasis.opendocument.text" -> EvidenceType.ODT;
                            case "application/vnd.oasis.opendocument.spreadsheet" -> EvidenceType.ODS;
                            case "application/vnd.oasis.opendocument.presentation" -> EvidenceType.ODP;
                            default -> null;
                        },
                        false);
    }

    private static byte[] head(ZipFile zip, ZipEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] head = in.readNBytes(most + 1);
            if (head.length > most) {
                throw new ZipException("What tells the type is too long");
            }
            return head;
        }
    }

    private static Told toldByContentTypes(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        EvidenceType type = null;
        boolean macros = false;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                String told = reader.getAttributeValue(null, "ContentType");
                if (told != null) {
                    macros |= told.toLowerCase(Locale.ROOT).contains("macroenabled");
                    EvidenceType main = mainPart(told);
                    type = main == null ? type : main;
                }
            }
        }
        return new Told(type, macros);
    }

    private static @Nullable EvidenceType mainPart(String contentType) {
        return switch (contentType) {
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" ->
                EvidenceType.DOCX;
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" -> EvidenceType.XLSX;
            case "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml" ->
                EvidenceType.PPTX;
            default -> null;
        };
    }

    private void walk(ZipFile zip) throws IOException {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            look(entry);
            try (InputStream in = zip.getInputStream(entry)) {
                unpack(in, 1);
            }
        }
    }

    private void look(ZipEntry entry) throws Bomb {
        budget.entry();
        String name = entry.getName().toLowerCase(Locale.ROOT);
        // Word and its kin keep macros in the one, OpenDocument in the others
        macros |= name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
    }

    private void unpack(InputStream packed, int depth) throws IOException {
        BufferedInputStream content = new BufferedInputStream(new Counted(packed, budget));
        content.mark(4);
        byte[] head = content.readNBytes(4);
        content.reset();
        boolean archive = head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        if (archive) {
            if (depth == DEEPEST) {
                throw new Bomb();
            }
            ZipInputStream inner = new ZipInputStream(content);
            for (ZipEntry entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
                look(entry);
                unpack(inner, depth + 1);
            }
        }
        content.transferTo(OutputStream.nullOutputStream());
    }

    /** What the container says of itself. */
    private record Told(@Nullable EvidenceType type, boolean macros) {}

    /** Thrown where unpacking is given up. */
    private static final class Bomb extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** How much may still come out of the container. */
    private static final class Budget {
        private long bytes;
        private int entries = MOST_ENTRIES;

        Budget(long bytes) {
            this.bytes = bytes;
        }

        void entry() throws Bomb {
            entries--;
            if (entries < 0) {
                throw new Bomb();
            }
        }

        void bytes(int count) throws Bomb {
            bytes -= count;
            if (bytes < 0) {
                throw new Bomb();
            }
        }
    }

    /** Counts what comes out. */
    private static final class Counted extends FilterInputStream {
        private final Budget budget;

        Counted(InputStream in, Budget budget) {
            super(in);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) {
                budget.bytes(1);
            }
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            if (read > 0) {
                budget.bytes(read);
            }
            return read;
        }
    }
}
