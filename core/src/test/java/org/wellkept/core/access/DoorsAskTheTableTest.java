package org.wellkept.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aCheck;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Promises.anAsk;
import static org.wellkept.core.test.Promises.anUpdate;
import static org.wellkept.core.test.Promises.anUpdateWith;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Expected.Cell;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorYears;
import org.wellkept.core.anchoryear.CheckProgression;
import org.wellkept.core.anchoryear.TellAnchorYear;
import org.wellkept.core.ask.AnswerAsk;
import org.wellkept.core.ask.AskAnswer;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.challenge.AskChallenge;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.changed.ChangeReason;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.RecordCheck;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.commitment.DraftCommitment;
import org.wellkept.core.commitment.EditCommitment;
import org.wellkept.core.coproduction.About;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityFilter;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.Happened;
import org.wellkept.core.coproduction.LogActivity;
import org.wellkept.core.coproduction.TellPeople;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.estates.Hire;
import org.wellkept.core.estates.RecordSite;
import org.wellkept.core.estates.SiteDetails;
import org.wellkept.core.estates.SiteTerms;
import org.wellkept.core.estates.SiteYearTerms;
import org.wellkept.core.estates.SpaceKind;
import org.wellkept.core.estates.SpaceTerms;
import org.wellkept.core.evidence.EvidenceFiles;
import org.wellkept.core.evidence.EvidenceGiven;
import org.wellkept.core.evidence.EvidencePlace;
import org.wellkept.core.evidence.ExaminedFile;
import org.wellkept.core.evidence.FileExamination;
import org.wellkept.core.funding.Funding;
import org.wellkept.core.funding.RecordFunding;
import org.wellkept.core.handover.BoardSuccessions;
import org.wellkept.core.handover.CloseBoard;
import org.wellkept.core.handover.Handovers;
import org.wellkept.core.handover.SucceedBoards;
import org.wellkept.core.imports.ImportKind;
import org.wellkept.core.imports.ImportMode;
import org.wellkept.core.imports.Imports;
import org.wellkept.core.imports.UploadSpreadsheet;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.LivingWageRates;
import org.wellkept.core.livingwage.SetRate;
import org.wellkept.core.livingwage.Standing;
import org.wellkept.core.livingwage.StandingTerms;
import org.wellkept.core.livingwage.WageStatus;
import org.wellkept.core.meeting.AgendaItemRead;
import org.wellkept.core.meeting.AgendaItemTerms;
import org.wellkept.core.meeting.AnswerEscalated;
import org.wellkept.core.meeting.AskedOfBoard;
import org.wellkept.core.meeting.CorrectDecision;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.DecisionTerms;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.MeetingTerms;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.meeting.PlanMeeting;
import org.wellkept.core.meeting.RecordDecision;
import org.wellkept.core.meeting.TellOutcome;
import org.wellkept.core.member.Members;
import org.wellkept.core.outbox.Outbox;
import org.wellkept.core.partnership.AddOrganisation;
import org.wellkept.core.partnership.AddPartnership;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.GiveRole;
import org.wellkept.core.partnership.OrganisationKind;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.core.partnership.People;
import org.wellkept.core.partnership.RenameBoard;
import org.wellkept.core.partnership.RenameOrganisation;
import org.wellkept.core.partnership.ReportTo;
import org.wellkept.core.pledging.CommitmentRounds;
import org.wellkept.core.pledging.OpenCommitmentRound;
import org.wellkept.core.pledging.Pledges;
import org.wellkept.core.pledging.Sittings;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.core.procurement.RecordContract;
import org.wellkept.core.procurement.SpendTerms;
import org.wellkept.core.procurement.Spending;
import org.wellkept.core.procurement.WriteSpend;
import org.wellkept.core.release.Releases;
import org.wellkept.core.reply.DraftReply;
import org.wellkept.core.reply.QuietPeriods;
import org.wellkept.core.reply.Replies;
import org.wellkept.core.reply.SetQuietPeriod;
import org.wellkept.core.reply.Telling;
import org.wellkept.core.reply.WriteReply;
import org.wellkept.core.report.DraftReport;
import org.wellkept.core.report.EditReport;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.FigureKey;
import org.wellkept.core.report.PublishReport;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.Reports;
import org.wellkept.core.returns.AnswerField.Told;
import org.wellkept.core.returns.Returns;
import org.wellkept.core.returns.SaveAnswer;
import org.wellkept.core.returns.SendReturn;
import org.wellkept.core.role.HeldIn;
import org.wellkept.core.role.Roles;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.ReopenRound;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.core.succession.RecordSuccession;
import org.wellkept.core.succession.SuccessionKind;
import org.wellkept.core.succession.Successions;
import org.wellkept.core.terms.DeliveryPartner;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.test.AnchorReturns;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.SampleFiles;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.CloseUndertaking;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.EndorseUndertaking;
import org.wellkept.core.undertaking.PauseUndertaking;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Rating;
import org.wellkept.core.voice.OpenWindow;
import org.wellkept.core.voice.Voices;

/**
 * Everybody tries every door on a promise that Wellshire's council made to Wellshire's board with the ICB as its partner,
 * and gets in exactly where the table that was written by hand says so. What succeeds is taken back, so that everybody
 * finds things as they were.
 */
class DoorsAskTheTableTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @TempDir
    static Path folder;

    private static final FinancialYear SPENT_IN = new FinancialYear(2025);
    private static final Set<Visibility> ANY = EnumSet.allOf(Visibility.class);
    private static final Set<Where> ANYWHERE = EnumSet.complementOf(EnumSet.of(Where.TOOK_PART));

    private static final Map<Visibility, CommitmentDetails> promises = new EnumMap<>(Visibility.class);
    private static final Map<Cell, Actor> actors = new HashMap<>();
    private static final Map<Visibility, String> logged = new EnumMap<>(Visibility.class);
    private static final Map<Visibility, SiteDetails> sites = new EnumMap<>(Visibility.class);
    private static Actor county;
    private static Actor valeOfficer;
    private static String spokenOf;
    private static Path spreadsheet;
    private static Path picture;
    private static UUID upload;
    private static UUID somebody;

    /** A way in. Answers whether it was open to that actor, whatever the state of things made of it. */
    private interface Door {
        boolean opens(Actor actor, CommitmentDetails promise);
    }

    /** @param places how somebody can stand to what this door is about */
    private record Attempt(String name, Action action, Set<Visibility> visibilities, Set<Where> places, Door door) {}

    @BeforeAll
    static void makePromises() throws IOException {
        Wellshire wellshire = Wellshire.in(bench);
        var terms = aCommitment()
                .partners(List.of(new DeliveryPartner(Wellshire.ICB, Stance.SUPPORT, false)))
                .build();
        promises.put(Visibility.OWN, wellshire.draft(Wellshire.COUNTY, terms));
        promises.put(Visibility.SHARED, wellshire.agreed(Wellshire.COUNTY, terms));
        promises.put(Visibility.PUBLIC, wellshire.published(Wellshire.COUNTY, terms));
        for (Cell cell : Expected.cells()) {
            actors.computeIfAbsent(key(cell.who(), cell.where()), key -> actor(wellshire, key.who(), key.where()));
        }
        spreadsheet = Files.writeString(folder.resolve("promises.csv"), "title\nWalk more\n");
        bench.door(Funding.class)
                .record(
                        wellshire.administrator(),
                        new RecordFunding(Wellshire.COUNTY, Wellshire.VOICES, TestClock.FIRST_DAY))
                .orThrow();
        county = wellshire.lead(Wellshire.COUNTY);
        valeOfficer = wellshire.officer(Wellshire.VALE_BOARD);
        for (Visibility visibility : Visibility.values()) {
            logged.put(visibility, activity(visibility, List.of(Wellshire.ICB)));
            sites.put(visibility, site(visibility));
        }
        // whoever could give out its codes did it too, so the council gives them out itself
        spokenOf = activity(Visibility.SHARED, List.of(Wellshire.VOICES, Wellshire.HEALTHWATCH));
        bench.door(Voices.class)
                .open(county, new OpenWindow(spokenOf, null, TestClock.FIRST_DAY.plusDays(30), 10))
                .orThrow();
        actors.forEach((key, actor) -> {
            if (key.where() == Where.TOOK_PART) {
                logged.values().forEach(reference -> takePart(actor, reference));
            }
        });
        picture = SampleFiles.png(folder, "Room.png");
        upload = bench.door(Imports.class)
                .preview(wellshire.lead(Wellshire.COUNTY), upload(ImportMode.OWN))
                .orThrow()
                .id();
        somebody = bench.door(People.class).add("Somebody");
    }

    private static SiteDetails site(Visibility visibility) {
        Estates estates = bench.door(Estates.class);
        SiteDetails made =
                estates.record(county, new RecordSite(Wellshire.COUNTY, hall())).orThrow();
        return switch (visibility) {
            case OWN -> made;
            case SHARED -> estates.share(county, made.slug()).orThrow();
            case PUBLIC -> estates.publish(county, made.slug(), false).orThrow();
        };
    }

    private static SiteTerms hall() {
        return new SiteTerms(
                "Wells Road Hall",
                null,
                null,
                null,
                null,
                List.of(SpaceTerms.named("Main hall", SpaceKind.HALL, Hire.FREE)));
    }

    private static void takePart(Actor member, String reference) {
        bench.sql()
                .useHandle(handle -> handle.createUpdate("""
                        insert into taken_part (activity_id, person_id)
                        select id, :person from activity where reference = :reference""")
                        .bind("person", member.signedInPerson())
                        .bind("reference", reference)
                        .execute());
    }

    private static String activity(Visibility visibility, List<String> partners) {
        String reference = activities()
                .log(
                        county,
                        new LogActivity(
                                Wellshire.PARTNERSHIP,
                                Wellshire.COUNTY,
                                ActivityTerms.titled("Talk about the park")
                                        .with(new About(
                                                "Talk about the park",
                                                null,
                                                null,
                                                null,
                                                partners,
                                                null,
                                                List.of(Wellshire.BOARD),
                                                List.of()))))
                .orThrow()
                .reference();
        if (visibility != Visibility.OWN) {
            activities().share(county, reference).orThrow();
        }
        if (visibility == Visibility.PUBLIC) {
            activities().publish(county, reference, false).orThrow();
        }
        return reference;
    }

    @Test
    void everybody_gets_in_where_the_table_says_so_and_nowhere_else() {
        assertThat(differences(attempts())).isEmpty();
    }

    @Test
    void a_door_that_forgot_to_ask_is_noticed() {
        List<Attempt> careless = attempts().stream()
                .map(attempt -> new Attempt(
                        attempt.name(),
                        attempt.action(),
                        attempt.visibilities(),
                        attempt.places(),
                        (actor, promise) -> true))
                .toList();

        for (Attempt attempt : careless) {
            assertThat(differences(List.of(attempt))).as(attempt.name()).isNotEmpty();
        }
    }

    @Test
    void every_action_has_a_door_that_is_tried() {
        assertThat(attempts()).extracting(Attempt::action).contains(Action.values());
    }

    private static List<String> differences(List<Attempt> attempts) {
        List<String> differences = new ArrayList<>();
        for (Attempt attempt : attempts) {
            for (Cell cell : Expected.cells()) {
                if (cell.action() == attempt.action()
                        && attempt.visibilities().contains(cell.visibility())
                        && attempt.places().contains(cell.where())
                        && opens(attempt, cell) != Expected.allows(cell)) {
                    differences.add(attempt.name() + ": " + cell);
                }
            }
        }
        return differences;
    }

    private static boolean opens(Attempt attempt, Cell cell) {
        Actor actor = actors.get(key(cell.who(), cell.where()));
        CommitmentDetails promise = promises.get(cell.visibility());
        if (actor == null || promise == null) {
            throw new AssertionError("Nobody was made for " + cell);
        }
        AtomicBoolean opened = new AtomicBoolean();
        try {
            bench.inTransaction(() -> {
                opened.set(attempt.door().opens(actor, promise));
                throw new TakenBack();
            });
        } catch (TakenBack expected) {
            return opened.get();
        }
        throw new AssertionError("It was not taken back");
    }

    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static List<Attempt> attempts() {
        Commitments commitments = bench.door(Commitments.class);
        Imports imports = bench.door(Imports.class);
        return List.of(
                of("find", Action.READ, ANY, (actor, promise) -> in(commitments.find(actor, reference(promise)))),
                of(
                        "list",
                        Action.READ,
                        ANY,
                        (actor, promise) ->
                                commitments
                                        .list(actor, CommitmentFilter.ALL, Page.LONGEST, null)
                                        .orThrow()
                                        .items()
                                        .stream()
                                        .anyMatch(item -> item.reference().equals(reference(promise)))),
                of(
                        "count",
                        Action.READ,
                        ANY,
                        (actor, promise) -> commitments.count(actor, CommitmentFilter.ALL) > visibleBefore(promise)),
                of("export", Action.READ, ANY, (actor, promise) -> {
                    AtomicBoolean seen = new AtomicBoolean();
                    commitments.export(actor, CommitmentFilter.ALL, row -> {
                        if (row.summary().reference().equals(reference(promise))) {
                            seen.set(true);
                        }
                    });
                    return seen.get();
                }),
                of(
                        "edit a draft",
                        Action.DRAFT,
                        EnumSet.of(Visibility.OWN),
                        (actor, promise) -> in(commitments.edit(
                                actor,
                                new EditCommitment(
                                        reference(promise),
                                        promise.version(),
                                        promise.terms().toBuilder()
                                                .title("Another")
                                                .build(),
                                        null)))),
                of("agree", Action.AGREE, ANY, (actor, promise) -> in(commitments.agree(actor, reference(promise)))),
                of(
                        "publish",
                        Action.PUBLISH,
                        ANY,
                        (actor, promise) -> in(commitments.publish(actor, reference(promise)))),
                of(
                        "close",
                        Action.CLOSE,
                        ANY,
                        (actor, promise) -> in(commitments.close(
                                actor, new CloseUndertaking(reference(promise), ClosedAs.WITHDRAWN, "No money.")))),
                of(
                        "change",
                        Action.CHANGE_SINCE_AGREED,
                        EnumSet.of(Visibility.SHARED, Visibility.PUBLIC),
                        (actor, promise) -> in(commitments.edit(
                                actor,
                                new EditCommitment(
                                        reference(promise),
                                        promise.version(),
                                        promise.terms().toBuilder()
                                                .title("Another")
                                                .build(),
                                        new ChangeReason("A slip", null, true))))),
                of(
                        "post an update",
                        Action.POST_UPDATE,
                        ANY,
                        (actor, promise) ->
                                in(commitments.postUpdate(actor, anUpdate(reference(promise), Rating.GREEN)))),
                of(
                        "add an update",
                        Action.POST_UPDATE,
                        ANY,
                        (actor, promise) ->
                                in(commitments.addUpdate(actor, anUpdate(reference(promise), Rating.GREEN)))),
                of(
                        "write down an answer",
                        Action.POST_UPDATE,
                        EnumSet.of(Visibility.SHARED, Visibility.PUBLIC),
                        (actor, promise) -> whileTheBoardAsks(() -> in(bench.door(Returns.class)
                                .save(
                                        actor,
                                        new SaveAnswer(
                                                reference(promise), Told.DONE, null, "A course.", CameBy.SCREEN))))),
                of(
                        "pause",
                        Action.SEND_RETURN,
                        EnumSet.of(Visibility.SHARED, Visibility.PUBLIC),
                        (actor, promise) -> whileTheBoardAsks(() -> in(bench.door(Returns.class)
                                .pause(
                                        actor,
                                        new PauseUndertaking(
                                                reference(promise),
                                                TestClock.FIRST_DAY.plusMonths(3),
                                                "The trainer is ill.",
                                                "The board's officer"))))),
                of(
                        "send a return",
                        Action.SEND_RETURN,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> whileTheBoardAsks(() -> in(
                                bench.door(Returns.class).send(actor, new SendReturn(Wellshire.COUNTY, null, false))))),
                of(
                        "endorse",
                        Action.ENDORSE,
                        ANY,
                        (actor, promise) -> in(commitments.endorse(
                                actor,
                                new EndorseUndertaking(reference(promise), Wellshire.BOARD, TestClock.FIRST_DAY)))),
                of(
                        "check",
                        Action.CHECK,
                        ANY,
                        (actor, promise) -> in(commitments.recordCheck(
                                actor, aCheck(reference(promise), CheckAnswer.LIMITED, TestClock.FIRST_DAY)))),
                of(
                        "put a file beside it for an update",
                        Action.POST_UPDATE,
                        ANY,
                        (actor, promise) -> in(bench.door(EvidenceFiles.class)
                                .add(actor, EvidencePlace.forNextUpdate(reference(promise)), photograph()))),
                of(
                        "put a file beside it for a check",
                        Action.CHECK,
                        ANY,
                        (actor, promise) -> in(bench.door(EvidenceFiles.class)
                                .add(actor, EvidencePlace.forCheck(reference(promise)), photograph()))),
                of(
                        "open a file of an update",
                        Action.READ,
                        EnumSet.of(Visibility.SHARED, Visibility.PUBLIC),
                        (actor, promise) -> in(bench.door(EvidenceFiles.class).open(actor, posted(promise)))),
                of(
                        "open a file that waits for an update",
                        Action.POST_UPDATE,
                        EnumSet.of(Visibility.SHARED, Visibility.PUBLIC),
                        (actor, promise) -> in(bench.door(EvidenceFiles.class).open(actor, waiting(promise)))),
                of(
                        "take a file away",
                        Action.POST_UPDATE,
                        EnumSet.of(Visibility.SHARED, Visibility.PUBLIC),
                        (actor, promise) -> in(bench.door(EvidenceFiles.class).remove(actor, waiting(promise), null))),
                of(
                        "history",
                        Action.READ_HISTORY,
                        ANY,
                        (actor, promise) -> in(commitments.history(actor, reference(promise)))),
                of(
                        "open a round",
                        Action.RUN_ROUND,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Rounds.class).open(actor, round()))),
                of(
                        "plan a meeting",
                        Action.RECORD_MEETING,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(meetings().plan(actor, meeting(MeetingState.PLANNED)))),
                of(
                        "read a meeting that is prepared",
                        Action.RECORD_MEETING,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(
                                meetings().find(actor, met(MeetingState.DRAFT).id()))),
                of(
                        "find a meeting that is prepared among the others",
                        Action.RECORD_MEETING,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> {
                            UUID draft = met(MeetingState.DRAFT).id();
                            return meetings().ofBoard(actor, Wellshire.BOARD, null, 10).orThrow().items().stream()
                                    .anyMatch(meeting -> meeting.id().equals(draft));
                        }),
                of("change a meeting", Action.RECORD_MEETING, EnumSet.of(Visibility.SHARED), (actor, promise) -> {
                    MeetingRead meeting = met(MeetingState.PLANNED);
                    return in(meetings().change(actor, meeting.id(), meeting.version(), meeting.terms()));
                }),
                of(
                        "make a meeting public",
                        Action.RECORD_MEETING,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(meetings()
                                .announce(actor, met(MeetingState.DRAFT).id()))),
                of(
                        "say that a meeting is held",
                        Action.RECORD_MEETING,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(
                                meetings().hold(actor, met(MeetingState.PLANNED).id()))),
                of(
                        "cancel a meeting",
                        Action.RECORD_MEETING,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(meetings()
                                .cancel(actor, met(MeetingState.PLANNED).id(), "Snow."))),
                of(
                        "throw a prepared meeting away",
                        Action.RECORD_MEETING,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(meetings()
                                .discard(actor, met(MeetingState.DRAFT).id()))),
                of(
                        "add to an agenda",
                        Action.RECORD_MEETING,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(meetings()
                                .addItem(actor, met(MeetingState.PLANNED).id(), item()))),
                of(
                        "change what is on an agenda",
                        Action.RECORD_MEETING,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> {
                            AgendaItemRead there =
                                    met(MeetingState.HELD).items().getFirst();
                            return in(meetings().changeItem(actor, there.id(), there.version(), item()));
                        }),
                of(
                        "take something off an agenda",
                        Action.RECORD_MEETING,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> {
                            AgendaItemRead there =
                                    met(MeetingState.HELD).items().getFirst();
                            return in(meetings().removeItem(actor, there.id(), there.version()));
                        }),
                of(
                        "move something on an agenda",
                        Action.RECORD_MEETING,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> {
                            AgendaItemRead there =
                                    met(MeetingState.HELD).items().getFirst();
                            return in(meetings().moveItem(actor, there.id(), there.version(), 1));
                        }),
                of("record a decision", Action.RECORD_MEETING, EnumSet.of(Visibility.SHARED), (actor, promise) -> {
                    AgendaItemRead there = met(MeetingState.HELD).items().getFirst();
                    return in(decisions()
                            .record(actor, new RecordDecision(there.id(), there.version(), toOpenTheHall())));
                }),
                of("correct a decision", Action.RECORD_MEETING, EnumSet.of(Visibility.SHARED), (actor, promise) -> {
                    DecisionRead decision = decided(Wellshire.BOARD, toOpenTheHall());
                    return in(decisions()
                            .correct(
                                    actor,
                                    new CorrectDecision(
                                            decision.reference(), decision.version(), toOpenTheHall(), "A slip.")));
                }),
                of(
                        "say what came of a decision",
                        Action.TELL_OUTCOME,
                        EnumSet.of(Visibility.PUBLIC),
                        (actor, promise) -> in(decisions()
                                .tell(
                                        actor,
                                        new TellOutcome(
                                                decided(Wellshire.BOARD, toOpenTheHall())
                                                        .reference(),
                                                true,
                                                "It opened.",
                                                bench.clock().today())))),
                of(
                        "answer what was escalated",
                        Action.ANSWER_FOR_BOARD,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) ->
                                in(decisions().answer(actor, new AnswerEscalated(escalated(), "We agree.")))),
                of(
                        "history of a meeting",
                        Action.READ_HISTORY,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(meetings()
                                .history(actor, met(MeetingState.PLANNED).id()))),
                of(
                        "history of a decision",
                        Action.READ_HISTORY,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(decisions()
                                .history(
                                        actor,
                                        decided(Wellshire.BOARD, toOpenTheHall())
                                                .reference()))),
                of(
                        "begin a report",
                        Action.PUBLISH_PAPER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(reports().draft(actor, new DraftReport(snapshot(), null, null, null)))),
                of(
                        "read a report that is prepared",
                        Action.PUBLISH_PAPER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) ->
                                in(reports().find(actor, report().summary().id()))),
                of(
                        "read a paper that is prepared",
                        Action.PUBLISH_PAPER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) ->
                                in(reports().paper(actor, report().summary().id(), Edition.PAPER))),
                of(
                        "read a figure of a paper that is prepared",
                        Action.PUBLISH_PAPER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(reports()
                                .figure(actor, report().summary().id(), Edition.PAPER, new FigureKey("promises")))),
                of(
                        "find a report that is prepared among the others",
                        Action.PUBLISH_PAPER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> {
                            UUID draft = report().summary().id();
                            return reports().list(actor, Wellshire.BOARD, null, 10).orThrow().items().stream()
                                    .anyMatch(found -> found.id().equals(draft));
                        }),
                of(
                        "find a report that is prepared at its meeting",
                        Action.PUBLISH_PAPER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> {
                            UUID meeting = met(MeetingState.PLANNED).id();
                            UUID draft = report().summary().id();
                            return reports().ofMeeting(actor, meeting).stream()
                                    .anyMatch(found -> found.id().equals(draft));
                        }),
                of("word a report", Action.PUBLISH_PAPER, EnumSet.of(Visibility.SHARED), (actor, promise) -> {
                    ReportDetails draft = report();
                    return in(reports()
                            .edit(
                                    actor,
                                    draft.summary().id(),
                                    draft.version(),
                                    new EditReport("Another", "Another role", null, draft.sections(), null)));
                }),
                of(
                        "throw a report away",
                        Action.PUBLISH_PAPER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) ->
                                in(reports().discard(actor, report().summary().id()))),
                of(
                        "share a briefing",
                        Action.PUBLISH_PAPER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(reports()
                                .shareBriefing(actor, report().summary().id()))),
                of(
                        "publish a report",
                        Action.PUBLISH_PAPER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) ->
                                in(reports().publish(actor, report().summary().id(), new PublishReport(null, true)))),
                of(
                        "correct a report",
                        Action.PUBLISH_PAPER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(reports()
                                .correct(actor, published(report()).summary().id(), "A slip."))),
                of(
                        "have files of a report made again",
                        Action.PUBLISH_PAPER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(reports()
                                .makeAgain(actor, published(report()).summary().id()))),
                of(
                        "history of a report",
                        Action.PUBLISH_PAPER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(reports()
                                .history(actor, published(report()).summary().id()))),
                of(
                        "read a briefing that is shared",
                        Action.READ_BRIEFING,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(reports().paper(actor, briefed(), Edition.BRIEFING))),
                of(
                        "read a figure of a briefing that is shared",
                        Action.READ_BRIEFING,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) ->
                                in(reports().figure(actor, briefed(), Edition.BRIEFING, new FigureKey("promises")))),
                of(
                        "set a quiet period",
                        Action.SET_QUIET_PERIOD,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(QuietPeriods.class).set(actor, quietPeriod()))),
                of(
                        "end a quiet period",
                        Action.SET_QUIET_PERIOD,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) ->
                                in(bench.door(QuietPeriods.class).end(actor, Wellshire.BOARD, setByTheOfficer()))),
                of(
                        "draft the reply to a mark",
                        Action.DRAFT_REPLY,
                        EnumSet.of(Visibility.PUBLIC),
                        (actor, promise) -> in(bench.door(Replies.class)
                                .draft(actor, new DraftReply(marked(promise), "A trainer was ill.", null)))),
                of(
                        "reply to a mark",
                        Action.REPLY,
                        EnumSet.of(Visibility.PUBLIC),
                        (actor, promise) -> in(bench.door(Replies.class)
                                .reply(actor, new WriteReply(marked(promise), "A trainer was ill.", null, null)))),
                of(
                        "close a round",
                        Action.RUN_ROUND,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Rounds.class).close(actor, opened()))),
                of(
                        "reopen a round",
                        Action.RUN_ROUND,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Rounds.class)
                                .reopen(actor, new ReopenRound(closed(), "The hospital's figures were wrong.")))),
                of(
                        "report a round up",
                        Action.RUN_ROUND,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Snapshots.class).forward(actor, Wellshire.BOARD, closed()))),
                of(
                        "see what a round found",
                        Action.READ_ACCOUNTABILITY,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) ->
                                in(bench.door(Snapshots.class).find(actor, Wellshire.BOARD, closed(), null))),
                of(
                        "list what rounds found",
                        Action.READ_ACCOUNTABILITY,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Snapshots.class).ofBoard(actor, Wellshire.BOARD))),
                of(
                        "see what was reported up",
                        Action.READ_ACCOUNTABILITY,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Snapshots.class).reportedTo(actor, Wellshire.BOARD))),
                of(
                        "answer an ask",
                        Action.ANSWER_FOR_BOARD,
                        EnumSet.of(Visibility.SHARED, Visibility.PUBLIC),
                        (actor, promise) -> in(bench.door(Asks.class)
                                .answer(actor, new AnswerAsk(asked(promise), AskAnswer.AGREED, "From May on.")))),
                of(
                        "withdraw an ask",
                        Action.WITHDRAW_ASK,
                        EnumSet.of(Visibility.SHARED, Visibility.PUBLIC),
                        (actor, promise) -> in(bench.door(Asks.class).withdraw(actor, asked(promise)))),
                of(
                        "ask a question",
                        Action.CHALLENGE,
                        ANY,
                        (actor, promise) -> in(bench.door(Challenges.class)
                                .ask(actor, new AskChallenge(reference(promise), "Why so late?", null, null)))),
                of(
                        "draft an answer",
                        Action.DRAFT_REPLY,
                        EnumSet.of(Visibility.SHARED, Visibility.PUBLIC),
                        (actor, promise) -> in(bench.door(Challenges.class)
                                .draftReply(actor, questioned(promise), "A trainer was ill."))),
                of(
                        "answer a question",
                        Action.REPLY,
                        EnumSet.of(Visibility.SHARED, Visibility.PUBLIC),
                        (actor, promise) -> in(
                                bench.door(Challenges.class).answer(actor, questioned(promise), "A trainer was ill."))),
                of(
                        "ask what partners can commit to",
                        Action.RUN_ROUND,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) ->
                                in(bench.door(CommitmentRounds.class).open(actor, commitmentRound()))),
                of(
                        "read an answer to a commitment round",
                        Action.READ_PLEDGE,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Pledges.class).find(actor, pledged(), Wellshire.COUNTY))),
                of(
                        "decline to commit",
                        Action.SEND_RETURN,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Pledges.class)
                                .decline(actor, pledged(), Wellshire.COUNTY, "We have one member of staff."))),
                // a partner helps with promises that there are; it answers for nobody else
                new Attempt(
                        "write a promise for a commitment round",
                        Action.DRAFT,
                        EnumSet.of(Visibility.SHARED),
                        EnumSet.of(Where.OWN, Where.OTHER, Where.OUTSIDE),
                        (actor, promise) -> in(bench.door(Pledges.class)
                                .draft(
                                        actor,
                                        pledged(),
                                        new DraftCommitment(
                                                Wellshire.PARTNERSHIP,
                                                Wellshire.COUNTY,
                                                Terms.titled("Open on Saturdays"))))),
                of(
                        "sit over what was promised",
                        Action.ENDORSE,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Sittings.class).find(actor, pledged()))),
                onActivity(
                        "read an activity",
                        Action.READ,
                        ANY,
                        (actor, reference) -> in(activities().find(actor, reference))),
                onActivity(
                        "find an activity in the list",
                        Action.READ,
                        ANY,
                        (actor, reference) ->
                                activities()
                                        .list(actor, ActivityFilter.ALL, null, Page.LONGEST)
                                        .orThrow()
                                        .items()
                                        .stream()
                                        .anyMatch(item -> item.reference().equals(reference))),
                onActivity(
                        "read what a release tells",
                        Action.READ,
                        ANY,
                        (actor, reference) -> in(bench.door(Releases.class).of(actor, reference))),
                onActivity(
                        "read an activity’s history",
                        Action.READ_HISTORY,
                        ANY,
                        (actor, reference) -> in(activities().history(actor, reference))),
                onActivity(
                        "word a draft of an activity",
                        Action.DRAFT_ACTIVITY,
                        EnumSet.of(Visibility.OWN),
                        (actor, reference) -> in(activities()
                                .edit(actor, reference, versionOf(reference), ActivityTerms.titled("Another")))),
                onActivity(
                        "throw an activity away",
                        Action.DRAFT_ACTIVITY,
                        EnumSet.of(Visibility.OWN),
                        (actor, reference) -> in(activities().discard(actor, reference))),
                onActivity(
                        "word an activity anew",
                        Action.CHANGE_SINCE_AGREED,
                        EnumSet.of(Visibility.SHARED, Visibility.PUBLIC),
                        (actor, reference) -> in(activities()
                                .edit(actor, reference, versionOf(reference), ActivityTerms.titled("Another")))),
                onActivity(
                        "follow an activity up",
                        Action.POST_UPDATE,
                        ANY,
                        (actor, reference) ->
                                in(activities().follow(actor, reference, versionOf(reference), Happened.NOTHING_YET))),
                onActivity(
                        "share an activity",
                        Action.AGREE,
                        ANY,
                        (actor, reference) -> in(activities().share(actor, reference))),
                onActivity(
                        "publish an activity",
                        Action.PUBLISH,
                        ANY,
                        (actor, reference) -> in(activities().publish(actor, reference, false))),
                onActivity(
                        "tell people",
                        Action.PUBLISH,
                        ANY,
                        (actor, reference) -> in(activities()
                                .tell(
                                        actor,
                                        reference,
                                        new TellPeople(
                                                TestClock.FIRST_DAY,
                                                "A letter",
                                                "We open later.",
                                                null,
                                                null,
                                                Map.of())))),
                // whoever logs tells of what they took part in
                new Attempt(
                        "log an activity",
                        Action.DRAFT_ACTIVITY,
                        EnumSet.of(Visibility.OWN),
                        EnumSet.of(Where.OTHER, Where.TIED, Where.OUTSIDE, Where.TOOK_PART),
                        (actor, promise) -> in(activities()
                                .log(
                                        actor,
                                        new LogActivity(
                                                Wellshire.PARTNERSHIP,
                                                Wellshire.COUNTY,
                                                ActivityTerms.titled("A walk"))))),
                onActivity(
                        "say that one took part",
                        Action.TAKE_PART,
                        ANY,
                        (actor, reference) -> in(bench.door(Members.class).takePart(actor, reference))),
                of(
                        "record a contract",
                        Action.RECORD_ANCHOR,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Contracts.class)
                                .record(
                                        actor,
                                        new RecordContract(Wellshire.COUNTY, ContractTerms.titled("School meals"))))),
                of(
                        "change a contract",
                        Action.RECORD_ANCHOR,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Contracts.class)
                                .edit(actor, sharedContract(), Version.of(2), ContractTerms.titled("Meals")))),
                of(
                        "throw a contract away",
                        Action.RECORD_ANCHOR,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Contracts.class).discard(actor, sharedContract()))),
                of(
                        "publish a contract",
                        Action.PUBLISH,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(
                                bench.door(Contracts.class).show(actor, List.of(sharedContract()), Visibility.PUBLIC))),
                of(
                        "publish all contracts",
                        Action.PUBLISH,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) ->
                                in(bench.door(Contracts.class).showAll(actor, Wellshire.COUNTY, Visibility.PUBLIC))),
                of(
                        "write what was spent in a year",
                        Action.RECORD_ANCHOR,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Spending.class)
                                .write(actor, new WriteSpend(Wellshire.COUNTY, SPENT_IN, null, SpendTerms.NOT_TOLD)))),
                of(
                        "publish what was spent in a year",
                        Action.PUBLISH,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Spending.class)
                                .show(actor, Wellshire.COUNTY, sharedYear(), Visibility.PUBLIC))),
                of(
                        "read what members need",
                        Action.READ_NEEDS,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Members.class).needsShown(actor, Wellshire.COUNTY))),
                of(
                        "make more codes",
                        Action.LOOK_AFTER_VOICES,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Voices.class).more(actor, spokenOf, 1))),
                of(
                        "let people speak for longer",
                        Action.LOOK_AFTER_VOICES,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) ->
                                in(bench.door(Voices.class).extend(actor, spokenOf, TestClock.FIRST_DAY.plusDays(40)))),
                of(
                        "look at words",
                        Action.LOOK_AFTER_VOICES,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Voices.class).words(actor, spokenOf))),
                of(
                        "hide words",
                        Action.LOOK_AFTER_VOICES,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) ->
                                in(bench.door(Voices.class).hide(actor, spokenOf, Set.of(), "It names somebody"))),
                of(
                        "overview",
                        Action.READ_ACCOUNTABILITY,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Accountability.class).overview(actor, Wellshire.BOARD))),
                of(
                        "see how a partner keeps its word to a board",
                        Action.READ_ACCOUNTABILITY,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) ->
                                in(bench.door(Accountability.class).partner(actor, Wellshire.BOARD, Wellshire.COUNTY))),
                of(
                        "see how a partner answered rounds",
                        Action.READ_ACCOUNTABILITY,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) ->
                                in(bench.door(Snapshots.class).answersOf(actor, Wellshire.BOARD, Wellshire.COUNTY))),
                of(
                        "preview rows",
                        Action.PREVIEW_IMPORT,
                        EnumSet.of(Visibility.OWN),
                        (actor, promise) -> in(imports.preview(actor, upload(ImportMode.OWN)))),
                of(
                        "take in rows",
                        Action.IMPORT_OWN,
                        EnumSet.of(Visibility.OWN),
                        (actor, promise) -> in(imports.apply(actor, upload))),
                // what is published is recorded for every board of the partnership: none is another's
                new Attempt(
                        "record what was published",
                        Action.RECORD_PUBLISHED,
                        EnumSet.of(Visibility.PUBLIC),
                        EnumSet.of(Where.OWN, Where.OUTSIDE),
                        (actor, promise) -> in(imports.preview(actor, upload(ImportMode.PUBLISHED)))),
                // an officer gives roles on its board and a lead in its organisation: tried where either may
                of(
                        "tell a year’s figures",
                        Action.RECORD_ANCHOR,
                        EnumSet.of(Visibility.OWN),
                        (actor, promise) -> in(anchorYears().tell(actor, year()))),
                of("send a year’s figures", Action.RECORD_ANCHOR, EnumSet.of(Visibility.OWN), (actor, promise) -> {
                    anchorYears().tell(county, year()).orThrow();
                    return in(anchorYears().send(actor, Wellshire.COUNTY, AnchorReturns.YEAR));
                }),
                of("publish a year’s figures", Action.PUBLISH, EnumSet.of(Visibility.SHARED), (actor, promise) -> {
                    sentYear();
                    return in(anchorYears().publish(actor, Wellshire.COUNTY, AnchorReturns.YEAR));
                }),
                of("read a year’s figures", Action.READ, EnumSet.of(Visibility.SHARED), (actor, promise) -> {
                    sentYear();
                    return in(anchorYears().find(actor, Wellshire.COUNTY, AnchorReturns.YEAR));
                }),
                of("read a year’s history", Action.READ_HISTORY, EnumSet.of(Visibility.SHARED), (actor, promise) -> {
                    sentYear();
                    return in(anchorYears().history(actor, Wellshire.COUNTY, AnchorReturns.YEAR));
                }),
                // nobody helps with another's year: who delivers a promise of theirs can check it
                new Attempt(
                        "check a level",
                        Action.CHECK,
                        EnumSet.of(Visibility.SHARED),
                        EnumSet.of(Where.OWN, Where.OTHER, Where.TIED, Where.OUTSIDE),
                        (actor, promise) -> {
                            sentYear();
                            return in(anchorYears().recordCheck(actor, levelCheck()));
                        }),
                of(
                        "record who took over",
                        Action.ADMINISTER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Successions.class)
                                .record(
                                        actor,
                                        new RecordSuccession(
                                                Wellshire.COUNTY,
                                                List.of(Wellshire.VALE),
                                                TestClock.FIRST_DAY,
                                                SuccessionKind.MERGER)))),
                of(
                        "record that a board goes on for another",
                        Action.ADMINISTER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(BoardSuccessions.class)
                                .record(
                                        actor,
                                        new SucceedBoards(
                                                Wellshire.VALE_BOARD, List.of(Wellshire.BOARD), TestClock.FIRST_DAY)))),
                of(
                        "see what passes on when a board ends",
                        Action.ADMINISTER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(BoardSuccessions.class)
                                .preview(
                                        actor,
                                        new SucceedBoards(
                                                Wellshire.VALE_BOARD, List.of(Wellshire.BOARD), TestClock.FIRST_DAY)))),
                of(
                        "record that a board closed",
                        Action.ADMINISTER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(BoardSuccessions.class)
                                .close(actor, new CloseBoard(Wellshire.BOARD, TestClock.FIRST_DAY)))),
                of(
                        "rename a board",
                        Action.ADMINISTER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Boards.class)
                                .rename(
                                        actor,
                                        new RenameBoard(
                                                Wellshire.BOARD,
                                                "Another name",
                                                Wellshire.BOARD,
                                                TestClock.FIRST_DAY)))),
                of(
                        "record a site",
                        Action.RECORD_ANCHOR,
                        EnumSet.of(Visibility.OWN),
                        (actor, promise) ->
                                in(bench.door(Estates.class).record(actor, new RecordSite(Wellshire.COUNTY, hall())))),
                onSite(
                        "read a site and its room",
                        Action.READ,
                        EnumSet.of(Visibility.SHARED, Visibility.PUBLIC),
                        (actor, site) -> in(bench.door(Estates.class).find(actor, site.slug()))
                                && in(bench.door(Estates.class).room(actor, roomOf(site)))),
                onSite(
                        "read a site’s history",
                        Action.READ_HISTORY,
                        EnumSet.of(Visibility.SHARED, Visibility.PUBLIC),
                        (actor, site) -> in(bench.door(Estates.class).history(actor, site.slug()))),
                onSite(
                        "edit a site",
                        Action.RECORD_ANCHOR,
                        ANY,
                        (actor, site) -> in(bench.door(Estates.class)
                                .edit(actor, site.slug(), site.version(), site.terms(), false))),
                onSite(
                        "record a site’s year",
                        Action.RECORD_ANCHOR,
                        ANY,
                        (actor, site) -> in(bench.door(Estates.class)
                                .recordYear(
                                        actor,
                                        site.slug(),
                                        site.version(),
                                        FinancialYear.of(TestClock.FIRST_DAY),
                                        SiteYearTerms.UNKNOWN))),
                onSite(
                        "throw a site away",
                        Action.RECORD_ANCHOR,
                        ANY,
                        (actor, site) -> in(bench.door(Estates.class).discard(actor, site.slug()))),
                onSite(
                        "share a site",
                        Action.PUBLISH,
                        ANY,
                        (actor, site) -> in(bench.door(Estates.class).share(actor, site.slug()))),
                onSite(
                        "publish a site",
                        Action.PUBLISH,
                        ANY,
                        (actor, site) -> in(bench.door(Estates.class).publish(actor, site.slug(), false))),
                of(
                        "give a role",
                        Action.GIVE_ROLES,
                        EnumSet.of(Visibility.OWN),
                        (actor, promise) -> gives(
                                        actor, new GiveRole(somebody, Role.CONTRIBUTOR, Wellshire.COUNTY, null, null))
                                || gives(
                                        actor, new GiveRole(somebody, Role.BOARD_MEMBER, null, Wellshire.BOARD, null))),
                of(
                        "see who holds a role",
                        Action.GIVE_ROLES,
                        EnumSet.of(Visibility.OWN),
                        (actor, promise) ->
                                in(bench.door(Roles.class).holders(actor, HeldIn.organisation(Wellshire.COUNTY)))
                                        || in(bench.door(Roles.class).holders(actor, HeldIn.board(Wellshire.BOARD)))),
                of(
                        "see what is offered to an organisation",
                        Action.TAKE_OVER,
                        EnumSet.of(Visibility.OWN),
                        (actor, promise) -> in(bench.door(Handovers.class).offeredTo(actor, Wellshire.COUNTY))),
                of(
                        "rename an organisation",
                        Action.ADMINISTER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Organisations.class)
                                .rename(
                                        actor,
                                        new RenameOrganisation(
                                                Wellshire.OPEN_DOOR,
                                                "Wide Open Door",
                                                Wellshire.OPEN_DOOR,
                                                TestClock.FIRST_DAY)))),
                of(
                        "close an organisation",
                        Action.ADMINISTER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Handovers.class)
                                .closeBody(actor, Wellshire.OPEN_DOOR, TestClock.FIRST_DAY, "It closed."))),
                of(
                        "add an organisation",
                        Action.ADMINISTER,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Organisations.class).add(actor, choir()))),
                of(
                        "add a partnership",
                        Action.ADMINISTER_INSTALLATION,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Partnerships.class)
                                .add(actor, new AddPartnership("new", "New", "NW", false, "New.")))),
                of(
                        "see how messages are sent",
                        Action.ADMINISTER_INSTALLATION,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(Outbox.class).state(actor))),
                of(
                        "keep the rates of the Living Wage",
                        Action.ADMINISTER_INSTALLATION,
                        EnumSet.of(Visibility.SHARED),
                        (actor, promise) -> in(bench.door(LivingWageRates.class)
                                .set(
                                        actor,
                                        new SetRate(
                                                null,
                                                new FinancialYear(2030),
                                                BigDecimal.TEN,
                                                null,
                                                null,
                                                "A guess",
                                                null)))),
                of(
                        "record how it stands to the Living Wage",
                        Action.RECORD_ANCHOR,
                        ANY,
                        (actor, promise) -> in(bench.door(LivingWage.class)
                                .record(
                                        actor,
                                        Wellshire.COUNTY,
                                        StandingTerms.of(TestClock.FIRST_DAY, WageStatus.EXPLORING)))),
                onStanding(
                        "write anew how it stands to the Living Wage",
                        Action.RECORD_ANCHOR,
                        EnumSet.of(Visibility.OWN),
                        (actor, standing) -> in(bench.door(LivingWage.class)
                                .edit(actor, standing.id(), standing.version(), standing.terms()))),
                onStanding(
                        "write anew what others read of the Living Wage",
                        Action.PUBLISH,
                        EnumSet.of(Visibility.SHARED, Visibility.PUBLIC),
                        (actor, standing) -> in(bench.door(LivingWage.class)
                                .edit(actor, standing.id(), standing.version(), standing.terms()))),
                onStanding(
                        "publish how it stands to the Living Wage",
                        Action.PUBLISH,
                        EnumSet.of(Visibility.OWN, Visibility.SHARED),
                        (actor, standing) -> in(bench.door(LivingWage.class).publish(actor, standing.id()))),
                onStanding(
                        "share how it stands to the Living Wage",
                        Action.PUBLISH,
                        EnumSet.of(Visibility.OWN),
                        (actor, standing) -> in(bench.door(LivingWage.class).share(actor, standing.id()))),
                onStanding(
                        "read the history of how it stands to the Living Wage",
                        Action.READ_HISTORY,
                        EnumSet.of(Visibility.SHARED, Visibility.PUBLIC),
                        (actor, standing) -> in(bench.door(LivingWage.class).history(actor, standing.id()))));
    }

    /** A way to how the council stands to the Living Wage. It has no delivery partners and is made to no board. */
    private static Attempt onStanding(
            String name, Action action, Set<Visibility> visibilities, BiPredicate<Actor, Standing> door) {
        LivingWage livingWage = bench.door(LivingWage.class);
        return new Attempt(name, action, visibilities, ANYWHERE, (actor, promise) -> {
            Standing standing = livingWage
                    .record(county, Wellshire.COUNTY, StandingTerms.of(TestClock.FIRST_DAY, WageStatus.APPLIED))
                    .orThrow();
            Visibility visibility = promise.summary().visibility();
            if (visibility != Visibility.OWN) {
                standing = livingWage.share(county, standing.id()).orThrow();
            }
            if (visibility == Visibility.PUBLIC) {
                standing = livingWage.publish(county, standing.id()).orThrow();
            }
            return door.test(actor, standing);
        });
    }

    private static AnchorYears anchorYears() {
        return bench.door(AnchorYears.class);
    }

    private static TellAnchorYear year() {
        return AnchorReturns.level(Wellshire.COUNTY, 2);
    }

    private static void sentYear() {
        anchorYears().tell(county, year()).orThrow();
        anchorYears().send(county, Wellshire.COUNTY, AnchorReturns.YEAR).orThrow();
    }

    private static CheckProgression levelCheck() {
        return new CheckProgression(
                Wellshire.COUNTY,
                AnchorReturns.YEAR,
                AnchorDimension.EMPLOYMENT,
                CheckAnswer.LIMITED,
                TestClock.FIRST_DAY,
                null,
                null,
                false,
                null,
                null);
    }

    private static Activities activities() {
        return bench.door(Activities.class);
    }

    private static Version versionOf(String reference) {
        return activities().find(county, reference).orThrow().version();
    }

    /** Within the attempt's own transaction. */
    private static UUID sharedContract() {
        Contracts contracts = bench.door(Contracts.class);
        UUID id = contracts
                .record(county, new RecordContract(Wellshire.COUNTY, ContractTerms.titled("School meals")))
                .orThrow()
                .summary()
                .id();
        contracts.show(county, List.of(id), Visibility.SHARED).orThrow();
        return id;
    }

    private static FinancialYear sharedYear() {
        Spending spending = bench.door(Spending.class);
        spending.write(county, new WriteSpend(Wellshire.COUNTY, SPENT_IN, null, SpendTerms.NOT_TOLD))
                .orThrow();
        spending.show(county, Wellshire.COUNTY, SPENT_IN, Visibility.SHARED).orThrow();
        return SPENT_IN;
    }

    /** A way to an activity of Wellshire's council with the ICB as its partner, of which Wellshire's board hears. */
    private static Attempt onActivity(
            String name, Action action, Set<Visibility> visibilities, BiPredicate<Actor, String> door) {
        return new Attempt(name, action, visibilities, EnumSet.allOf(Where.class), (actor, promise) -> {
            String reference = logged.get(promise.summary().visibility());
            if (reference == null) {
                throw new AssertionError(
                        "No activity was logged for " + promise.summary().visibility());
            }
            return door.test(actor, reference);
        });
    }

    /** A way to a site of Wellshire's council. */
    private static Attempt onSite(
            String name, Action action, Set<Visibility> visibilities, BiPredicate<Actor, SiteDetails> door) {
        return of(
                name,
                action,
                visibilities,
                (actor, promise) -> door.test(
                        actor,
                        Objects.requireNonNull(sites.get(promise.summary().visibility()))));
    }

    private static String roomOf(SiteDetails site) {
        return Objects.requireNonNull(site.terms().spaces().getFirst().slug());
    }

    /** The state of a promise may stand against what its people do; but they were let in. */
    private static boolean in(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> true;
            case Outcome.Refused<?> refused ->
                switch (refused.refusal()) {
                    case Refusal.RuleBroken rule -> true;
                    case Refusal.NotFound unknown -> false;
                    case Refusal.NotPermitted denied -> false;
                    case Refusal.Stale stale -> throw new AssertionError(stale);
                    case Refusal.Invalid invalid -> throw new AssertionError(invalid);
                    case Refusal.TooLarge large -> throw new AssertionError(large);
                    case Refusal.NotNow notNow -> throw new AssertionError(notNow);
                    case Refusal.Removed removed -> throw new AssertionError(removed);
                };
        };
    }

    private static ExaminedFile photograph() {
        return bench.door(FileExamination.class).examine("Room.png", picture).orThrow();
    }

    private static UUID waiting(CommitmentDetails promise) {
        Actor lead = Objects.requireNonNull(actors.get(key(Who.LEAD, Where.OWN)));
        return bench.door(EvidenceFiles.class)
                .add(lead, EvidencePlace.forNextUpdate(reference(promise)), photograph())
                .orThrow()
                .id();
    }

    /** Posted with an update that is as visible as the promise. */
    private static UUID posted(CommitmentDetails promise) {
        Actor lead = Objects.requireNonNull(actors.get(key(Who.LEAD, Where.OWN)));
        UUID file = waiting(promise);
        Commitments commitments = bench.door(Commitments.class);
        CommitmentDetails found = commitments
                .postUpdate(lead, anUpdateWith(reference(promise), List.of(new EvidenceGiven.WaitingFile(file))))
                .orThrow();
        if (promise.summary().visibility() == Visibility.PUBLIC) {
            commitments
                    .publishUpdate(
                            lead, reference(promise), found.updates().getFirst().id())
                    .orThrow();
        }
        return file;
    }

    private static UUID asked(CommitmentDetails promise) {
        Actor lead = Objects.requireNonNull(actors.get(key(Who.LEAD, Where.OWN)));
        bench.door(Commitments.class)
                .postUpdate(lead, anAsk(reference(promise), "A room on Mondays."))
                .orThrow();
        return bench.door(Asks.class)
                .ofPromise(lead, reference(promise))
                .getFirst()
                .id();
    }

    private static UUID questioned(CommitmentDetails promise) {
        Actor officer = Objects.requireNonNull(actors.get(key(Who.OFFICER, Where.OWN)));
        return bench.door(Challenges.class)
                .ask(officer, new AskChallenge(reference(promise), "Why so late?", null, null))
                .orThrow()
                .id();
    }

    /** Of which the organisation was told long ago, so that anyone reads it. */
    private static UUID marked(CommitmentDetails promise) {
        Actor lead = Objects.requireNonNull(actors.get(key(Who.LEAD, Where.OWN)));
        bench.door(Commitments.class)
                .recordCheck(
                        officer(),
                        new RecordCheck(
                                reference(promise),
                                CheckAnswer.LIMITED,
                                TestClock.FIRST_DAY,
                                null,
                                null,
                                false,
                                null,
                                null,
                                List.of()))
                .orThrow();
        bench.door(Telling.class).tell();
        bench.sql()
                .useHandle(handle ->
                        handle.execute("update mark_told set told_on = told_on - 30, public_on = public_on - 30"));
        return bench.door(Replies.class)
                .ofRecord(lead, reference(promise))
                .getFirst()
                .id();
    }

    private static Meetings meetings() {
        return bench.door(Meetings.class);
    }

    private static Decisions decisions() {
        return bench.door(Decisions.class);
    }

    private static PlanMeeting meeting(MeetingState state) {
        return new PlanMeeting(
                Wellshire.BOARD, new MeetingTerms(bench.clock().today(), null, "County Hall", null), state);
    }

    private static AgendaItemTerms item() {
        return new AgendaItemTerms("The hall", "Director of Public Health", AskedOfBoard.APPROVE, List.of("Open it."));
    }

    private static DecisionTerms toOpenTheHall() {
        return new DecisionTerms(DecisionKind.APPROVED, "the hall is opened.", Wellshire.COUNTY, null, null, List.of());
    }

    /** A meeting of the board today, with one item. */
    private static MeetingRead met(MeetingState state) {
        MeetingRead planned = meetings().plan(officer(), meeting(state)).orThrow();
        return meetings().addItem(officer(), planned.id(), item()).orThrow();
    }

    private static DecisionRead decided(String board, DecisionTerms terms) {
        Actor officer = board.equals(Wellshire.BOARD) ? officer() : valeOfficer;
        MeetingRead held = meetings()
                .plan(
                        officer,
                        new PlanMeeting(
                                board, new MeetingTerms(bench.clock().today(), null, null, null), MeetingState.HELD))
                .orThrow();
        AgendaItemRead item =
                meetings().addItem(officer, held.id(), item()).orThrow().items().getFirst();
        return decisions()
                .record(officer, new RecordDecision(item.id(), item.version(), terms))
                .orThrow();
    }

    /** By the board of the Vale, to the board that it reports to. */
    private static String escalated() {
        bench.door(Boards.class)
                .reportTo(valeOfficer, new ReportTo(Wellshire.VALE_BOARD, Wellshire.BOARD))
                .orThrow();
        return decided(Wellshire.VALE_BOARD, new DecisionTerms(DecisionKind.ESCALATED, "the board above decides."))
                .reference();
    }

    private static UUID setByTheOfficer() {
        return bench.door(QuietPeriods.class)
                .set(officer(), quietPeriod())
                .orThrow()
                .id();
    }

    private static SetQuietPeriod quietPeriod() {
        return new SetQuietPeriod(
                Wellshire.BOARD,
                TestClock.FIRST_DAY.plusDays(1),
                TestClock.FIRST_DAY.plusDays(30),
                "Local elections on 11 November 2026");
    }

    private static boolean whileTheBoardAsks(BooleanSupplier door) {
        opened();
        return door.getAsBoolean();
    }

    /** A commitment round that the board's officer opened. */
    private static UUID pledged() {
        return bench.door(CommitmentRounds.class)
                .open(officer(), commitmentRound())
                .orThrow()
                .id();
    }

    private static OpenCommitmentRound commitmentRound() {
        return new OpenCommitmentRound(
                Wellshire.BOARD,
                "2027 to 2029",
                TestClock.FIRST_DAY,
                TestClock.FIRST_DAY.plusYears(2),
                TestClock.FIRST_DAY.plusDays(28),
                "What can you promise?",
                List.of());
    }

    private static UUID opened() {
        return bench.door(Rounds.class).open(officer(), round()).orThrow().id();
    }

    private static UUID closed() {
        return bench.door(Rounds.class).close(officer(), opened()).orThrow().id();
    }

    private static Reports reports() {
        return bench.door(Reports.class);
    }

    private static UUID snapshot() {
        return bench.door(Snapshots.class)
                .find(officer(), Wellshire.BOARD, closed(), null)
                .orThrow()
                .summary()
                .id();
    }

    private static ReportDetails report() {
        return reports()
                .draft(officer(), new DraftReport(snapshot(), null, null, null))
                .orThrow();
    }

    private static ReportDetails published(ReportDetails draft) {
        return reports()
                .publish(officer(), draft.summary().id(), new PublishReport(null, true))
                .orThrow();
    }

    private static UUID briefed() {
        return reports()
                .shareBriefing(officer(), report().summary().id())
                .orThrow()
                .summary()
                .id();
    }

    private static Actor officer() {
        return Objects.requireNonNull(actors.get(key(Who.OFFICER, Where.OWN)));
    }

    private static boolean gives(Actor actor, GiveRole role) {
        return in(bench.door(People.class).giveRole(actor, role));
    }

    /** How many a reader of what is less guarded than this promise would count: one of each kind was made. */
    private static int visibleBefore(CommitmentDetails promise) {
        return switch (promise.summary().visibility()) {
            case PUBLIC -> 0;
            case SHARED -> 1;
            case OWN -> 2;
        };
    }

    private static String reference(CommitmentDetails promise) {
        return promise.summary().reference();
    }

    private static Attempt of(String name, Action action, Set<Visibility> visibilities, Door door) {
        return new Attempt(name, action, visibilities, ANYWHERE, door);
    }

    private static UploadSpreadsheet upload(ImportMode mode) {
        return new UploadSpreadsheet(
                ImportKind.COMMITMENTS,
                Wellshire.PARTNERSHIP,
                mode,
                mode == ImportMode.OWN ? Wellshire.COUNTY : null,
                "promises.csv",
                spreadsheet);
    }

    private static OpenRound round() {
        return new OpenRound(
                Wellshire.BOARD,
                "Quarter 2",
                TestClock.FIRST_DAY.minusMonths(3),
                TestClock.FIRST_DAY.minusDays(1),
                TestClock.FIRST_DAY,
                TestClock.FIRST_DAY.plusDays(28),
                List.of());
    }

    private static AddOrganisation choir() {
        return new AddOrganisation(
                Wellshire.PARTNERSHIP,
                "choir",
                "Wellshire Choir",
                OrganisationKind.VCSE,
                true,
                false,
                false,
                List.of(),
                null,
                null,
                null);
    }

    private static Cell key(Who who, Where where) {
        return new Cell(Action.READ, Visibility.OWN, who, where);
    }

    private static Actor actor(Wellshire wellshire, Who who, Where where) {
        return switch (who) {
            case CONTRIBUTOR -> wellshire.holding(Role.CONTRIBUTOR, organisation(where), null, null);
            case LEAD -> wellshire.holding(Role.LEAD, organisation(where), null, null);
            case MEMBER -> wellshire.holding(Role.MEMBER, organisation(where), null, null);
            case OBSERVER -> wellshire.holding(Role.OBSERVER, organisation(where), null, null);
            case BOARD_MEMBER -> wellshire.holding(Role.BOARD_MEMBER, null, board(where), null);
            case OFFICER -> wellshire.holding(Role.OFFICER, null, board(where), null);
            case ADMINISTRATOR ->
                wellshire.administratorOf(where == Where.OWN ? Wellshire.PARTNERSHIP : Wellshire.NORTHMOOR);
            case INSTALLATION -> wellshire.administrator();
            case ANYONE -> Actor.anyone();
        };
    }

    private static String organisation(Where where) {
        return switch (where) {
            case OWN, TOOK_PART -> Wellshire.COUNTY;
            case PARTNER -> Wellshire.ICB;
            case OTHER -> Wellshire.VALE;
            case TIED -> Wellshire.VOICES;
            case OUTSIDE -> Wellshire.NORTHMOOR_COUNCIL;
        };
    }

    private static String board(Where where) {
        return switch (where) {
            case OWN -> Wellshire.BOARD;
            case OTHER -> Wellshire.VALE_BOARD;
            case OUTSIDE -> Wellshire.NORTHMOOR_BOARD;
            case PARTNER, TIED, TOOK_PART ->
                throw new IllegalArgumentException("No board delivers a promise, and none is paid");
        };
    }
}
