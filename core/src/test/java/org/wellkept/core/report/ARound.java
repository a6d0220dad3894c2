package org.wellkept.core.report;

import static org.wellkept.core.test.Promises.anAsk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wellkept.core.access.Actor;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.FigureTold;
import org.wellkept.core.ask.AnswerAsk;
import org.wellkept.core.ask.AskAnswer;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.changed.ChangeReason;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.commitment.EditCommitment;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.Standing;
import org.wellkept.core.livingwage.StandingTerms;
import org.wellkept.core.livingwage.WageStatus;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.meeting.AgendaItemRead;
import org.wellkept.core.meeting.AgendaItemTerms;
import org.wellkept.core.meeting.AskedOfBoard;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionTerms;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.MeetingTerms;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.meeting.PlanMeeting;
import org.wellkept.core.meeting.RecordDecision;
import org.wellkept.core.release.Releases;
import org.wellkept.core.reply.MarkRead;
import org.wellkept.core.reply.Replies;
import org.wellkept.core.reply.Telling;
import org.wellkept.core.reply.WriteReply;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.core.test.AnchorReturns;
import org.wellkept.core.test.CoProduction;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.MarkedPromises;
import org.wellkept.core.test.Promises;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

/**
 * Two rounds of Wellshire's board with something of everything that a paper tells: marks of which some are public, replies, asks
 * that wait and that were answered, co-production, anchor figures, an open decision, a promise that partners alone can read.
 */
final class ARound {

    private final CoreBench bench;
    private final Wellshire wellshire;
    private final Actor officer;
    private UUID latest = new UUID(0, 0);

    private ARound(CoreBench bench, Wellshire wellshire) {
        this.bench = bench;
        this.wellshire = wellshire;
        this.officer = wellshire.officer(Wellshire.BOARD);
    }

    /** Makes them, and leaves the clock on the day on which the second one closed. */
    static ARound closedTwice(CoreBench bench, Wellshire wellshire) {
        ARound rounds = new ARound(bench, wellshire);
        rounds.everything();
        return rounds;
    }

    Actor officer() {
        return officer;
    }

    /** Of the second round. */
    UUID snapshot() {
        return bench.door(Snapshots.class)
                .find(officer, Wellshire.BOARD, latest, null)
                .orThrow()
                .summary()
                .id();
    }

    UUID round() {
        return latest;
    }

    ReportDetails draft() {
        return bench.door(Reports.class)
                .draft(officer, new DraftReport(snapshot(), null, "Director of Public Health", null))
                .orThrow();
    }

    private void everything() {
        coproduction();
        anchor();
        CommitmentDetails shared = wellshire.agreed(
                Wellshire.COUNTY,
                Promises.aCommitment().title("Only partners know").build());
        MarkedPromises marked = MarkedPromises.in(bench, wellshire);
        bench.door(Telling.class).tell();
        reply(marked.of(Mark.OVERDUE));
        RoundSummary first =
                bench.door(Rounds.class).ofBoard(Wellshire.BOARD).orThrow().getFirst();
        bench.door(Rounds.class).close(officer, first.id()).orThrow();
        decide();
        bench.clock().set(MarkedPromises.ALL_MARKED.plusDays(10));
        secondRound(marked, shared);
    }

    private void coproduction() {
        CoProduction coproduction = new CoProduction(bench, wellshire);
        String cafe = coproduction.published(CoProduction.cafe(9)).reference();
        List<String> codes = coproduction.codes(cafe, 9, TestClock.FIRST_DAY.plusDays(5));
        coproduction.speak(
                codes,
                Rung.CONSULTATION,
                Rung.INFORMING,
                Rung.CONSULTATION,
                Rung.CONSULTATION,
                Rung.ENGAGEMENT,
                Rung.CONSULTATION);
    }

    private void anchor() {
        new AnchorReturns(bench, wellshire)
                .published(
                        Wellshire.COUNTY,
                        AnchorReturns.YEAR,
                        Map.of(AnchorFigure.HIRED, FigureTold.of(120), AnchorFigure.HIRED_LOCALLY, FigureTold.of(80)));
        LivingWage livingWage = bench.door(LivingWage.class);
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        Standing standing = livingWage
                .record(
                        lead,
                        Wellshire.COUNTY,
                        StandingTerms.of(AnchorReturns.YEAR.to().minusDays(10), WageStatus.EXPLORING))
                .orThrow();
        livingWage.publish(lead, standing.id()).orThrow();
    }

    private void reply(String reference) {
        MarkRead mark = bench.door(Replies.class).ofRecord(officer, reference).getFirst();
        bench.door(Replies.class)
                .reply(
                        wellshire.lead(Wellshire.COUNTY),
                        new WriteReply(mark.id(), "The room floods, and is being mended.", null, null))
                .orThrow();
    }

    private void decide() {
        Meetings meetings = bench.door(Meetings.class);
        MeetingRead held = meetings.plan(
                        officer,
                        new PlanMeeting(
                                Wellshire.BOARD,
                                new MeetingTerms(MarkedPromises.ALL_MARKED, null, null, null),
                                MeetingState.HELD))
                .orThrow();
        AgendaItemRead item = meetings.addItem(
                        officer,
                        held.id(),
                        new AgendaItemTerms("The old hall", null, AskedOfBoard.APPROVE, List.of("Open it.")))
                .orThrow()
                .items()
                .getLast();
        bench.door(Decisions.class)
                .record(
                        officer,
                        new RecordDecision(
                                item.id(),
                                item.version(),
                                new DecisionTerms(
                                        DecisionKind.APPROVED,
                                        "the old hall opens to groups",
                                        Wellshire.COUNTY,
                                        null,
                                        "1 December 2026",
                                        List.of())))
                .orThrow();
    }

    private void secondRound(MarkedPromises marked, CommitmentDetails shared) {
        LocalDate opens = bench.clock().today();
        latest = bench.door(Rounds.class)
                .open(
                        officer,
                        new OpenRound(
                                Wellshire.BOARD,
                                "Quarter 3",
                                TestClock.FIRST_DAY,
                                opens.minusDays(1),
                                opens,
                                opens.plusDays(20),
                                List.of(Wellshire.COUNTY, Wellshire.ICB, Wellshire.VALE)))
                .orThrow()
                .id();
        Commitments commitments = bench.door(Commitments.class);
        Actor county = wellshire.lead(Wellshire.COUNTY);
        ask(commitments, county, marked.of(Mark.EVIDENCE_GAP), "Pay for two more trainers");
        ask(commitments, county, marked.of(Mark.OVERDUE), "Lend us the old hall");
        commitments
                .postUpdate(county, anAsk(shared.summary().reference(), "Only partners know that we ask"))
                .orThrow();
        CommitmentDetails there =
                commitments.find(county, shared.summary().reference()).orThrow();
        commitments
                .edit(
                        county,
                        new EditCommitment(
                                shared.summary().reference(),
                                there.version(),
                                there.terms().toBuilder()
                                        .due(Promises.day(2028, 3, 31))
                                        .build(),
                                new ChangeReason("It takes longer.", Effect.EASIER, false)))
                .orThrow();
        bench.clock().set(opens.plusDays(21));
        bench.door(Releases.class).makeDue();
        AskRead hall = bench.door(Asks.class).ofBoard(officer, Wellshire.BOARD).orThrow().stream()
                .filter(ask -> ask.words().startsWith("Lend"))
                .findFirst()
                .orElseThrow();
        bench.door(Asks.class)
                .answer(officer, new AnswerAsk(hall.id(), AskAnswer.AGREED, "From the spring on."))
                .orThrow();
        bench.door(Telling.class).tell();
        bench.door(Rounds.class).close(officer, latest).orThrow();
    }

    private static void ask(Commitments commitments, Actor lead, String reference, String words) {
        UUID update = commitments
                .postUpdate(lead, anAsk(reference, words))
                .orThrow()
                .updates()
                .getFirst()
                .id();
        commitments.publishUpdate(lead, reference, update).orThrow();
    }
}
