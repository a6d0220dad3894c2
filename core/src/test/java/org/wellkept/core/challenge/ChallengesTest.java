package org.wellkept.core.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.GiveRole;
import org.wellkept.core.partnership.People;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

class ChallengesTest {

    private static final String WHY = "Why did two courses end early?";

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Challenges challenges = bench.door(Challenges.class);
    private Wellshire wellshire;
    private Actor observer;
    private Actor lead;

    @BeforeEach
    void makeWellshire() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        observer = wellshire.observer();
        lead = wellshire.lead(Wellshire.COUNTY);
    }

    @Test
    void a_question_is_asked_in_the_name_of_a_body_and_has_twenty_working_days() {
        String promise = agreed(Wellshire.COUNTY);

        ChallengeRead asked = ask(observer, promise, "  " + WHY + " ").orThrow();

        assertThat(asked.by()).isEqualTo("Healthwatch Wellshire");
        assertThat(asked.state()).isEqualTo(ChallengeState.ASKED);
        assertThat(asked.turns())
                .containsExactly(new ChallengeRead.Turn(
                        WHY, FIRST_DAY, WorkingDays.after(FIRST_DAY, Challenges.ANSWERING), null, null));
        assertThat(asked.may()).isEqualTo(new ChallengeRead.May(false, false, false, false, true));
        assertThat(challenges.waitingFor(lead)).extracting(ChallengeRead::id).containsExactly(asked.id());
        assertThat(challenges.waitingFor(wellshire.lead(Wellshire.VALE))).isEmpty();
    }

    @Test
    void whoever_has_several_bodies_says_in_whose_name() {
        String promise = agreed(Wellshire.COUNTY);
        Actor both = alsoOnTheBoard(observer);
        assertThat(challenges.askersFor(both, promise))
                .containsExactly(
                        new Asker(Wellshire.HEALTHWATCH, "Healthwatch Wellshire", false),
                        new Asker(Wellshire.BOARD, "Wellshire Health and Wellbeing Board", true));

        assertThat(fieldsToMend(ask(both, promise, WHY))).containsExactly("organisation");
        assertThat(fieldsToMend(challenges.ask(both, new AskChallenge(promise, WHY, Wellshire.ICB, null))))
                .containsExactly("organisation");
        assertThat(fieldsToMend(challenges.ask(both, new AskChallenge(promise, WHY, null, Wellshire.VALE_BOARD))))
                .containsExactly("board");
        assertThat(challenges
                        .ask(both, new AskChallenge(promise, WHY, null, Wellshire.BOARD))
                        .orThrow()
                        .by())
                .isEqualTo("Wellshire Health and Wellbeing Board");
    }

    @Test
    void a_question_has_1_to_2000_characters() {
        String promise = agreed(Wellshire.COUNTY);
        for (String bad : new String[] {"", "   ", "x".repeat(2_001), "a\u0000b"}) {
            assertThat(fieldsToMend(ask(observer, promise, bad))).containsExactly("question");
        }
        assertThat(fieldsToMend(ask(observer, promise, null))).containsExactly("question");
        assertThat(challenges.ofRecord(observer, promise).orThrow()).isEmpty();
        ask(observer, promise, "x".repeat(2_000)).orThrow();
    }

    @Test
    void a_record_that_one_cannot_read_is_not_found_and_a_draft_is_nobodys_word_yet() {
        String draft = wellshire
                .draft(Wellshire.COUNTY, aCommitment().build())
                .summary()
                .reference();
        assertThat(refusal(ask(observer, draft, WHY))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(ask(observer, "WV-999", WHY))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(challenges.ofRecord(observer, draft))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(ask(wellshire.officer(Wellshire.BOARD), draft, WHY)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(ask(wellshire.lead(Wellshire.NORTHMOOR_COUNCIL), agreed(Wellshire.COUNTY), WHY)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void nobody_asks_about_what_their_own_organisation_promises() {
        String promise = agreed(Wellshire.COUNTY);
        assertThat(refusal(ask(lead, promise, WHY))).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(challenges.askersFor(lead, promise)).isEmpty();
        Commitments commitments = bench.door(Commitments.class);
        assertThat(commitments.find(lead, promise).orThrow().actions()).doesNotContain(Action.CHALLENGE);
        assertThat(commitments.find(observer, promise).orThrow().actions()).contains(Action.CHALLENGE);
    }

    @Test
    void the_lead_answers_from_what_a_contributor_drafted_and_the_asker_closes() {
        String promise = agreed(Wellshire.COUNTY);
        UUID question = ask(observer, promise, WHY).orThrow().id();
        Actor contributor = wellshire.contributor(Wellshire.COUNTY);
        assertThat(challenges
                        .draftReply(contributor, question, "A trainer was ill.")
                        .orThrow()
                        .draft())
                .isEqualTo("A trainer was ill.");
        assertThat(refusal(challenges.answer(contributor, question, "A trainer was ill.")))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(challenges.ofRecord(observer, promise).orThrow().getFirst().draft())
                .isNull();
        assertThat(challenges.waitingFor(lead).getFirst().draft()).isEqualTo("A trainer was ill.");

        ChallengeRead answered =
                challenges.answer(lead, question, " Two trainers were ill. ").orThrow();

        assertThat(answered.state()).isEqualTo(ChallengeState.ANSWERED);
        assertThat(answered.latest().reply()).isEqualTo("Two trainers were ill.");
        assertThat(answered.latest().repliedOn()).isEqualTo(FIRST_DAY);
        assertThat(answered.draft()).isNull();
        assertThat(challenges.waitingFor(lead)).isEmpty();
        assertThat(challenges.answeredTo(observer))
                .extracting(ChallengeRead::id)
                .containsExactly(question);
        assertThat(challenges.answeredTo(lead)).isEmpty();
        assertThat(refusal(challenges.close(lead, question))).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(challenges.close(observer, question).orThrow().state()).isEqualTo(ChallengeState.CLOSED);
        assertThat(challenges.answeredTo(observer)).isEmpty();
        assertThat(bench.door(Commitments.class).history(lead, promise).orThrow())
                .extracting(HistoryRead::action)
                .startsWith("question closed", "question answered", "answer to a question drafted", "question asked");
    }

    @Test
    void an_answer_that_does_not_satisfy_goes_back_once_with_a_new_clock_and_the_second_closes() {
        String promise = agreed(Wellshire.COUNTY);
        UUID question = ask(observer, promise, WHY).orThrow().id();
        challenges.answer(lead, question, "They did.").orThrow();
        bench.clock().set(FIRST_DAY.plusDays(7));

        assertThat(fieldsToMend(challenges.notSatisfied(observer, question, " ")))
                .containsExactly("why");
        ChallengeRead back = challenges
                .notSatisfied(observer, question, "That does not say why.")
                .orThrow();

        assertThat(back.state()).isEqualTo(ChallengeState.ASKED);
        assertThat(back.turns()).hasSize(2);
        assertThat(back.latest().dueOn()).isEqualTo(WorkingDays.after(FIRST_DAY.plusDays(7), 20));
        ChallengeRead closed =
                challenges.answer(lead, question, "Two trainers were ill.").orThrow();
        assertThat(closed.state()).isEqualTo(ChallengeState.CLOSED);
        assertThat(closed.turns().getFirst().reply()).isEqualTo("They did.");
        assertThat(refusal(challenges.notSatisfied(observer, question, "Still not.")))
                .isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void a_question_is_taken_back_by_those_who_asked_while_it_waits() {
        String promise = agreed(Wellshire.COUNTY);
        UUID question = ask(observer, promise, WHY).orThrow().id();
        assertThat(refusal(challenges.withdraw(lead, question))).isInstanceOf(Refusal.NotPermitted.class);

        // a colleague, should the asker have left
        assertThat(challenges.withdraw(wellshire.observer(), question).orThrow().state())
                .isEqualTo(ChallengeState.WITHDRAWN);

        assertThat(refusal(challenges.answer(lead, question, "Here it is."))).isInstanceOf(Refusal.RuleBroken.class);
        UUID other = ask(observer, promise, WHY).orThrow().id();
        challenges.answer(lead, other, "They did.").orThrow();
        assertThat(refusal(challenges.withdraw(observer, other))).isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void of_two_answers_at_once_one_is_kept_and_the_other_is_told_what_it_says() throws Exception {
        UUID question = ask(observer, agreed(Wellshire.COUNTY), WHY).orThrow().id();
        Callable<Outcome<ChallengeRead>> answer =
                () -> bench.inTransaction(() -> challenges.answer(lead, question, "They did."));

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Outcome<ChallengeRead>> outcomes = both.invokeAll(List.of(answer, answer)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Outcome.Refused.class::isInstance)
                    .singleElement()
                    .satisfies(refused -> assertThat(refusal(refused))
                            .isInstanceOfSatisfying(
                                    Refusal.RuleBroken.class,
                                    broken -> assertThat(broken.rule()).contains("They did.")));
        }
    }

    @Test
    void whoever_lost_the_role_cannot_answer_and_an_unknown_question_is_not_found() {
        UUID question = ask(observer, agreed(Wellshire.COUNTY), WHY).orThrow().id();
        Actor was = new Actor(lead.person(), lead.displayName(), List.of());

        assertThat(refusal(challenges.answer(was, question, "They did."))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(challenges.answer(lead, UUID.randomUUID(), "They did.")))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(fieldsToMend(challenges.answer(lead, question, ""))).containsExactly("words");
    }

    @Test
    void a_small_organisation_answers_one_question_at_a_time_and_others_wait_their_turn() {
        String promise = agreed(Wellshire.OPEN_DOOR);
        Actor small = wellshire.lead(Wellshire.OPEN_DOOR);
        UUID first = ask(observer, promise, WHY).orThrow().id();
        ChallengeRead second =
                ask(wellshire.officer(Wellshire.BOARD), promise, "And when?").orThrow();
        UUID third = ask(wellshire.member(), promise, "And who?").orThrow().id();
        assertThat(second.state()).isEqualTo(ChallengeState.QUEUED);
        assertThat(second.latest().dueOn()).isNull();
        assertThat(challenges.waitingFor(small)).extracting(ChallengeRead::id).containsExactly(first);
        assertThat(refusal(challenges.answer(small, second.id(), "In May."))).isInstanceOf(Refusal.RuleBroken.class);
        bench.clock().set(FIRST_DAY.plusDays(1));

        challenges.answer(small, first, "A trainer was ill.").orThrow();

        assertThat(challenges.waitingFor(small)).singleElement().satisfies(next -> {
            assertThat(next.id()).isEqualTo(second.id());
            assertThat(next.latest().dueOn()).isEqualTo(WorkingDays.after(FIRST_DAY.plusDays(1), 20));
        });
        assertThat(challenges
                        .notSatisfied(observer, first, "Which one?")
                        .orThrow()
                        .state())
                .isEqualTo(ChallengeState.QUEUED);
        challenges.withdraw(wellshire.officer(Wellshire.BOARD), second.id()).orThrow();
        assertThat(challenges.waitingFor(small)).extracting(ChallengeRead::id).containsExactly(third);
        challenges.answer(small, third, "Kim and Lee.").orThrow();
        assertThat(challenges.waitingFor(small)).extracting(ChallengeRead::id).containsExactly(first);
    }

    @Test
    void a_question_is_as_visible_as_its_record_and_outside_it_is_not_told_that_its_date_has_gone_by() {
        String promise = agreed(Wellshire.COUNTY);
        UUID question = ask(observer, promise, WHY).orThrow().id();
        assertThat(refusal(challenges.ofRecord(Actor.anyone(), promise))).isInstanceOf(Refusal.NotFound.class);
        bench.door(Commitments.class).publish(lead, promise).orThrow();
        assertThat(challenges.ofRecord(Actor.anyone(), promise).orThrow())
                .singleElement()
                .satisfies(read ->
                        assertThat(read.may()).isEqualTo(new ChallengeRead.May(false, false, false, false, false)));
        bench.clock().set(WorkingDays.after(FIRST_DAY, 21));

        for (Actor outside : List.of(Actor.anyone(), wellshire.lead(Wellshire.NORTHMOOR_COUNCIL))) {
            assertThat(challenges.ofRecord(outside, promise).orThrow())
                    .singleElement()
                    .satisfies(read -> {
                        assertThat(read.state()).isEqualTo(ChallengeState.ASKED);
                        assertThat(read.late()).isFalse();
                        assertThat(read.latest().dueOn()).isNull();
                    });
        }
        assertThat(challenges.ofRecord(observer, promise).orThrow())
                .singleElement()
                .satisfies(read -> assertThat(read.late()).isTrue());
        challenges.answer(lead, question, "They did.").orThrow();
        assertThat(challenges.ofRecord(Actor.anyone(), promise).orThrow()).hasSize(1);
    }

    @Test
    void what_is_shown_as_published_or_of_a_body_that_has_not_joined_is_not_asked_about() {
        String promise = agreed(Wellshire.COUNTY);
        bench.sqlAsOwner()
                .useHandle(handle -> handle.execute(
                        "update undertaking set as_published = true, visibility = 'public', source = 'A plan' where reference = ?",
                        promise));
        assertThat(refusal(ask(observer, promise, WHY))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(challenges.askersFor(observer, promise)).isEmpty();

        String other = agreed(Wellshire.VALE);
        bench.sqlAsOwner()
                .useHandle(handle ->
                        handle.execute("update organisation set joined_on = null where slug = ?", Wellshire.VALE));
        assertThat(refusal(ask(observer, other, WHY))).isInstanceOf(Refusal.RuleBroken.class);
    }

    private String agreed(String organisation) {
        return wellshire.agreed(organisation, aCommitment().build()).summary().reference();
    }

    private Outcome<ChallengeRead> ask(Actor actor, String promise, @Nullable String question) {
        return challenges.ask(actor, new AskChallenge(promise, question, null, null));
    }

    private Actor alsoOnTheBoard(Actor actor) {
        People people = bench.door(People.class);
        people.giveRole(
                        wellshire.administrator(),
                        new GiveRole(actor.signedInPerson(), Role.BOARD_MEMBER, null, Wellshire.BOARD, null))
                .orThrow();
        return people.actor(actor.signedInPerson());
    }
}
