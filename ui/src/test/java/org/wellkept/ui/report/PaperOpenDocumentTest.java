package org.wellkept.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.core.report.Paper;
import org.wellkept.core.report.PaperForm;

/** Every OpenDocument file of a paper keeps to the standard, so that whatever program a council has can open it. */
class PaperOpenDocumentTest {

    @TempDir
    private Path folder;

    @Test
    void papers_and_their_tables_are_valid_whatever_is_in_them() throws Exception {
        List<Path> files = new ArrayList<>();
        for (Paper paper :
                List.of(SamplePapers.ordinary(), SamplePapers.empty(), SamplePapers.large(), SamplePapers.awkward())) {
            for (PaperForm form : List.of(PaperForm.ODT, PaperForm.ODS)) {
                files.add(written(paper, form));
            }
        }

        assertThat(OdfValidator.faults(files).lines().filter(line -> line.matches(".*(Error|Fatal|Warning).*")))
                .isEmpty();
    }

    @Test
    void what_the_standard_does_not_know_is_found() throws Exception {
        Path planted = folder.resolve("planted.odt");
        try (ZipInputStream from =
                        new ZipInputStream(Files.newInputStream(written(SamplePapers.empty(), PaperForm.ODT)));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(planted))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.write(part.replace("<office:text>", "<office:text office:mood=\"merry\">")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(OdfValidator.faults(List.of(planted))).contains("unexpected attribute \"office:mood\"");
    }

    private Path written(Paper paper, PaperForm form) throws IOException {
        Path file = Files.createTempFile(folder, "paper", "." + form.code());
        Files.write(file, PaperFile.bytes(SamplePapers.printed(paper), form));
        return file;
    }
}
