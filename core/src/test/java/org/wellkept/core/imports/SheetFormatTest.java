package org.wellkept.core.imports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;

class SheetFormatTest {

    private static final String SHEET = "Promise;Lead;By when\nGrants – £311k, ½ day;Ysbyty Gwynedd – ŵ;2027/28\n";

    @Test
    void a_file_says_by_its_bytes_how_it_is_encoded() throws IOException {
        String latin = SHEET.replace("ŵ", "w");
        assertThat(detect(SHEET.getBytes(StandardCharsets.UTF_8)).encoding()).isEqualTo("UTF-8");
        assertThat(detect(("\uFEFF" + SHEET).getBytes(StandardCharsets.UTF_8)).encoding())
                .isEqualTo("UTF-8");
        assertThat(detect(("\uFEFF" + SHEET).getBytes(StandardCharsets.UTF_16LE))
                        .encoding())
                .isEqualTo("UTF-16");
        assertThat(detect(("\uFEFF" + SHEET).getBytes(StandardCharsets.UTF_16BE))
                        .encoding())
                .isEqualTo("UTF-16");
        assertThat(detect(latin.getBytes(Charset.forName("windows-1252"))).encoding())
                .isEqualTo("Windows-1252");
    }

    @Test
    void the_text_reads_the_same_in_every_encoding() throws IOException {
        for (byte[] bytes : new byte[][] {
            SHEET.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + SHEET).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + SHEET).getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + SHEET).getBytes(StandardCharsets.UTF_16BE)
        }) {
            RawRow row = secondRow(bytes);
            assertThat(row.cells()).containsExactly("Grants – £311k, ½ day", "Ysbyty Gwynedd – ŵ", "2027/28");
        }
        assertThat(secondRow(SHEET.replace("ŵ", "w").getBytes(Charset.forName("windows-1252")))
                        .cell(0))
                .isEqualTo("Grants – £311k, ½ day");
    }

    @Test
    void a_letter_that_is_cut_by_the_end_of_a_block_is_still_utf_8() throws IOException {
        for (int before = 65_530; before < 65_540; before++) {
            byte[] bytes = ("Promise,Due\n" + "x".repeat(before) + "€uro\n").getBytes(StandardCharsets.UTF_8);
            assertThat(detect(bytes).encoding()).isEqualTo("UTF-8");
        }
    }

    @Test
    void bytes_that_are_not_utf_8_at_the_very_end_are_seen() throws IOException {
        byte[] bytes = ("Promise,Due\n" + "x".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xA3;

        assertThat(detect(bytes).encoding()).isEqualTo("Windows-1252");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ref,Promise,Due\\n1,Train; meet; talk,2027|,",
                "Ref;Promise;Due\\n1;Train, meet, talk;2027|;",
                "Ref\\tPromise\\tDue\\n1\\tTrain, meet; talk\\t2027|\\t",
                "A title, with commas, and more, here\\nAction;Lead;By when\\nTrain;Open Door;2027|;",
                "one;two\\nthree;four|;",
                "just one column\\nof text|,"
            })
    void the_delimiter_is_the_one_with_which_headings_are_known_again(String text, String delimiter)
            throws IOException {
        SheetFormat format =
                detect(text.replace("\\n", "\n").replace("\\t", "\t").getBytes(StandardCharsets.UTF_8));

        assertThat(format.delimiter()).isEqualTo(delimiter.replace("\\t", "\t").charAt(0));
    }

    @Test
    void a_file_may_name_its_delimiter_in_its_first_line() throws IOException {
        byte[] bytes = "sep=;\r\nWhat,is;this\r\na,b;c\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(detect(bytes).delimiter()).isEqualTo(';');
        assertThat(secondRow(bytes).cells()).containsExactly("a,b", "c");
        assertThat(secondRow(bytes).line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "\uFEFF", "\uFEFF \r\n"})
    void an_empty_file_is_said_to_be_empty(String text) throws IOException {
        assertThat(problem(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("The file is empty");
    }

    @Test
    void other_kinds_of_file_are_called_by_their_name() throws IOException {
        assertThat(problem(zip("[Content_Types].xml", "<Types/>")))
                .isEqualTo("This is an Excel workbook, not a CSV file");
        assertThat(problem(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo("This is an OpenDocument spreadsheet, not a CSV file");
        assertThat(problem(zip("notes.txt", "hello"))).isEqualTo("This is a ZIP archive, not a CSV file");
        assertThat(problem("%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("This is a PDF, not a CSV file");
        assertThat(problem(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo("This is an old Excel workbook, not a CSV file");
        assertThat(problem("<html><table><tr><td>Promise".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("This is a web page, not a CSV file");
        assertThat(problem(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 1}))
                .isEqualTo("This is not a text file with rows of cells");
    }

    @Test
    void fifty_megabytes_are_taken_and_one_byte_more_is_not() throws IOException {
        assertThat(SheetFormat.detect(() -> new Spaces(SheetFormat.LARGEST_FILE), ImportKind.COMMITMENTS))
                .isInstanceOf(Outcome.Done.class);
        assertThat(SheetFormat.detect(() -> new Spaces(SheetFormat.LARGEST_FILE + 1), ImportKind.COMMITMENTS))
                .isEqualTo(Outcome.refused(new Refusal.TooLarge(
                        "The file is larger than 50 MB",
                        "Split it into several files, each with the row of headings")));
    }

    private static SheetFormat detect(byte[] bytes) throws IOException {
        return SheetFormat.detect(() -> new ByteArrayInputStream(bytes), ImportKind.COMMITMENTS)
                .orThrow();
    }

    private static RawRow secondRow(byte[] bytes) throws IOException {
        try (SheetRows rows = detect(bytes).rows(() -> new ByteArrayInputStream(bytes))) {
            rows.next();
            return requireNonNull(rows.next());
        }
    }

    private static String problem(byte[] bytes) throws IOException {
        Outcome<SheetFormat> outcome =
                SheetFormat.detect(() -> new ByteArrayInputStream(bytes), ImportKind.COMMITMENTS);
        return outcome instanceof Outcome.Refused<SheetFormat>(Refusal.Invalid(var problems))
                ? problems.getFirst().problem()
                : outcome.toString();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            ZipEntry entry = new ZipEntry(name);
            byte[] stored = content.getBytes(StandardCharsets.UTF_8);
            CRC32 crc = new CRC32();
            crc.update(stored);
            entry.setSize(stored.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(stored);
        }
        return bytes.toByteArray();
    }

    /** So many bytes: a heading, then rows. */
    private static final class Spaces extends InputStream {

        private static final byte[] ROW = "Promise,By when\n".getBytes(StandardCharsets.US_ASCII);

        private final long size;
        private long given;

        Spaces(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given == size ? -1 : ROW[(int) (given++ % ROW.length)];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (given == size) {
                return -1;
            }
            int count = (int) Math.min(length, size - given);
            for (int at = from; at < from + count; at++) {
                into[at] = ROW[(int) (given++ % ROW.length)];
            }
            return count;
        }
    }
}
