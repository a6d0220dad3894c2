package org.wellkept.core.test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind that people send, and some that they shouldn't. */
public final class SampleFiles {

    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private SampleFiles() {}

    public static Path text(Path folder, String name, String content) {
        return file(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static Path file(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path png(Path folder, String name) {
        return file(folder, name, picture("png"));
    }

    /** @param format as ImageIO names it: png, jpg, gif */
    public static byte[] picture(String format) {
        BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, 0x00FF00);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One empty page. */
    public static byte[] pdf() {
        return """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
                xref
                0 4
                0000000000 65535 f\s
                0000000009 00000 n\s
                0000000052 00000 n\s
                0000000101 00000 n\s
                trailer<</Size 4/Root 1 0 R>>
                startxref
                164
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }

    /** A Windows program's first bytes. */
    public static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3C] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    public static byte[] docx() {
        return zip(office(DOCUMENT));
    }

    public static byte[] xlsx() {
        return zip(office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"));
    }

    public static byte[] pptx() {
        return zip(office("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"));
    }

    /** With macros, and saying so. */
    public static byte[] docm() {
        Map<String, byte[]> parts = office("application/vnd.ms-word.document.macroEnabled.main+xml");
        parts.put("word/vbaProject.bin", new byte[] {1, 2, 3});
        return zip(parts);
    }

    /** With macros, and calling itself a document without. */
    public static byte[] docxWithMacros() {
        Map<String, byte[]> parts = office(DOCUMENT);
        parts.put("word/vbaProject.bin", new byte[] {1, 2, 3});
        return zip(parts);
    }

    /** @param more what else is in it, by name */
    public static byte[] docxWith(Map<String, byte[]> more) {
        Map<String, byte[]> parts = office(DOCUMENT);
        parts.putAll(more);
        return zip(parts);
    }

    /** So many megabytes of nothing in a part of a document. */
    public static byte[] bomb(int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : office(DOCUMENT).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry("word/media/nothing.bmp"));
            zeroes(zip, megabytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void zeroes(OutputStream out, int megabytes) throws IOException {
        byte[] megabyte = new byte[1024 * 1024];
        for (int i = 0; i < megabytes; i++) {
            out.write(megabyte);
        }
    }

    /** @param kind text, spreadsheet or presentation */
    public static byte[] openDocument(String kind) {
        byte[] mimetype = ("application/vnd.oasis.opendocument." + kind).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(mimetype.length);
            CRC32 sum = new CRC32();
            sum.update(mimetype);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(mimetype);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<office:document-content/>".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> office(String mainPart) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/main.xml" ContentType="%s"/>
                </Types>""".formatted(mainPart).getBytes(StandardCharsets.UTF_8));
        parts.put("main.xml", "<document/>".getBytes(StandardCharsets.UTF_8));
        return parts;
    }
}
