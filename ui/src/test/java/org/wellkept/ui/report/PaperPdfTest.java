package org.wellkept.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellkept.core.report.Paper;
import org.wellkept.core.report.PaperForm;
import org.wellkept.core.report.PaperSection;

/** The PDF, looked at by another program: veraPDF checks it against PDF/UA-1. */
class PaperPdfTest {

    static Stream<Paper> papers() {
        return SamplePapers.all();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void it_can_be_read_by_people_who_listen(Paper paper) throws Exception {
        assertThat(VeraPdf.faults(pdf(paper))).isEmpty();
    }

    @Test
    void a_fault_would_be_found() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf(SamplePapers.reopened()))) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.save(out);
        }

        assertThat(VeraPdf.faults(out.toByteArray())).isNotEmpty();
    }

    @Test
    void its_headings_and_figures_stand_in_the_order_in_which_they_are_read() throws IOException {
        Paper paper = SamplePapers.ordinary();
        try (PDDocument document = Loader.loadPDF(pdf(paper))) {
            String text = text(document);
            List<String> wanted = new ArrayList<>(List.of(
                    paper.head().title(), "Report of: Director of Public Health", "9 of 48 promises", "48 promises"));
            assertThat(text).containsSubsequence(wanted);
            assertThat(text)
                    .containsSubsequence(
                            paper.sections().stream().map(PaperSection::heading).toList());
        }
    }

    @Test
    void what_is_read_in_a_meeting_fits_on_four_pages_and_the_annex_follows() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(SamplePapers.ordinary()))) {
            assertThat(page(document, "Annex: the full tables")).isBetween(2, 5);
        }
    }

    @Test
    void it_carries_its_title_its_language_its_bookmarks_and_its_fonts() throws IOException {
        Paper paper = SamplePapers.ordinary();
        try (PDDocument document = Loader.loadPDF(pdf(paper))) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(paper.head().title());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(StreamSupport.stream(
                            document.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .children()
                                    .spliterator(),
                            false))
                    .extracting(PDOutlineItem::getTitle)
                    .startsWith("What the board is asked to do today", "Are promises being kept?")
                    .endsWith("Annex", "How we know");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("NotoSans");
                }
            }
        }
    }

    @Test
    void every_figure_and_promise_is_a_link_that_says_what_it_is_for() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(SamplePapers.ordinary()))) {
            List<PDAnnotationLink> links = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                page.getAnnotations().stream()
                        .filter(PDAnnotationLink.class::isInstance)
                        .map(PDAnnotationLink.class::cast)
                        .forEach(links::add);
            }
            assertThat(links)
                    .extracting(PDAnnotationLink::getContents)
                    .doesNotContainNull()
                    .contains("9 of 48 promises: what this figure counts");
            assertThat(links)
                    .extracting(link -> link.getAction().getCOSObject().getString(COSName.URI))
                    .contains(
                            "https://wellkept.example/reports/" + SamplePapers.REPORT + "/figures/shown.behind",
                            "https://wellkept.example/commitments/WV-001");
        }
    }

    @Test
    void what_no_font_can_show_is_told_by_a_question_mark_and_signs_of_direction_by_nothing() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(SamplePapers.awkward()))) {
            assertThat(text(document)).contains("&amp; ?? ?").doesNotContain("Partner: ?");
        }
    }

    @Test
    void a_long_annex_ends_with_where_all_of_it_is() throws IOException {
        byte[] pdf = pdf(SamplePapers.large());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document))
                    .contains("WV-200")
                    .doesNotContain("WV-201")
                    .contains("These are the first 200 of 5,000 rows. All of them are in the spreadsheet");
            assertThat(document.getNumberOfPages()).isLessThan(30);
        }
        assertThat(pdf.length).isLessThan(1_000_000);
    }

    private static int page(PDDocument document, String words) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            text.setStartPage(page);
            text.setEndPage(page);
            if (text.getText(document).contains(words)) {
                return page;
            }
        }
        throw new AssertionError("No page says " + words);
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        return text.getText(document).replaceAll("\\s+", " ");
    }

    private static byte[] pdf(Paper paper) throws IOException {
        return PaperFile.bytes(SamplePapers.printed(paper), PaperForm.PDF);
    }
}
