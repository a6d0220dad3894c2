package org.wellkept.core.returns.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out, as another program finds it. */
class OutgoingReturnTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_sheet_names_its_organisation_its_round_and_its_key(SheetKind kind) {
        List<ReadLine> lines = SheetExamples.read(SheetExamples.written(folder, kind));

        assertThat(lines.getFirst().cell(0).text()).isEqualTo("Return of Open Door");
        assertThat(lines.get(1).cell(0).text())
                .isEqualTo(
                        "Wellshire Health and Wellbeing Board: Quarter 2 of 2026/27, answers due by 5 November 2026");
        assertThat(IncomingReturn.key(lines)).isEqualTo(SheetExamples.KEY);
    }

    @ParameterizedTest
    @EnumSource
    void every_text_comes_back_as_it_went_out(SheetKind kind) {
        List<ReadLine> lines = SheetExamples.read(SheetExamples.written(folder, kind));

        IncomingReturn incoming = IncomingReturn.of(lines, SheetExamples.rows(), SheetExamples.wentOut())
                .orThrow();

        assertThat(incoming.changes()).isEmpty();
        assertThat(incoming.problems()).isEmpty();
        assertThat(incoming.promises()).isEqualTo(3);
        assertThat(incoming.unchanged()).isEqualTo(13);
    }

    @Test
    void both_formats_say_the_same_in_the_same_cells() {
        assertThat(texts(SheetExamples.read(SheetExamples.written(folder, SheetKind.ODS))))
                .isEqualTo(texts(SheetExamples.read(SheetExamples.written(folder, SheetKind.XLSX))));
    }

    @Test
    void a_workbook_lets_people_write_where_they_are_asked_and_nowhere_else() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet sheet = workbook.getSheet("Return");
            Row begun = sheet.getRow(4);

            assertThat(sheet.getProtect()).isTrue();
            assertThat(begun.getCell(0).getCellStyle().getLocked())
                    .as("reference")
                    .isTrue();
            assertThat(at(sheet, "Your rating", begun).getCellStyle().getLocked())
                    .isFalse();
            assertThat(at(sheet, "What was done", begun).getCellStyle().getLocked())
                    .isFalse();
            assertThat(at(sheet, "What was done", sheet.getRow(6))
                            .getCellStyle()
                            .getLocked())
                    .as("a promise that rests")
                    .isTrue();
            assertThat(at(sheet, "Figure now", sheet.getRow(5)).getCellStyle().getLocked())
                    .as("nothing is counted")
                    .isTrue();
        }
    }

    @Test
    void ratings_are_chosen_from_a_list() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            List<XSSFDataValidation> lists = workbook.getSheet("Return").getDataValidations();

            assertThat(lists).as("one for each promise that is asked about").hasSize(2);
            assertThat(lists.getFirst().getValidationConstraint().getExplicitListValues())
                    .containsExactly("Green", "Amber", "Red", "Complete");
        }
    }

    @Test
    void what_looks_like_a_formula_is_text_and_stays_text() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            XSSFSheet sheet = workbook.getSheet("Return");
            Cell done = at(sheet, "What was done", sheet.getRow(4));

            assertThat(done.getCellType()).isEqualTo(CellType.STRING);
            assertThat(done.getStringCellValue()).isEqualTo(SheetExamples.AWKWARD.replace('\t', ' '));
            assertThat(done.getCellStyle().getDataFormatString())
                    .as("edited, it is still text")
                    .isEqualTo("@");
        }
    }

    private XSSFWorkbook workbook() throws IOException {
        try (InputStream file = Files.newInputStream(SheetExamples.written(folder, SheetKind.XLSX))) {
            return new XSSFWorkbook(file);
        }
    }

    private static Cell at(XSSFSheet sheet, String heading, Row row) {
        for (Cell cell : sheet.getRow(3)) {
            if (cell.getStringCellValue().equals(heading)) {
                return row.getCell(cell.getColumnIndex());
            }
        }
        throw new AssertionError("No column is called " + heading);
    }

    private static List<List<String>> texts(List<ReadLine> lines) {
        return lines.stream()
                .map(line -> line.cells().stream().map(ReadCell::text).toList())
                .map(OutgoingReturnTest::withoutBlankEnd)
                .toList();
    }

    private static List<String> withoutBlankEnd(List<String> texts) {
        int filled = texts.size();
        while (filled > 0 && texts.get(filled - 1).isEmpty()) {
            filled--;
        }
        return texts.subList(0, filled);
    }
}
