package org.wellkept.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Promises.anAsk;
import static org.wellkept.core.test.Promises.anUpdate;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.ask.AnswerAsk;
import org.wellkept.core.ask.AskAnswer;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.challenge.AskChallenge;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.livingwage.ContractedStaff;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.Standing;
import org.wellkept.core.livingwage.StandingTerms;
import org.wellkept.core.livingwage.WageStatus;
import org.wellkept.core.pledging.CommitmentRounds;
import org.wellkept.core.pledging.OpenCommitmentRound;
import org.wellkept.core.pledging.Pledges;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.returns.Returns;
import org.wellkept.core.role.Roles;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.succession.RecordSuccession;
import org.wellkept.core.succession.SuccessionKind;
import org.wellkept.core.succession.Successions;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.PauseUndertaking;
import org.wellkept.core.update.PostUpdate;
import org.wellkept.core.update.Rating;

class RemindersTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private static final String ROUND = "Quarter 2 of 2026/27";
    private static final String HWB = "Wellshire Health and Wellbeing Board";
    private static final LocalDate DUE = WorkingDays.after(FIRST_DAY, 10);
    private static final LocalDate RENEWAL = LocalDate.of(2027, 1, 12);
    private static final LocalDate DAY_BEFORE = FIRST_DAY.minusDays(1);

    private final Reminders reminders = bench.door(Reminders.class);
    private final Commitments commitments = bench.door(Commitments.class);
    private Wellshire wellshire;
    private Actor lead;
    private Actor contributor;
    private Actor officer;
    private String promise = "";

    @BeforeEach
    void makeWellshire() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        promise = wellshire
                .agreed(Wellshire.COUNTY, aCommitment().build())
                .summary()
                .reference();
        lead = wellshire.lead(Wellshire.COUNTY);
        contributor = wellshire.contributor(Wellshire.COUNTY);
        officer = wellshire.officer(Wellshire.BOARD);
    }

    @Test
    void a_return_is_its_lead_s_duty_and_of_interest_to_whoever_prepares_it_and_runs_the_round() {
        open(DUE);

        Matter.Return county = new Matter.Return(Wellshire.COUNTY, "Wellshire County Council", HWB, ROUND, 1);
        assertThat(of(lead)).containsExactly(new Reminder(id(lead), true, true, DUE, county));
        assertThat(of(contributor)).containsExactly(new Reminder(id(contributor), false, true, DUE, county));
        assertThat(of(officer))
                .containsExactly(new Reminder(
                        id(officer), false, true, DUE, new Matter.Round(Wellshire.BOARD, HWB, ROUND, 1, 1, false)));
        assertThat(of(wellshire.lead(Wellshire.VALE))).isEmpty();
        assertThat(of(wellshire.officer(Wellshire.VALE_BOARD))).isEmpty();
        assertThat(of(wellshire.boardMember(Wellshire.BOARD))).isEmpty();
    }

    @Test
    void on_other_days_it_is_open_but_not_timely_and_long_before_and_after_it_is_neither() {
        LocalDate due = WorkingDays.after(FIRST_DAY, 11);
        open(due);
        assertThat(of(lead)).as("eleven working days before").isEmpty();

        for (int day = 1; day <= 16; day++) {
            LocalDate today = WorkingDays.after(FIRST_DAY, day);
            boolean told = List.of(1, 8, 11, 12, 16).contains(day);
            assertThat(reminders.on(today, today.minusDays(1)))
                    .as(today.toString())
                    .filteredOn(reminder -> reminder.person().equals(id(lead)))
                    .extracting(Reminder::timely)
                    .containsExactly(told);
        }
        assertThat(reminders.on(WorkingDays.after(FIRST_DAY, 17), WorkingDays.after(FIRST_DAY, 16)))
                .isEmpty();
    }

    @Test
    void nobody_is_reminded_of_a_round_that_was_answered() {
        open(DUE);

        commitments.postUpdate(lead, anUpdate(promise, Rating.GREEN)).orThrow();

        assertThat(all()).isEmpty();
    }

    @Test
    void an_answer_in_part_is_none_until_it_is_sent() {
        wellshire.agreed(Wellshire.COUNTY, aCommitment().title("Another").build());
        open(DUE);
        commitments.postUpdate(lead, anUpdate(promise, Rating.GREEN)).orThrow();
        assertThat(of(lead))
                .extracting(Reminder::matter)
                .containsExactly(new Matter.Return(Wellshire.COUNTY, "Wellshire County Council", HWB, ROUND, 1));

        bench.sqlAsOwner().useHandle(handle -> handle.execute("""
                insert into round_return (round_id, organisation_id, sent_at, sent_on, sent_by, on_behalf, asked, answered)
                select a.round_id, a.organisation_id, now(), '2026-10-12', ?, false, 2, 1 from round_asked a""", id(lead)));

        assertThat(all()).isEmpty();
    }

    @Test
    void nobody_is_reminded_of_a_round_that_closed_or_has_not_opened_or_of_a_promise_that_rests() {
        UUID round = open(DUE);
        bench.door(Returns.class)
                .pause(lead, new PauseUndertaking(promise, FIRST_DAY.plusDays(40), "The trainer is ill", "The board"))
                .orThrow();
        assertThat(of(lead)).isEmpty();
        bench.door(Returns.class).resume(lead, promise).orThrow();
        assertThat(of(lead)).hasSize(1);

        bench.door(Rounds.class).close(officer, round).orThrow();

        assertThat(all()).isEmpty();
    }

    @Test
    void an_ask_is_the_duty_of_the_board_s_officer_until_it_is_answered() {
        PostUpdate update = anAsk(promise, "Two more rooms");
        commitments.postUpdate(lead, update).orThrow();
        LocalDate due = WorkingDays.after(FIRST_DAY, 20);
        LocalDate threeBefore = WorkingDays.before(due, 3);

        List<Reminder> found = reminders.on(threeBefore, threeBefore.minusDays(1));

        String title = commitments.find(lead, promise).orThrow().summary().title();
        assertThat(found)
                .containsExactly(new Reminder(
                        id(officer),
                        true,
                        true,
                        due,
                        new Matter.AskOfBoard(Wellshire.BOARD, HWB, "Wellshire County Council", promise, title)));

        Asks asks = bench.door(Asks.class);
        UUID ask = asks.waitingFor(officer).getFirst().id();
        asks.answer(officer, new AnswerAsk(ask, AskAnswer.AGREED, "From May.")).orThrow();
        assertThat(reminders.on(threeBefore, threeBefore.minusDays(1))).isEmpty();
    }

    @Test
    void a_question_is_the_lead_s_duty_and_of_interest_to_whoever_may_draft_the_answer() {
        Challenges challenges = bench.door(Challenges.class);
        UUID question = challenges
                .ask(wellshire.observer(), new AskChallenge(promise, "Why did two courses end early?", null, null))
                .orThrow()
                .id();
        LocalDate due = WorkingDays.after(FIRST_DAY, 20);
        LocalDate after = WorkingDays.after(due, 1);

        List<Reminder> late = reminders.on(after, due);
        assertThat(late)
                .extracting(Reminder::person, Reminder::duty, Reminder::dueOn)
                .contains(tuple(id(lead), true, due), tuple(id(contributor), false, due));
        assertThat(late.getFirst().matter()).isInstanceOfSatisfying(Matter.Question.class, asked -> {
            assertThat(asked.by()).isEqualTo("Healthwatch Wellshire");
            assertThat(asked.reference()).isEqualTo(promise);
        });

        challenges.answer(lead, question, "Two trainers were ill.").orThrow();
        assertThat(reminders.on(after, due)).isEmpty();
    }

    @Test
    void a_commitment_round_is_the_lead_s_duty_until_it_is_answered_or_declined() {
        UUID round = bench.door(CommitmentRounds.class)
                .open(
                        officer,
                        new OpenCommitmentRound(
                                Wellshire.BOARD,
                                "2027 to 2029",
                                FIRST_DAY,
                                FIRST_DAY.plusYears(2),
                                DUE,
                                "What can you promise?",
                                List.of(Wellshire.COUNTY, Wellshire.ICB)))
                .orThrow()
                .id();
        Matter.Pledge county =
                new Matter.Pledge(round, Wellshire.COUNTY, "Wellshire County Council", HWB, "2027 to 2029");
        assertThat(of(lead)).containsExactly(new Reminder(id(lead), true, true, DUE, county));
        assertThat(of(contributor)).containsExactly(new Reminder(id(contributor), false, true, DUE, county));

        bench.door(Pledges.class)
                .decline(lead, round, Wellshire.COUNTY, "We have no money left.")
                .orThrow();

        assertThat(of(lead)).isEmpty();
        assertThat(of(officer))
                .containsExactly(new Reminder(
                        id(officer),
                        false,
                        true,
                        DUE,
                        new Matter.Round(Wellshire.BOARD, HWB, "2027 to 2029", 2, 1, true)));
        bench.door(CommitmentRounds.class).close(officer, round).orThrow();
        assertThat(all()).isEmpty();
    }

    @Test
    void a_renewal_is_told_to_leads_sixty_and_fourteen_days_before_and_to_nobody_else() {
        LocalDate accredited = LocalDate.of(2026, 1, 12);
        LivingWage livingWage = bench.door(LivingWage.class);
        Standing standing = livingWage
                .record(contributor, Wellshire.COUNTY, accredited(accredited, RENEWAL))
                .orThrow();
        Reminder told = new Reminder(
                id(lead),
                true,
                true,
                RENEWAL,
                new Matter.LivingWageRenewal(Wellshire.COUNTY, "Wellshire County Council"));

        assertThat(renewals(61, 62)).isEmpty();
        assertThat(renewals(60, 61))
                .contains(told)
                .extracting(Reminder::person)
                .doesNotContain(id(contributor), id(officer), id(wellshire.lead(Wellshire.VALE)));
        assertThat(renewals(58, 61)).as("after a weekend").contains(told);
        assertThat(renewals(59, 60)).isEmpty();
        assertThat(renewals(14, 15)).contains(told);
        assertThat(renewals(0, 1)).isEmpty();

        livingWage
                .edit(contributor, standing.id(), standing.version(), accredited(accredited, RENEWAL.plusYears(1)))
                .orThrow();
        assertThat(renewals(14, 15)).as("once it is renewed").isEmpty();
    }

    private List<Reminder> renewals(int daysBefore, int lastTold) {
        return reminders.on(RENEWAL.minusDays(daysBefore), RENEWAL.minusDays(lastTold));
    }

    private static StandingTerms accredited(LocalDate on, LocalDate renewal) {
        return new StandingTerms(
                on,
                WageStatus.ACCREDITED,
                true,
                ContractedStaff.ALL,
                null,
                null,
                null,
                null,
                on,
                renewal,
                List.of(),
                null);
    }

    @Test
    void what_is_offered_is_told_to_leads_of_whoever_took_over_last() {
        Actor openDoor = wellshire.lead(Wellshire.OPEN_DOOR);
        Actor voices = wellshire.lead(Wellshire.VOICES);
        LocalDate first = FIRST_DAY.plusDays(7);
        LocalDate second = FIRST_DAY.plusDays(70);
        takesOver(Wellshire.OPEN_DOOR, Wellshire.COUNTY, first);
        takesOver(Wellshire.VOICES, Wellshire.OPEN_DOOR, second);

        assertThat(reminders.on(first, first.minusDays(1)))
                .contains(new Reminder(
                        id(openDoor),
                        true,
                        true,
                        WorkingDays.after(first, 20),
                        new Matter.Offers(Wellshire.OPEN_DOOR, "Open Door", "Wellshire County Council", 1)));
        assertThat(reminders.on(second, second.minusDays(1)))
                .filteredOn(reminder -> reminder.matter() instanceof Matter.Offers)
                .containsExactly(new Reminder(
                        id(voices),
                        true,
                        true,
                        WorkingDays.after(second, 20),
                        new Matter.Offers(Wellshire.VOICES, "Wellshire Voices", "Wellshire County Council", 1)));
    }

    private void takesOver(String successor, String predecessor, LocalDate on) {
        bench.door(Successions.class)
                .record(
                        wellshire.administrator(),
                        new RecordSuccession(successor, List.of(predecessor), on, SuccessionKind.MERGER))
                .orThrow();
    }

    @Test
    void whoever_prepares_and_sends_is_told_once_and_as_a_duty() {
        open(DUE);
        bench.sqlAsOwner().useHandle(handle -> handle.execute("""
                insert into role_held (id, person_id, role, organisation_id, from_on)
                select gen_random_uuid(), person_id, 'contributor', organisation_id, from_on from role_held where person_id = ?""", id(lead)));

        assertThat(of(lead)).extracting(Reminder::duty).containsExactly(true);
    }

    @Test
    void a_role_that_ended_reminds_of_nothing() {
        open(DUE);
        bench.door(Roles.class).layDown(lead).orThrow();

        assertThat(of(lead)).isEmpty();
        assertThat(of(contributor)).hasSize(1);
    }

    @Test
    void however_many_people_there_are_it_takes_eight_statements() {
        open(DUE);
        for (int more = 0; more < 5; more++) {
            wellshire.lead(Wellshire.COUNTY);
        }

        assertThat(bench.statements(this::all)).hasSize(8);
        assertThat(all()).hasSizeGreaterThan(7);
    }

    private UUID open(LocalDate due) {
        return bench.door(Rounds.class)
                .open(
                        officer,
                        new OpenRound(
                                Wellshire.BOARD,
                                ROUND,
                                LocalDate.of(2026, 7, 1),
                                LocalDate.of(2026, 9, 30),
                                FIRST_DAY,
                                due,
                                List.of(Wellshire.COUNTY)))
                .orThrow()
                .id();
    }

    private List<Reminder> all() {
        return reminders.on(FIRST_DAY, DAY_BEFORE);
    }

    private List<Reminder> of(Actor actor) {
        return all().stream()
                .filter(reminder -> reminder.person().equals(id(actor)))
                .toList();
    }

    private static UUID id(Actor actor) {
        return actor.signedInPerson();
    }
}
