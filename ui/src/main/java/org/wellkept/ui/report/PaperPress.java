package org.wellkept.ui.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.link.LinkAddress;
import org.wellkept.core.report.BoardPapers;
import org.wellkept.core.report.FileToMake;
import org.wellkept.core.report.Paper;
import org.wellkept.core.report.PaperForm;
import org.wellkept.core.report.PaperSettings;
import org.wellkept.core.report.ReportFiles;
import org.wellkept.ui.workspace.ErrorNumber;

/**
 * Makes the files of published papers, one after another and in the background, so that no officer waits and no two of them
 * are in memory at once. One that can't be made says why, is tried again after others that wait, and holds up none of them.
 */
@ApplicationScoped
public class PaperPress {

    private final ReportFiles files;
    private final BoardPapers boards;
    private final Making making;

    @Inject
    public PaperPress(ReportFiles files, BoardPapers boards) {
        this(files, boards, PaperFile::bytes);
    }

    PaperPress(ReportFiles files, BoardPapers boards, Making making) {
        this.files = files;
        this.boards = boards;
        this.making = making;
    }

    /** Makes a file of a paper. */
    @FunctionalInterface
    interface Making {
        byte[] bytes(PrintedPaper paper, PaperForm form) throws IOException;
    }

    /** Makes every file that a published report lacks and whose turn has come. */
    public void makeDue() {
        Set<FileToMake> tried = new HashSet<>();
        Optional<FileToMake> next = next(tried);
        while (next.isPresent()) {
            tried.add(next.get());
            make(next.get());
            // asked anew: what was published meanwhile goes before what failed
            next = next(tried);
        }
    }

    private Optional<FileToMake> next(Set<FileToMake> tried) {
        return files.toMake().stream().filter(file -> !tried.contains(file)).findFirst();
    }

    private void make(FileToMake file) {
        try {
            files.keep(file, making.bytes(printed(file), file.form()));
        } catch (IOException | RuntimeException | VirtualMachineError e) {
            // a paper that is too large or too deep for the memory is no reason to make no other
            String number =
                    ErrorNumber.log("while a paper was made as " + file.form().words(), e);
            files.failed(file, "It could not be laid out. The number of the error is " + number + ".");
        }
    }

    private PrintedPaper printed(FileToMake file) {
        Paper paper = files.paper(file.report(), file.edition());
        return new PrintedPaper(
                paper,
                PaperLinks.inFiles(site(), file.report()),
                logo(paper.head().brand().logo()));
    }

    private @Nullable Picture logo(PaperSettings.@Nullable Logo logo) {
        return logo == null
                ? null
                : boards.logo(logo.id())
                        .flatMap(png -> Picture.of(png, logo.alternative()))
                        .orElse(null);
    }

    private static String site() {
        String root = LinkAddress.of("/");
        return root.substring(0, root.length() - 1);
    }
}
