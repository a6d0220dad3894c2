package org.wellkept.ui.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.FigureKey;
import org.wellkept.core.report.Paper;
import org.wellkept.core.report.PaperForm;
import org.wellkept.core.report.PaperTable;
import org.wellkept.core.report.Reports;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/**
 * The public addresses of papers: {@code /reports}, a paper, its files, its figures and its tables. What is published is
 * answered here and nothing else: whoever asks is nobody in particular, and no draft or briefing is theirs.
 */
@WebServlet(ReportServlet.ADDRESS + "/*")
public class ReportServlet extends PageServlet {

    static final String ADDRESS = "/reports";

    private static final int PAGE = 50;
    private static final String FIGURES = "figures";
    private static final String TABLES = "tables";
    private static final String CSV = ".csv";
    private static final Refusal NOTHING = new Refusal.NotFound("report");

    private final transient Reports reports;
    private final transient Boards boards;

    @Inject
    public ReportServlet(Reports reports, Boards boards) {
        this.reports = reports;
        this.boards = boards;
    }

    @Override
    protected Reply answer(Asked asked) {
        if (asked.name().isEmpty()) {
            return list(asked);
        }
        String[] parts = asked.name().split("/", -1);
        String first = parts[0];
        int point = first.indexOf('.');
        Optional<UUID> report = id(point < 0 ? first : first.substring(0, point));
        if (report.isEmpty()) {
            return Reply.refused(NOTHING);
        }
        if (parts.length == 1) {
            return point < 0
                    ? paper(report.get())
                    : Coded.find(PaperForm.class, first.substring(point + 1))
                            .map(form -> file(report.get(), form))
                            .orElseGet(() -> Reply.refused(NOTHING));
        }
        if (parts.length == 3 && point < 0 && parts[1].equals(FIGURES)) {
            return figure(report.get(), parts[2]);
        }
        if (parts.length == 3 && point < 0 && parts[1].equals(TABLES) && parts[2].endsWith(CSV)) {
            return table(report.get(), parts[2].substring(0, parts[2].length() - CSV.length()));
        }
        return Reply.refused(NOTHING);
    }

    private static Optional<UUID> id(String written) {
        try {
            UUID id = UUID.fromString(written);
            // one address for one paper
            return id.toString().equals(written) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private Reply list(Asked asked) {
        @Nullable String board = asked.value("board").orElse(null);
        Outcome<Optional<BoardDetails>> of = board == null
                ? Outcome.done(Optional.empty())
                : boards.find(board).map(Optional::of);
        return Reply.of(
                of,
                found -> Reply.of(
                        reports.list(Actor.anyone(), board, asked.value("from").orElse(null), PAGE),
                        page -> new Reply.Page(
                                "report/list.jte",
                                PaperListPage.of(
                                        found.map(BoardDetails::name).orElse(null),
                                        PaperList.of(page, next(board, page.next()))))));
    }

    private static @Nullable String next(@Nullable String board, @Nullable String from) {
        if (from == null) {
            return null;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        if (board != null) {
            parameters.put("board", board);
        }
        parameters.put("from", from);
        return Links.with(ADDRESS, parameters);
    }

    private Reply paper(UUID report) {
        Actor anyone = Actor.anyone();
        return Reply.of(
                reports.paper(anyone, report, Edition.PAPER),
                paper -> Reply.of(
                        reports.find(anyone, report),
                        details -> Reply.of(
                                reports.files(anyone, report),
                                files -> Reply.of(
                                        boards.find(paper.head().board().slug()),
                                        board -> new Reply.Page(
                                                "report/paper.jte", PaperPage.of(paper, details, files, board))))));
    }

    private Reply figure(UUID report, String key) {
        if (!FigureKey.isKey(key)) {
            return Reply.refused(NOTHING);
        }
        return Reply.of(
                reports.figure(Actor.anyone(), report, Edition.PAPER, new FigureKey(key)),
                figure -> Reply.of(
                        reports.paper(Actor.anyone(), report, Edition.PAPER),
                        paper -> new Reply.Page("report/figure.jte", FigurePage.of(paper.head(), figure))));
    }

    private Reply file(UUID report, PaperForm form) {
        return Reply.of(
                reports.file(Actor.anyone(), report, Edition.PAPER, form),
                bytes -> new Reply.Stored(
                        PaperFile.mediaType(form),
                        "attachment; filename=\"paper-" + report + "." + form.code() + "\"",
                        bytes.length,
                        // it is made once, and never changes
                        report + "-" + form.code(),
                        true,
                        out -> out.write(bytes)));
    }

    private Reply table(UUID report, String name) {
        return Reply.of(
                reports.paper(Actor.anyone(), report, Edition.PAPER).then(paper -> named(paper, name)),
                table -> new Reply.Download(
                        PaperFile.mediaType(PaperForm.CSV), name + CSV, out -> PaperCsv.write(table, out)));
    }

    private static Outcome<PaperTable> named(Paper paper, String name) {
        return PaperTables.named(paper, name).map(Outcome::done).orElseGet(() -> Outcome.refused(NOTHING));
    }
}
