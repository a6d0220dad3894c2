package org.wellkept.ui.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.report.ReportFile;
import org.wellkept.ui.look.Words;

/**
 * A file of a published paper, on a page.
 *
 * @param href null until it is made
 * @param state how large it is, or why it isn't there
 */
public record FileLine(String words, @Nullable String href, String state) {

    /** @param links of the page on which they stand */
    static List<FileLine> of(List<ReportFile> files, PaperLinks links) {
        return files.stream().map(file -> of(file, links)).toList();
    }

    private static FileLine of(ReportFile file, PaperLinks links) {
        String use = PaperFile.use(file.form());
        if (file.isMade()) {
            return new FileLine(file.form().words(), links.file(file.form()), use + ", " + Words.size(file.size()));
        }
        return new FileLine(
                file.form().words(), null, use + ", " + (file.isWaiting() ? "is being made" : "could not be made yet"));
    }

    /** How far they have come, or null when all of them are there. */
    static @Nullable String progress(List<ReportFile> files) {
        long made = files.stream().filter(ReportFile::isMade).count();
        return files.isEmpty() || made == files.size()
                ? null
                : Words.of(made, files.size()) + " files are ready. Look again in a minute.";
    }
}
