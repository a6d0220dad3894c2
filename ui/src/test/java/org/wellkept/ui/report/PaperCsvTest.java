package org.wellkept.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.wellkept.core.report.PaperForm;
import org.wellkept.core.report.PaperTable;

class PaperCsvTest {

    @Test
    void it_holds_every_promise() throws IOException {
        String csv = new String(
                PaperFile.bytes(SamplePapers.printed(SamplePapers.large()), PaperForm.CSV), StandardCharsets.UTF_8);

        assertThat(csv.lines()).hasSize(5_001).startsWith("Promise,Title,Partner,Partner says,Figures show,Changes");
    }

    @Test
    void no_cell_of_it_is_a_formula() throws IOException {
        String csv = new String(
                PaperFile.bytes(SamplePapers.printed(SamplePapers.awkward()), PaperForm.CSV), StandardCharsets.UTF_8);

        assertThat(csv)
                .contains(",\"'=HYPERLINK(\"\"http://bad.example\"\")\",")
                .contains(",'-1+2,");
    }

    @Test
    void every_table_can_be_had_by_itself_bars_too() throws IOException {
        assertThat(PaperTables.of(SamplePapers.ordinary()))
                .extracting(PaperTable::name)
                .containsExactly("reach", "promises", "kept");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperCsv.write(PaperTables.named(SamplePapers.ordinary(), "kept").orElseThrow(), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "Figures show,Promises\r\nKept,9\r\nOn track,14\r\nBehind,9\r\nOverdue,1\r\nCan’t tell yet,15\r\n");
        assertThat(PaperTables.named(SamplePapers.ordinary(), "nothing")).isEmpty();
    }
}
