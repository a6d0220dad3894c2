package org.wellkept.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellkept.core.report.Paper;
import org.wellkept.core.report.PaperForm;
import org.wellkept.core.report.PaperSection;

/** The Word document, opened by another program. */
class PaperOfficeTest {

    static Stream<Paper> papers() {
        return SamplePapers.all();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void a_word_document_has_headings_that_one_can_walk_through(Paper paper) throws IOException {
        try (XWPFDocument document = document(paper)) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly(paper.head().title());
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .startsWith(
                            paper.sections().stream().map(PaperSection::heading).toArray(String[]::new))
                    .endsWith("Annex: the full tables");
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(paper.head().title());
            assertThat(document.getStyles().getDefaultRunStyle()).isNotNull();
        }
    }

    @Test
    void its_tables_repeat_their_headings_and_say_what_they_are() throws IOException {
        try (XWPFDocument document = document(SamplePapers.ordinary())) {
            assertThat(document.getTables()).hasSize(3).allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
            });
            XWPFTable shown = document.getTables().getFirst();
            assertThat(shown.getRow(3).getCell(0).getText().strip()).isEqualTo("Behind");
            assertThat(shown.getRow(3).getCell(1).getText()).isEqualTo("9 of 48 (19%)");
        }
    }

    @Test
    void its_bar_says_in_words_what_it_shows_and_its_marks_are_silent() throws IOException {
        try (XWPFDocument document = document(SamplePapers.ordinary())) {
            String xml = document.getDocument().xmlText();

            assertThat(xml)
                    .contains(
                            "What figures show. Of 48: 9 kept, 14 on track, 9 behind, 1 overdue and 15 can’t tell yet.")
                    .contains("decorative");
            assertThat(document.getAllPictures()).hasSize(5);
        }
    }

    @Test
    void its_figures_lead_to_what_they_count() throws IOException {
        try (XWPFDocument document = document(SamplePapers.ordinary())) {
            assertThat(document.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .filter(XWPFHyperlinkRun.class::isInstance)
                            .map(XWPFHyperlinkRun.class::cast)
                            .map(run -> run.getHyperlink(document).getURL()))
                    .contains(
                            "https://wellkept.example/reports/" + SamplePapers.REPORT + "/figures/shown.behind",
                            "https://wellkept.example/commitments/WV-001");
        }
    }

    @Test
    void each_numbered_list_begins_with_one() throws IOException {
        try (XWPFDocument document = document(SamplePapers.ordinary())) {
            List<XWPFParagraph> points = document.getParagraphs().stream()
                    .filter(paragraph -> "ListParagraph".equals(paragraph.getStyle()))
                    .toList();
            assertThat(points).hasSize(8);
            assertThat(points.getFirst().getNumID())
                    .isNotEqualTo(points.getLast().getNumID());
            assertThat(points).extracting(XWPFParagraph::getNumFmt).contains("decimal", "bullet");
        }
    }

    @Test
    void what_people_typed_stays_as_they_typed_it_and_breaks_nothing() throws IOException {
        try (XWPFDocument document = document(SamplePapers.awkward())) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.startsWith("Tea & talk <together> \"weekly\" ]]> &amp; 你好 🙂 "))
                    .contains("Partner: " + SamplePapers.ARABIC, "Partner: " + SamplePapers.HEBREW);
        }
    }

    @Test
    void a_long_annex_ends_with_where_all_of_it_is() throws IOException {
        byte[] file = PaperFile.bytes(SamplePapers.printed(SamplePapers.large()), PaperForm.DOCX);

        assertThat(file.length).isLessThan(200_000);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getTables().getLast().getNumberOfRows()).isEqualTo(1 + ReadTable.LONGEST);
            assertThat(document.getParagraphs().getLast().getText())
                    .isEqualTo("These are the first 200 of 5,000 rows. All of them are in the spreadsheet.");
        }
    }

    private static XWPFDocument document(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(PaperFile.bytes(SamplePapers.printed(paper), PaperForm.DOCX)));
    }
}
