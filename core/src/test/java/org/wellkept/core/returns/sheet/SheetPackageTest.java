package org.wellkept.core.returns.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;

/** Whatever is uploaded, reading it ends in lines or in a plain answer. */
class SheetPackageTest {

    private static final String ODS_CELLS = """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
            <office:body><office:spreadsheet><table:table table:name="Return">%s</table:table>
            </office:spreadsheet></office:body></office:document-content>""";

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Reference;Promise   | a CSV or text file
                    %PDF-1.7            | a PDF
                    <html><table>       | a web page
                    {\\rtf1             | a text document
                    hello               | another file
                    """)
    void a_file_that_is_no_spreadsheet_is_called_what_it_is(String begins, String kind) throws IOException {
        Path file = Files.writeString(folder.resolve("answers.xlsx"), begins);

        assertThat(refusal(SheetPackage.lines(file)))
                .isEqualTo(Refusal.Invalid.of(
                        "file",
                        "This is " + kind + ", not a spreadsheet",
                        "Upload the spreadsheet that went out, saved as .xlsx or .ods"));
    }

    @Test
    void an_empty_file_and_another_archive_are_refused() throws IOException {
        assertThat(refusal(SheetPackage.lines(Files.write(folder.resolve("empty.ods"), new byte[0]))))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(refusal(SheetPackage.lines(zip(Map.of("word/document.xml", "<a/>")))))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void a_file_that_unpacks_to_far_more_than_a_return_is_stopped_on_the_way() throws IOException {
        String bomb = ODS_CELLS.formatted("<table:table-row><table:table-cell><text:p>" + "0".repeat(60_000_000)
                + "</text:p></table:table-cell>" + "</table:table-row>");
        Path file = ods(bomb);

        assertThat(Files.size(file)).isLessThan(200_000);
        assertThat(refusal(SheetPackage.lines(file))).isInstanceOf(Refusal.TooLarge.class);
    }

    @Test
    void a_row_that_says_it_is_repeated_a_million_times_is_stopped() throws IOException {
        Path file = ods(ODS_CELLS.formatted("<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell></table:table-row>"));

        assertThat(refusal(SheetPackage.lines(file))).isInstanceOf(Refusal.TooLarge.class);
    }

    @Test
    void blank_rows_and_columns_to_the_end_of_the_sheet_are_nothing() throws IOException {
        Path file = ods(
                ODS_CELLS.formatted(
                        "<table:table-row><table:table-cell><text:p>first</text:p></table:table-cell><table:table-cell"
                                + " table:number-columns-repeated=\"16383\"/></table:table-row><table:table-row"
                                + " table:number-rows-repeated=\"1048574\"><table:table-cell"
                                + " table:number-columns-repeated=\"16384\"/></table:table-row>"
                                + "<table:table-row><table:table-cell><text:p>last</text:p></table:table-cell></table:table-row>"));

        assertThat(SheetPackage.lines(file).orThrow())
                .extracting(ReadLine::line)
                .containsExactly(1, 1_048_576);
    }

    @Test
    void entities_are_not_unfolded_and_nothing_is_fetched() throws IOException {
        Path file = ods(
                "<!DOCTYPE lol [<!ENTITY lol SYSTEM \"file:///etc/passwd\">]>"
                        + ODS_CELLS.formatted(
                                "<table:table-row><table:table-cell><text:p>&lol;</text:p></table:table-cell></table:table-row>"));

        assertThat(refusal(SheetPackage.lines(file))).isInstanceOf(Refusal.Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({"FXSHRXX1", "A99999999999", "-1", "1A"})
    void a_cell_with_an_address_that_no_sheet_has_makes_the_file_unreadable(String address) throws IOException {
        Path good = SheetExamples.written(folder, SheetKind.XLSX);
        Path file = changed(
                good, "xl/worksheets/sheet1.xml", text -> text.replaceFirst("r=\"A1\"", "r=\"" + address + "\""));

        assertThat(refusal(SheetPackage.lines(file))).isInstanceOf(Refusal.Invalid.class);
    }

    @Property(tries = 150)
    void a_file_with_a_few_wrong_bytes_ends_in_an_answer(
            @ForAll @Size(max = 8) byte[] noise, @ForAll @IntRange(max = 100) int where, @ForAll boolean excel)
            throws IOException {
        Path temporary = Files.createTempDirectory("sheet");
        Path file = SheetExamples.written(temporary, excel ? SheetKind.XLSX : SheetKind.ODS);
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < noise.length; at++) {
            bytes[(int) ((long) where * (bytes.length - 1) / 100 + at) % bytes.length] = noise[at];
        }
        Files.write(file, bytes);

        ends(SheetPackage.lines(file));
        Files.delete(file);
        Files.delete(temporary);
    }

    @Property(tries = 150)
    void a_sheet_with_a_few_wrong_letters_ends_in_an_answer(
            @ForAll @Size(min = 1, max = 6) char[] noise, @ForAll @IntRange(max = 100) int where, @ForAll boolean excel)
            throws IOException {
        Path temporary = Files.createTempDirectory("sheet");
        Path good = SheetExamples.written(temporary, excel ? SheetKind.XLSX : SheetKind.ODS);
        Path file = changed(good, excel ? "xl/worksheets/sheet1.xml" : "content.xml", text -> {
            int at = where * (text.length() - 1) / 100;
            return text.substring(0, at)
                    + new String(noise)
                    + text.substring(Math.min(text.length(), at + noise.length));
        });

        ends(SheetPackage.lines(file));
        Files.delete(file);
        Files.delete(good);
        Files.delete(temporary);
    }

    private static void ends(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.class);
    }

    private static Path ods(String content) throws IOException {
        return zip(Map.of("mimetype", SheetKind.ODS.mediaType(), "content.xml", content));
    }

    private static Path zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(Files.createTempFile(folder, "made", ".zip"), out.toByteArray());
    }

    @FunctionalInterface
    private interface Change {
        String change(String text);
    }

    private static Path changed(Path good, String part, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(good.toFile());
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(part)
                                ? change.change(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
                to.closeEntry();
            }
        }
        return Files.write(good.resolveSibling("changed.zip"), out.toByteArray());
    }
}
