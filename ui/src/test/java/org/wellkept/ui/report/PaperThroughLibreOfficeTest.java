package org.wellkept.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellkept.core.report.Paper;
import org.wellkept.core.report.PaperForm;
import org.wellkept.core.report.PaperSection;
import org.wellkept.core.report.SectionKind;

/**
 * Papers opened by LibreOffice: it lays them out, finds their styles and works out their sheets. It is found, and where
 * possible installed, by {@code ./test}.
 */
@Tag("office")
class PaperThroughLibreOfficeTest {

    @TempDir
    private static Path folder;

    private static String office = "";

    @BeforeAll
    static void libreOffice_is_here() {
        office = Optional.ofNullable(System.getenv("WELLKEPT_OFFICE")).orElse("soffice");
    }

    record Opened(PaperForm form, Paper paper) {}

    static Stream<Opened> documents() {
        return Stream.of(PaperForm.ODT, PaperForm.DOCX)
                .flatMap(form -> Stream.of(
                                SamplePapers.ordinary(),
                                SamplePapers.empty(),
                                SamplePapers.large(),
                                SamplePapers.awkward())
                        .map(paper -> new Opened(form, paper)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_text_document_reads_as_the_paper_does(Opened opened) throws Exception {
        Paper paper = opened.paper();
        Path pdf = converted(paper, opened.form(), "pdf");

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains(paper.head().title(), "Report of: Director of Public Health");
            assertThat(text)
                    .containsSubsequence(
                            paper.sections().stream().map(PaperSection::heading).toList());
            assertThat(text)
                    .contains("Wellshire Health and Wellbeing Board · Page 1 of " + document.getNumberOfPages());
        }
    }

    @Test
    void a_pdf_gives_its_headings_and_figures_in_order_to_whoever_takes_its_text() throws Exception {
        Path pdf = Files.createTempFile(folder, "paper", ".pdf");
        Paper paper = SamplePapers.ordinary();
        Files.write(pdf, PaperFile.bytes(SamplePapers.printed(paper), PaperForm.PDF));
        Path text = folder.resolve("paper.txt");

        assertThat(new ProcessBuilder("pdftotext", pdf.toString(), text.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();

        List<String> wanted = new ArrayList<>();
        for (PaperSection section : paper.sections()) {
            wanted.add(section.heading());
            if (section.kind() == SectionKind.KEPT) {
                wanted.addAll(List.of("48 promises", "9 kept", "9 behind", "9 of 48 (19%)", "15 of 48 (31%)"));
            }
        }
        assertThat(Files.readString(text).replaceAll("\\s+", " ")).containsSubsequence(wanted);
    }

    @Test
    void an_openDocument_text_has_real_headings_lists_and_tables() throws Exception {
        String html = Files.readString(
                        converted(SamplePapers.ordinary(), PaperForm.ODT, "html"), StandardCharsets.UTF_8)
                .replaceAll("\\s+", " ");

        assertThat(html)
                .containsPattern("<h1[^>]*>Promises about mental health")
                .containsPattern("<h2[^>]*>What the board is asked to do today")
                .containsPattern("<h3[^>]*><a[^>]*>Train 300 people")
                .containsPattern("<ol> ?<li>")
                .contains("<thead>")
                .contains("lang=\"en-GB\"")
                .contains("alt=\"What figures show. Of 48: 9 kept");
    }

    @Test
    void the_spreadsheet_holds_every_row_and_no_formula() throws Exception {
        Path file = converted(SamplePapers.large(), PaperForm.ODS, "xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            XSSFSheet promises = workbook.getSheet("promises");
            assertThat(promises.getLastRowNum()).isEqualTo(5_000);
            assertThat(promises.getRow(3).getCell(5).getNumericCellValue()).isEqualTo(1_234);
            assertThat(workbook.getSheet("reach").getRow(2).getCell(1).getNumericCellValue())
                    .isZero();
            assertThat(workbook.getSheet("kept").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("Behind");
            assertThat(workbook.getSheet("about").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Promises about mental health: how they stand");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                converted(SamplePapers.awkward(), PaperForm.ODS, "xlsx").toFile())) {
            XSSFSheet promises = workbook.getSheet("promises");
            assertThat(promises.getRow(3).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(promises.getRow(3).getCell(1).getStringCellValue())
                    .isEqualTo("=HYPERLINK(\"http://bad.example\")");
            assertThat(promises.getRow(4).getCell(1).getStringCellValue()).isEqualTo("-1+2");
        }
    }

    private static Path converted(Paper paper, PaperForm form, String as) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(folder, "converted");
        Path file = out.resolve("paper." + form.code());
        try (OutputStream bytes = Files.newOutputStream(file)) {
            PaperFile.write(SamplePapers.printed(paper), form, bytes);
        }
        Path said = out.resolve("said.txt");
        int code = new ProcessBuilder(List.of(
                        office,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        as,
                        "--outdir",
                        out.toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        Path converted = out.resolve("paper." + as);
        assertThat(converted)
                .as("LibreOffice ended with " + code + ": " + Files.readString(said, StandardCharsets.UTF_8))
                .exists();
        return converted;
    }
}
