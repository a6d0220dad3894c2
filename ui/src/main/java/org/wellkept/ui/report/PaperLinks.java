package org.wellkept.ui.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.FigureKey;
import org.wellkept.core.report.PaperForm;
import org.wellkept.core.report.Span;

/**
 * Where the words of a paper lead.
 *
 * @param site where the product is at home, without a slash at the end; empty on its own pages
 * @param report the paper's id
 * @param figures what the addresses of its figures begin with, from the root of the site
 */
public record PaperLinks(String site, UUID report, String figures) {

    private static final String FIGURES = "/figures/";

    /** On the public pages. */
    public static PaperLinks onPages(UUID report) {
        return inFiles("", report);
    }

    /** In a file, which is read anywhere. */
    static PaperLinks inFiles(String site, UUID report) {
        return new PaperLinks(site, report, path(report) + FIGURES);
    }

    /** In the workspace, where drafts and briefings have figures too. */
    static PaperLinks inWorkspace(UUID report, Edition edition) {
        return new PaperLinks("", report, "/workspace/" + PaperNavigation.figures(report, edition));
    }

    /** A paper's own page, from the root of the site. */
    public static String path(UUID report) {
        return "/reports/" + report;
    }

    /** One of its files, from the root of the site. */
    public static String path(UUID report, PaperForm form) {
        return path(report) + "." + form.code();
    }

    /** The paper's own page. */
    public String paper() {
        return at(path(report));
    }

    public String file(PaperForm form) {
        return at(path(report, form));
    }

    public String table(String name) {
        return paper() + "/tables/" + name + ".csv";
    }

    public String figure(FigureKey key) {
        return at(figures + key.text());
    }

    /** An address from the root of the site. */
    public String at(String path) {
        return site + path;
    }

    /** Where a piece of a sentence leads, or null where it is words alone. */
    public @Nullable String of(Span span) {
        return switch (span) {
            case Span.Text text -> null;
            case Span.Strong strong -> null;
            case Span.Figure figure -> figure(figure.key());
            case Span.Link link -> at(link.path());
        };
    }

    /** What a link is for, where nobody sees what stands around it. */
    public static String purpose(Span span) {
        return switch (span) {
            case Span.Text text -> text.words();
            case Span.Strong strong -> strong.words();
            case Span.Figure figure -> figure.words() + ": what this figure counts";
            case Span.Link link -> link.words();
        };
    }
}
