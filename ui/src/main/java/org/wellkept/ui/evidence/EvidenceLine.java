package org.wellkept.ui.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.ui.look.Words;

/**
 * A file or a link, as a page shows it: "report.pdf (PDF, 1.2 MB)".
 *
 * @param title what a link shows, or the file's name, in whatever script
 * @param what what a file is and how large, or null for a link
 * @param file the file's address below the page's own part of the site, or null for a link
 * @param url of a link that can be followed, or null
 */
public record EvidenceLine(
        String title,
        @Nullable String what,
        @Nullable String file,
        @Nullable String url) {

    public static EvidenceLine of(EvidenceRead evidence) {
        return switch (evidence) {
            case EvidenceRead.Link link ->
                new EvidenceLine(
                        link.title().isBlank() ? link.url() : link.title(),
                        null,
                        null,
                        isSafe(link.url()) ? link.url() : null);
            case EvidenceRead.File file ->
                new EvidenceLine(file.title(), what(file), EvidenceServlet.PATH + "/" + file.id(), null);
        };
    }

    public static List<EvidenceLine> of(List<EvidenceRead> evidence) {
        return evidence.stream().map(EvidenceLine::of).toList();
    }

    static String what(EvidenceRead.File file) {
        return file.type().words() + ", " + Words.size(file.size());
    }

    private static boolean isSafe(String url) {
        return url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7);
    }
}
