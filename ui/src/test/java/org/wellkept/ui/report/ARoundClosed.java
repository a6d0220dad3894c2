package org.wellkept.ui.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.wellkept.core.access.Actor;
import org.wellkept.core.report.DraftReport;
import org.wellkept.core.report.PublishReport;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.Reports;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Promises;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

/** A board whose round has closed, so that its officer can make papers: one promise that is public, and one that partners alone read. */
record ARoundClosed(CoreBench bench, Wellshire wellshire, Actor officer, UUID snapshot) {

    /** On which the round closed. */
    static final LocalDate CLOSED = TestClock.FIRST_DAY.plusDays(29);

    static final String PUBLIC = "Train 300 people, with " + SamplePapers.ARABIC;
    static final String FOR_PARTNERS = "Only partners know";

    static ARoundClosed in(CoreBench bench) {
        bench.startAfresh();
        Wellshire wellshire = Wellshire.in(bench);
        Actor officer = wellshire.officer(Wellshire.BOARD);
        wellshire.published(
                Wellshire.COUNTY, Promises.aCommitment().title(PUBLIC).build());
        wellshire.agreed(
                Wellshire.COUNTY, Promises.aCommitment().title(FOR_PARTNERS).build());
        Rounds rounds = bench.door(Rounds.class);
        LocalDate today = TestClock.FIRST_DAY;
        UUID round = rounds.open(
                        officer,
                        new OpenRound(
                                Wellshire.BOARD,
                                "Quarter 2",
                                today.minusMonths(3),
                                today.minusDays(1),
                                today,
                                today.plusDays(28),
                                List.of(Wellshire.COUNTY)))
                .orThrow()
                .id();
        bench.clock().set(CLOSED);
        rounds.close(officer, round).orThrow();
        return new ARoundClosed(
                bench,
                wellshire,
                officer,
                bench.door(Snapshots.class)
                        .find(officer, Wellshire.BOARD, round, null)
                        .orThrow()
                        .summary()
                        .id());
    }

    ReportDetails draft() {
        return reports()
                .draft(officer, new DraftReport(snapshot, null, null, null))
                .orThrow();
    }

    ReportDetails published() {
        return publish(draft());
    }

    ReportDetails publish(ReportDetails draft) {
        return reports()
                .publish(officer, draft.summary().id(), new PublishReport(null, false))
                .orThrow();
    }

    Reports reports() {
        return bench.door(Reports.class);
    }
}
