package org.wellkept.core.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.People;
import org.wellkept.core.report.DraftReport;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.PaperFigure;
import org.wellkept.core.report.PublishReport;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.Reports;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

/** Makes a paper of Wellshire's open round as it stands, and takes it all back. */
final class Papers {

    private Papers() {}

    /** The figures of what the reader may read of it: members of the partnership those of the briefing, as a board member. */
    static List<PaperFigure> closingNow(CoreBench bench, Actor reader) {
        List<PaperFigure> figures = new ArrayList<>();
        try {
            bench.inTransaction(() -> {
                figures.addAll(made(bench, reader));
                throw new TakenBack();
            });
        } catch (TakenBack expected) {
            return figures;
        }
        throw new AssertionError("It was not taken back");
    }

    private static List<PaperFigure> made(CoreBench bench, Actor reader) {
        BoardKey board = bench.door(Directory.class).board(Wellshire.BOARD).orElseThrow();
        Actor officer = sitting(bench, board, Role.OFFICER);
        Rounds rounds = bench.door(Rounds.class);
        UUID round = rounds.ofBoard(Wellshire.BOARD).orThrow().getFirst().id();
        rounds.close(officer, round).orThrow();
        Reports reports = bench.door(Reports.class);
        ReportDetails draft = reports.draft(
                        officer,
                        new DraftReport(
                                bench.door(Snapshots.class)
                                        .find(officer, Wellshire.BOARD, round, null)
                                        .orThrow()
                                        .summary()
                                        .id(),
                                null,
                                null,
                                null))
                .orThrow();
        UUID report = draft.summary().id();
        reports.publish(officer, report, new PublishReport("So that it can be read.", true))
                .orThrow();
        reports.shareBriefing(officer, report).orThrow();
        boolean inside = reader.partnerships().stream().anyMatch(board.partnerships()::contains);
        return inside
                ? reports.figures(sitting(bench, board, Role.BOARD_MEMBER), report, Edition.BRIEFING)
                        .orThrow()
                : reports.figures(reader, report, Edition.PAPER).orThrow();
    }

    private static Actor sitting(CoreBench bench, BoardKey board, Role role) {
        return new Actor(
                bench.door(People.class).add("Somebody, " + role.words()),
                role.words(),
                List.of(new RoleHeld(role, null, board.id(), board.name(), board.partnerships())));
    }

    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
