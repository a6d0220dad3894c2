package org.wellkept.core.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.wellkept.core.Outcome;

/**
 * What a file is by its bytes, with a name that says the same.
 *
 * @param name ends as the type does
 */
record FileKind(FileName name, EvidenceType type) {

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    /** PDF programs look for the end mark in so many bytes, and so do we (ISO 32000-1, annex H.3.18). */
    private static final int PDF_TAIL = 1024;

    private static final String MEND = "Send " + EvidenceType.CHOICE;

    /** The kind of a file, or why it is not taken. */
    static Outcome<FileKind> of(FileName name, Path file) throws IOException {
        MediaType bytes = typeOfBytes(file);
        return switch (bytes.getBaseType().toString()) {
            case "application/zip", "application/x-tika-ooxml" -> office(name, file);
            case "application/pdf" ->
                breaksOff(file)
                        ? FileExamination.refused(
                                "The PDF breaks off: its end is missing",
                                "Check that it opens on your own device, then send it again")
                        : truthful(name, EvidenceType.PDF);
            case "text/plain" -> text(name, file);
            default -> {
                // an OpenDocument file tells its type in its first bytes
                if (bytes.getSubtype().startsWith("vnd.oasis.opendocument.")
                        || bytes.getSubtype().startsWith("vnd.openxmlformats-officedocument.")) {
                    yield office(name, file);
                }
                Optional<EvidenceType> picture =
                        EvidenceType.ofMediaType(bytes.getBaseType().toString());
                yield picture.isPresent() ? truthful(name, picture.get()) : notTaken(name, bytes);
            }
        };
    }

    private static MediaType typeOfBytes(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return KNOWN.detect(bytes, new Metadata());
        }
    }

    private static Outcome<FileKind> office(FileName name, Path file) throws IOException {
        return OfficeContainer.typeOf(file)
                .then(found ->
                        found.isPresent() ? truthful(name, found.get()) : notTaken(name, MediaType.APPLICATION_ZIP));
    }

    /** Text is a table where its name says so: the bytes of the two are alike. */
    private static Outcome<FileKind> text(FileName name, Path file) throws IOException {
        if (!isText(file)) {
            return notTaken(name, MediaType.OCTET_STREAM);
        }
        return truthful(name, name.ending().equals("csv") ? EvidenceType.CSV : EvidenceType.TXT);
    }

    private static boolean isText(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            int first = bytes.read();
            int second = bytes.read();
            boolean wide = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
            boolean readable = wide || (isReadable(first) && (second < 0 || isReadable(second)));
            int each = wide ? -1 : bytes.read();
            while (readable && each >= 0) {
                readable = isReadable(each);
                each = bytes.read();
            }
            return readable;
        }
    }

    private static boolean isReadable(int each) {
        return each >= 0x20 ? each != 0x7F : each == '\t' || each == '\n' || each == '\r' || each == '\f';
    }

    private static boolean breaksOff(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(PDF_TAIL, bytes.length());
            byte[] tail = new byte[length];
            bytes.seek(bytes.length() - length);
            bytes.readFully(tail);
            return !new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    private static Outcome<FileKind> truthful(FileName name, EvidenceType type) {
        String ending = name.ending();
        if (type.endings().contains(ending)) {
            return Outcome.done(new FileKind(name, type));
        }
        MediaType said = said(name);
        if (said.equals(MediaType.parse(type.mediaType()))) {
            // an ending that is rarer, such as .jfif or .text, and true
            return Outcome.done(new FileKind(name, type));
        }
        return said.equals(MediaType.OCTET_STREAM)
                ? Outcome.done(new FileKind(name.endingIn(type.endings().getFirst()), type))
                : FileExamination.refused(
                        "The name says that it is " + TypeWords.of(said) + ", but it is " + type.oneOfThem(),
                        "Give it a name that ends in ." + type.endings().getFirst() + ", and send it again");
    }

    private static Outcome<FileKind> notTaken(FileName name, MediaType type) {
        Optional<EvidenceType> said = EvidenceType.ofEnding(name.ending());
        String is = TypeWords.of(type);
        return said.isPresent()
                ? FileExamination.refused("This says it is " + said.get().oneOfThem() + ", but it is " + is, MEND)
                : FileExamination.refused("This is " + is + ", which is not taken here", MEND);
    }

    /** What a name's ending stands for; octet-stream for an ending that nobody knows. */
    private static MediaType said(FileName name) {
        Optional<EvidenceType> ours = EvidenceType.ofEnding(name.ending());
        if (ours.isPresent()) {
            return MediaType.parse(ours.get().mediaType());
        }
        Metadata named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, "file." + name.ending());
        try {
            return name.ending().isEmpty()
                    ? MediaType.OCTET_STREAM
                    : KNOWN.detect(null, named).getBaseType();
        } catch (IOException e) {
            throw new IllegalStateException("Nothing is read to look at a name", e);
        }
    }
}
