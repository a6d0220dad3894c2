package org.wellkept.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;

/** Whatever is uploaded, reading it ends in rows or in a plain answer. */
class ReadingFuzzTest {

    @Property(tries = 2_000)
    void any_bytes_end_in_an_answer(@ForAll byte[] bytes) throws IOException {
        readWhole(bytes);
    }

    @Property(tries = 3_000)
    void anything_that_looks_like_a_spreadsheet_ends_in_an_answer(@ForAll("sheets") byte[] bytes) throws IOException {
        readWhole(bytes);
    }

    @Property(tries = 2_000)
    void no_cell_of_an_orderly_sheet_is_lost(@ForAll("tables") List<List<String>> table) throws IOException {
        StringBuilder text = new StringBuilder("Promise;Lead;Where\n");
        table.forEach(cells -> text.append(quoted(cells)).append('\n'));

        List<RawRow> rows = readWhole(text.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(rows.stream().skip(1).filter(row -> !row.isBlank()).map(row -> padded(row.cells())))
                .containsExactlyElementsOf(table.stream()
                        .map(cells -> cells.stream()
                                .map(cell -> Cells.clean(cell).text())
                                .toList())
                        .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                        .toList());
    }

    private static List<String> padded(List<String> cells) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < 3) {
            padded.add("");
        }
        return padded;
    }

    private static String quoted(List<String> cells) {
        List<String> quoted = cells.stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .toList();
        return String.join(";", quoted);
    }

    private static List<RawRow> readWhole(byte[] bytes) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        SheetSource source = () -> new ByteArrayInputStream(bytes);
        switch (SheetFormat.detect(source, ImportKind.COMMITMENTS)) {
            case Outcome.Refused<SheetFormat>(Refusal refusal) ->
                assertThat(refusal).isInstanceOf(Refusal.Invalid.class);
            case Outcome.Done<SheetFormat>(SheetFormat format) -> {
                int line = 0;
                try (SheetRows sheet = format.rows(source)) {
                    for (RawRow row = sheet.next(); row != null; row = sheet.next()) {
                        assertThat(row.line()).isGreaterThan(line);
                        line = row.line();
                        rows.add(row);
                    }
                }
                for (ImportKind kind : ImportKind.values()) {
                    readAs(kind, rows);
                }
            }
        }
        return rows;
    }

    private static void readAs(ImportKind kind, List<RawRow> rows) {
        RawRow headings = Headings.of(kind)
                .find(rows.stream()
                        .filter(row -> !row.isBlank())
                        .limit(Headings.LOOKED_AT)
                        .toList());
        if (headings != null) {
            ImportSetting setting = new ImportSetting(
                    kind,
                    ImportMode.PUBLISHED,
                    null,
                    "x.csv",
                    Headings.of(kind).columns(headings),
                    List.of(),
                    new KnownNames());
            rows.forEach(row -> assertThat(RowReader.read(setting, row)).isNotNull());
            rows.forEach(row -> assertThat(Layout.of(row, setting.columns())).isNotNull());
        }
    }

    @Provide
    Arbitrary<byte[]> sheets() {
        Arbitrary<String> parts = Arbitraries.of(
                "Promise",
                "Activity",
                "Number of people",
                "about 20",
                "Lead",
                "Action",
                "By when",
                ",",
                ";",
                "\t",
                "\n",
                "\r\n",
                "\r",
                "\"",
                "\"\"",
                " ",
                "\0",
                "\uFEFF",
                "\uFFFF",
                "sep=;\n",
                "£",
                "é",
                "🙂",
                "2027/28",
                "=1+1",
                "\u202E",
                "x".repeat(300));
        Arbitrary<String> texts = parts.list().ofMaxSize(40).map(list -> String.join("", list));
        return Arbitraries.oneOf(
                texts.map(text -> text.getBytes(StandardCharsets.UTF_8)),
                texts.map(text -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)),
                texts.map(text -> text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withCharRange(' ', '~')
                        .withChars("\n\t;,\"£–")
                        .ofMaxLength(20),
                Arbitraries.of("", "a", "\"", ";", "\n"));
        return cell.list().ofSize(3).list().ofMaxSize(8);
    }
}
