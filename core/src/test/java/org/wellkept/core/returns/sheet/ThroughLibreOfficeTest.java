package org.wellkept.core.returns.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellkept.core.returns.AnswerField.FigureOf;
import org.wellkept.core.returns.AnswerField.Told;

/**
 * A copy goes out, is opened and saved by LibreOffice, and comes back: as it was, changed, and mangled. LibreOffice is
 * found, and where possible installed, by {@code ./test}.
 */
@Tag("office")
class ThroughLibreOfficeTest {

    private static final String BEGUN = "WV-001";
    private static final String UNTOUCHED = "WV-002";

    @TempDir
    private static Path folder;

    private static String office = "";

    @BeforeAll
    static void libreOffice_is_here() {
        office = Optional.ofNullable(System.getenv("WELLKEPT_OFFICE")).orElse("soffice");
    }

    @ParameterizedTest
    @CsvSource({"XLSX, xlsx", "ODS, ods", "XLSX, ods", "ODS, xlsx"})
    void a_copy_that_was_only_saved_changes_nothing(SheetKind kind, String savedAs) throws Exception {
        Path saved = saved(SheetExamples.written(folder, kind), savedAs);

        IncomingReturn incoming = incoming(saved);

        assertThat(incoming.changes()).isEmpty();
        assertThat(incoming.problems()).isEmpty();
        assertThat(incoming.promises()).isEqualTo(3);
        assertThat(incoming.unchanged()).isEqualTo(13);
        assertThat(IncomingReturn.key(SheetExamples.read(saved))).isEqualTo(SheetExamples.KEY);
    }

    @ParameterizedTest
    @CsvSource({"XLSX, xlsx", "ODS, ods"})
    void a_copy_that_was_filled_in_tells_just_that(SheetKind kind, String savedAs) throws Exception {
        Path changed = edited(SheetExamples.written(folder, kind), sheet -> {
            at(sheet, BEGUN, "Your rating").setCellValue("Red");
            at(sheet, BEGUN, "What stands in the way").setBlank();
            at(sheet, BEGUN, "Figure now 2").setCellValue(12.5);
            at(sheet, UNTOUCHED, "Your rating").setCellValue("Green");
            at(sheet, UNTOUCHED, "What was done").setCellValue("First line.\nSecond line,  with two spaces.");
        });

        IncomingReturn incoming = incoming(saved(changed, savedAs));

        assertThat(incoming.changes())
                .extracting(
                        IncomingReturn.Says::reference,
                        IncomingReturn.Says::field,
                        IncomingReturn.Says::was,
                        IncomingReturn.Says::says)
                .containsExactlyInAnyOrder(
                        tuple(BEGUN, Told.RATING, "amber", "red"),
                        tuple(BEGUN, Told.REASON, "The trainer left.", null),
                        tuple(BEGUN, new FigureOf(SheetExamples.SCHOOLS), null, "12.5"),
                        tuple(UNTOUCHED, Told.RATING, null, "green"),
                        tuple(UNTOUCHED, Told.DONE, null, "First line.\nSecond line,  with two spaces."));
        assertThat(incoming.problems()).isEmpty();
        assertThat(incoming.unchanged()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"XLSX, xlsx", "ODS, ods"})
    void a_copy_that_was_mangled_is_told_line_by_line(SheetKind kind, String savedAs) throws Exception {
        Path mangled = edited(SheetExamples.written(folder, kind), sheet -> {
            at(sheet, UNTOUCHED, "Your rating").setCellValue("Sort of green");
            at(sheet, UNTOUCHED, "What is next").setCellFormula("1/0");
            Cell date = at(sheet, BEGUN, "Figure now 2");
            CellStyle asDate = sheet.getWorkbook().createCellStyle();
            asDate.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("d/m/yyyy"));
            date.setCellStyle(asDate);
            date.setCellValue(LocalDate.of(2026, 2, 1));
            at(sheet, BEGUN, "Figure now").setCellFormula("40+45");
            heading(sheet, "What was done").setCellValue("Progress!");
            at(sheet, "WV-003", "Reference").setBlank();
            XSSFRow added = sheet.createRow(20);
            added.createCell(0).setCellValue("NM-500");
            added.createCell(1).setCellValue("Somebody else’s promise");
        });

        IncomingReturn incoming = incoming(saved(mangled, savedAs));

        assertThat(incoming.changes())
                .extracting(IncomingReturn.Says::reference, IncomingReturn.Says::field, IncomingReturn.Says::says)
                .containsExactly(tuple(BEGUN, new FigureOf(SheetExamples.TRAINED), "85"));
        assertThat(incoming.problems())
                .extracting(SheetPreview.Problem::line, SheetPreview.Problem::column, SheetPreview.Problem::problem)
                .containsExactlyInAnyOrder(
                        tuple(4, "What was done", "No column is called “What was done” any more"),
                        tuple(4, "Progress!", "The return has no column “Progress!”: what stands in it is left out"),
                        tuple(5, "Figure now", "The cell holds a formula: what it found last, “85”, is read"),
                        tuple(5, "Figure now 2", "This is a date, 1 February 2026, and not a figure"),
                        tuple(6, "Your rating", "“Sort of green” is no rating"),
                        tuple(6, "What is next", "The formula in this cell went wrong"),
                        tuple(7, "Reference", "The line has no reference: it is left out"),
                        tuple(
                                21,
                                "Reference",
                                "“NM-500” is no promise that this return asks about: the line is left out"),
                        tuple(null, null, "A promise of this return is not in the file: WV-003"));
    }

    @Test
    void what_looks_like_a_formula_is_not_worked_out() throws Exception {
        Path saved = saved(SheetExamples.written(folder, SheetKind.ODS), "xlsx");

        try (InputStream in = Files.newInputStream(saved);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(at(workbook.getSheet("Return"), BEGUN, "What was done").getStringCellValue())
                    .isEqualTo(SheetExamples.AWKWARD.replace('\t', ' '));
        }
    }

    @Test
    void libreOffice_finds_the_list_of_ratings_and_the_lock_in_our_own_format() throws Exception {
        Path saved = saved(SheetExamples.written(folder, SheetKind.ODS), "xlsx");

        try (InputStream in = Files.newInputStream(saved);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet("Return");
            assertThat(sheet.getDataValidations())
                    .isNotEmpty()
                    .allSatisfy(
                            list -> assertThat(list.getValidationConstraint().getExplicitListValues())
                                    .containsExactly("Green", "Amber", "Red", "Complete"));
            assertThat(sheet.getProtect()).isTrue();
            assertThat(at(sheet, BEGUN, "Reference").getCellStyle().getLocked()).isTrue();
            assertThat(at(sheet, BEGUN, "Your rating").getCellStyle().getLocked())
                    .isFalse();
        }
    }

    private static IncomingReturn incoming(Path file) {
        return IncomingReturn.of(SheetExamples.read(file), SheetExamples.rows(), SheetExamples.wentOut())
                .orThrow();
    }

    /** Opens a file in LibreOffice and saves it. */
    private static Path saved(Path file, String as) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(folder, "saved");
        Path said = out.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(
                office,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                as,
                "--outdir",
                out.toString(),
                file.toString()));
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        String name = file.getFileName().toString();
        Path saved = out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + as);
        assertThat(saved)
                .as("LibreOffice ended with " + code + ": " + Files.readString(said, StandardCharsets.UTF_8))
                .exists();
        return saved;
    }

    @FunctionalInterface
    private interface Edit {
        void edit(XSSFSheet sheet);
    }

    /** What a person does to it; LibreOffice makes an Excel workbook of it before, where it is none. */
    private static Path edited(Path copy, Edit edit) throws IOException, InterruptedException {
        Path workbookFile = copy.toString().endsWith(".xlsx") ? copy : saved(copy, "xlsx");
        Path file = Files.createTempFile(folder, "edited", ".xlsx");
        try (InputStream in = Files.newInputStream(workbookFile);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(file)) {
            edit.edit(workbook.getSheet("Return"));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
        return file;
    }

    private static Cell heading(XSSFSheet sheet, String heading) {
        for (Cell cell : sheet.getRow(3)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell;
            }
        }
        throw new AssertionError("No column is called " + heading);
    }

    private static Cell at(XSSFSheet sheet, String reference, String heading) {
        int column = heading(sheet, heading).getColumnIndex();
        for (Row row : sheet) {
            if (row.getRowNum() > 3
                    && row.getCell(0) != null
                    && row.getCell(0).getStringCellValue().equals(reference)) {
                return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("There is no " + reference);
    }
}
