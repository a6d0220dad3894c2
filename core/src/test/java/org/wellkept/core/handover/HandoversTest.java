package org.wellkept.core.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Promises.aThinCommitment;
import static org.wellkept.core.test.Promises.anUpdate;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.accountability.Rollup.ByOrganisation;
import org.wellkept.core.challenge.AskChallenge;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.handover.AnswerOffers.Answer;
import org.wellkept.core.handover.OfferAnswer.Given;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.reminder.Matter;
import org.wellkept.core.reminder.Reminder;
import org.wellkept.core.reminder.Reminders;
import org.wellkept.core.returns.Returns;
import org.wellkept.core.returns.WhoseReturn;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.succession.RecordSuccession;
import org.wellkept.core.succession.SplitBody;
import org.wellkept.core.succession.SuccessionKind;
import org.wellkept.core.succession.Successions;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.update.Rating;

@Tag("database")
class HandoversTest {

    private static final LocalDate DAY = TestClock.FIRST_DAY;
    private static final LocalDate MERGER = DAY.plusDays(10);

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Handovers handovers = bench.door(Handovers.class);
    private final Successions successions = bench.door(Successions.class);
    private final Commitments commitments = bench.door(Commitments.class);
    private Wellshire wellshire;
    private Actor administrator;

    @BeforeEach
    void begin() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        administrator = wellshire.administrator();
    }

    @Test
    void a_merger_in_the_future_is_planned_and_begins_by_itself() {
        String reference = published(Wellshire.OPEN_DOOR);
        merge(Wellshire.OPEN_DOOR, Wellshire.VOICES);

        assertThat(offers(Wellshire.VOICES)).isEmpty();
        assertThat(read(reference).summary().inHandover()).isFalse();
        commitments
                .postUpdate(wellshire.lead(Wellshire.OPEN_DOOR), anUpdate(reference, Rating.GREEN))
                .orThrow();

        bench.clock().set(MERGER);

        assertThat(read(reference).summary().inHandover()).isTrue();
        assertThat(read(reference).summary().organisation().slug()).isEqualTo(Wellshire.OPEN_DOOR);
        assertThat(offers(Wellshire.VOICES)).singleElement().satisfies(offer -> {
            assertThat(offer.reference()).isEqualTo(reference);
            assertThat(offer.since()).isEqualTo(MERGER);
            assertThat(offer.given()).isEqualTo(Given.WAITING);
        });
    }

    @Test
    void who_takes_it_carries_it_from_that_day_and_the_maker_stays_named() {
        String reference = published(Wellshire.OPEN_DOOR);
        merge(Wellshire.OPEN_DOOR, Wellshire.VOICES);
        bench.clock().set(MERGER.plusDays(3));

        assertThat(answer(Wellshire.VOICES, reference, true, null)).isEmpty();

        CommitmentSummary now = read(reference).summary();
        assertThat(now.organisation().slug()).isEqualTo(Wellshire.VOICES);
        assertThat(now.madeBy()).extracting(OrganisationRef::slug).isEqualTo(Wellshire.OPEN_DOOR);
        assertThat(now.inHandover()).isFalse();
        Passage passage = handovers.of(Actor.anyone(), reference).orThrow();
        assertThat(passage.madeBy().slug()).isEqualTo(Wellshire.OPEN_DOOR);
        assertThat(passage.carriedBefore())
                .singleElement()
                .satisfies(before -> assertThat(before.until()).isEqualTo(MERGER.plusDays(3)));
        assertThat(handovers.becameOf(Actor.anyone(), Wellshire.OPEN_DOOR).orThrow())
                .containsExactly(new Fate(reference, now.title(), Became.CARRIED_ON, now.organisation(), null));
        commitments
                .postUpdate(wellshire.lead(Wellshire.VOICES), anUpdate(reference, Rating.GREEN))
                .orThrow();
    }

    @Test
    void both_sides_and_the_promise_remember_it() {
        CommitmentDetails promise =
                wellshire.published(Wellshire.OPEN_DOOR, aCommitment().build());
        String reference = promise.summary().reference();
        merge(Wellshire.OPEN_DOOR, Wellshire.VOICES);
        bench.clock().set(MERGER);
        answer(Wellshire.VOICES, reference, true, null);

        assertThat(bench.door(History.class).of(promise.id()))
                .extracting(HistoryRead::action)
                .contains("offer taken", "carried on");
        for (String organisation : List.of(Wellshire.OPEN_DOOR, Wellshire.VOICES)) {
            assertThat(bench.door(History.class).of(idOf(organisation)))
                    .extracting(HistoryRead::action)
                    .contains("succession recorded", "promise carried on");
        }
    }

    @Test
    void what_nobody_carries_on_is_closed_with_the_published_reason() {
        String reference = published(Wellshire.OPEN_DOOR);
        merge(Wellshire.OPEN_DOOR, Wellshire.VOICES);
        bench.clock().set(MERGER);

        answer(Wellshire.VOICES, reference, false, "The money for it ended with Open Door.");

        CommitmentDetails closed = commitments.find(Actor.anyone(), reference).orThrow();
        assertThat(closed.summary().closedAs()).isEqualTo(ClosedAs.NOT_CARRIED_ON);
        assertThat(closed.closedReason()).isEqualTo("The money for it ended with Open Door.");
        assertThat(closed.summary().organisation().slug()).isEqualTo(Wellshire.OPEN_DOOR);
        assertThat(handovers.becameOf(Actor.anyone(), Wellshire.OPEN_DOOR).orThrow())
                .singleElement()
                .satisfies(fate -> {
                    assertThat(fate.became()).isEqualTo(Became.NOT_CARRIED_ON);
                    assertThat(fate.reason()).contains("money");
                });
    }

    @Test
    void nothing_is_done_to_it_meanwhile_by_the_body_that_ended_or_for_it() {
        String reference = published(Wellshire.OPEN_DOOR);
        Actor lead = wellshire.lead(Wellshire.OPEN_DOOR);
        merge(Wellshire.OPEN_DOOR, Wellshire.VOICES);
        bench.clock().set(MERGER);

        assertThat(refusal(commitments.postUpdate(lead, anUpdate(reference, Rating.GREEN))))
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        broken -> assertThat(broken.rule()).contains("being handed over"));
        assertThat(commitments.find(lead, reference).orThrow().actions()).doesNotContain(Action.POST_UPDATE);
        assertThat(refusal(
                        commitments.postUpdate(wellshire.officer(Wellshire.BOARD), anUpdate(reference, Rating.GREEN))))
                .isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void nobody_is_asked_about_it_before_somebody_would_answer() {
        String reference = published(Wellshire.OPEN_DOOR);
        merge(Wellshire.OPEN_DOOR, Wellshire.VOICES);
        bench.clock().set(MERGER);
        Challenges challenges = bench.door(Challenges.class);
        AskChallenge question = new AskChallenge(reference, "Is the hall open?", Wellshire.COUNTY, null);

        assertThat(refusal(challenges.ask(wellshire.lead(Wellshire.COUNTY), question)))
                .isInstanceOf(Refusal.RuleBroken.class);
        answer(Wellshire.VOICES, reference, true, null);
        assertThat(challenges
                        .ask(wellshire.lead(Wellshire.COUNTY), question)
                        .orThrow()
                        .organisation()
                        .slug())
                .isEqualTo(Wellshire.VOICES);
    }

    @Test
    void a_round_asks_whoever_carries_it_and_nobody_while_it_is_in_handover() {
        String reference = published(Wellshire.OPEN_DOOR);
        merge(Wellshire.OPEN_DOOR, Wellshire.VOICES);
        bench.clock().set(MERGER);
        Actor officer = wellshire.officer(Wellshire.BOARD);
        published(Wellshire.COUNTY);
        Rounds rounds = bench.door(Rounds.class);
        var first =
                rounds.open(officer, round("First", DAY.minusMonths(3), MERGER)).orThrow();

        assertThat(first.asked()).isEqualTo(1);
        assertThat(bench.door(Returns.class).whose(officer))
                .extracting(WhoseReturn::organisation)
                .extracting(OrganisationRef::slug)
                .containsExactly(Wellshire.COUNTY);
        bench.clock().set(first.dueOn().plusDays(1));
        assertThat(said(reference)).isEqualTo(Said.NOT_ASKED);
        rounds.close(officer, first.id()).orThrow();
        answer(Wellshire.VOICES, reference, true, null);
        bench.clock().set(first.dueOn().plusDays(2));
        var second = rounds.open(officer, round("Second", DAY, first.dueOn().plusDays(2)))
                .orThrow();

        assertThat(second.asked()).isEqualTo(2);
        assertThat(bench.door(Returns.class).whose(wellshire.lead(Wellshire.VOICES)))
                .singleElement()
                .extracting(WhoseReturn::asked)
                .isEqualTo(1);
        bench.clock().set(second.dueOn().plusDays(1));
        assertThat(said(reference)).isEqualTo(Said.NO_RETURN);
    }

    @Test
    void who_takes_it_over_in_the_middle_of_a_round_is_not_called_silent() {
        String reference = published(Wellshire.OPEN_DOOR);
        published(Wellshire.VOICES);
        Actor officer = wellshire.officer(Wellshire.BOARD);
        var round = bench.door(Rounds.class)
                .open(officer, round("Autumn", DAY.minusMonths(3), DAY))
                .orThrow();
        merge(Wellshire.OPEN_DOOR, Wellshire.VOICES);
        bench.clock().set(MERGER);
        assertThat(bench.door(Returns.class)
                        .standings(officer, Wellshire.BOARD, round.id())
                        .orThrow())
                .extracting(standing -> standing.organisation().slug())
                .as("nobody waits for a body that is no more")
                .containsExactly(Wellshire.VOICES);
        answer(Wellshire.VOICES, reference, true, null);
        bench.clock().set(round.dueOn().plusDays(1));

        assertThat(said(reference)).isEqualTo(Said.NOT_ASKED);
    }

    @Test
    void a_split_in_three_makes_a_promise_of_each_that_takes_a_part_and_names_its_origin() {
        String reference = published(Wellshire.OPEN_DOOR);
        split(Wellshire.OPEN_DOOR, Wellshire.VOICES, Wellshire.VALE, Wellshire.ICB);
        bench.clock().set(MERGER);

        answer(Wellshire.VOICES, reference, true, null);
        assertThat(rollup(null).commitments()).isEqualTo(1);
        answer(Wellshire.VALE, reference, false, "We run nothing like it.");
        assertThat(read(reference).summary().inHandover()).isTrue();
        answer(Wellshire.ICB, reference, true, null);

        Passage whole = handovers.of(Actor.anyone(), reference).orThrow();
        assertThat(whole.parts())
                .extracting(part -> part.organisation().slug())
                .containsExactlyInAnyOrder(Wellshire.VOICES, Wellshire.ICB);
        assertThat(whole.answers()).extracting(OfferAnswer::reason).contains("We run nothing like it.");
        assertThat(read(reference).summary().closedAs()).isEqualTo(ClosedAs.HANDED_OVER);
        for (Passage.Part part : whole.parts()) {
            Passage passage = handovers.of(Actor.anyone(), part.reference()).orThrow();
            assertThat(passage.origin()).extracting(Passage.Part::reference).isEqualTo(reference);
            assertThat(passage.madeBy().slug()).isEqualTo(Wellshire.OPEN_DOOR);
            CommitmentDetails own = read(part.reference());
            assertThat(own.summary().state()).isEqualTo(State.AGREED);
            assertThat(own.terms().measures()).hasSize(1);
            assertThat(own.terms().boards()).containsExactly(Wellshire.BOARD);
        }
        assertThat(rollup(null).commitments()).isEqualTo(2);
        assertThat(rollup(MERGER.minusDays(1)).commitments()).isEqualTo(1);
    }

    @Test
    void drafts_are_taken_over_as_drafts_or_thrown_away() {
        String kept = wellshire
                .draft(Wellshire.OPEN_DOOR, aCommitment().build())
                .summary()
                .reference();
        String thrown = wellshire
                .draft(Wellshire.OPEN_DOOR, aThinCommitment().build())
                .summary()
                .reference();
        merge(Wellshire.OPEN_DOOR, Wellshire.VOICES);
        bench.clock().set(MERGER);
        assertThat(offers(Wellshire.VOICES)).allMatch(Offer::draft).hasSize(2);

        answer(Wellshire.VOICES, kept, true, null);
        answer(Wellshire.VOICES, thrown, false, "Never agreed.");

        CommitmentDetails draft =
                commitments.find(wellshire.lead(Wellshire.VOICES), kept).orThrow();
        assertThat(draft.summary().state()).isEqualTo(State.DRAFT);
        assertThat(draft.summary().madeBy()).isNull();
        assertThat(refusal(commitments.find(wellshire.lead(Wellshire.VOICES), thrown)))
                .isInstanceOf(Refusal.NotFound.class);
        commitments.agree(wellshire.lead(Wellshire.VOICES), kept).orThrow();
    }

    @Test
    void what_makes_no_sense_is_said_all_at_once_and_nothing_is_half_saved() {
        String one = published(Wellshire.OPEN_DOOR);
        String two = published(Wellshire.OPEN_DOOR);
        String countys = published(Wellshire.COUNTY);
        merge(Wellshire.OPEN_DOOR, Wellshire.VOICES);
        bench.clock().set(MERGER);
        Actor lead = wellshire.lead(Wellshire.VOICES);

        assertThat(fieldsToMend(handovers.answer(
                        lead,
                        new AnswerOffers(
                                Wellshire.VOICES,
                                List.of(
                                        new Answer(two, read(two).version(), true, null),
                                        new Answer(one, read(one).version(), false, " "),
                                        new Answer(countys, read(countys).version(), true, null),
                                        new Answer(two, read(two).version(), true, null))))))
                .containsExactlyInAnyOrder("answers[1].reason", "answers[2].reference", "answers[3].reference");
        assertThat(refusal(handovers.answer(
                        lead,
                        new AnswerOffers(
                                Wellshire.VOICES,
                                List.of(
                                        new Answer(one, read(one).version(), true, null),
                                        new Answer(two, new Version("99"), true, null))))))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(fieldsToMend(handovers.answer(lead, new AnswerOffers(Wellshire.VOICES, List.of()))))
                .containsExactly("answers");
        assertThat(offers(Wellshire.VOICES))
                .allMatch(offer -> offer.given() == Given.WAITING)
                .hasSize(2);
    }

    @Test
    void only_a_lead_of_whoever_took_over_answers() {
        String reference = published(Wellshire.OPEN_DOOR);
        Actor leadOfEnded = wellshire.lead(Wellshire.OPEN_DOOR);
        merge(Wellshire.OPEN_DOOR, Wellshire.VOICES);
        bench.clock().set(MERGER);
        AnswerOffers command = new AnswerOffers(
                Wellshire.VOICES, List.of(new Answer(reference, read(reference).version(), true, null)));

        for (Actor actor : List.of(
                leadOfEnded,
                wellshire.contributor(Wellshire.VOICES),
                wellshire.lead(Wellshire.COUNTY),
                administrator,
                Actor.anyone())) {
            assertThat(refusal(handovers.answer(actor, command))).isInstanceOf(Refusal.NotPermitted.class);
            assertThat(handovers.offered(actor)).isEmpty();
        }
    }

    @Test
    void a_role_in_the_body_that_ended_is_none_in_its_successor() {
        String reference = published(Wellshire.OPEN_DOOR);
        Actor lead = wellshire.lead(Wellshire.OPEN_DOOR);
        merge(Wellshire.OPEN_DOOR, Wellshire.VOICES);
        bench.clock().set(MERGER);
        answer(Wellshire.VOICES, reference, true, null);

        assertThat(refusal(commitments.postUpdate(lead, anUpdate(reference, Rating.GREEN))))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void what_a_successor_had_not_answered_when_it_ended_is_offered_to_its_own_successor() {
        String reference = published(Wellshire.OPEN_DOOR);
        merge(Wellshire.OPEN_DOOR, Wellshire.VOICES);
        bench.clock().set(MERGER.plusDays(5));
        successions
                .record(
                        administrator,
                        new RecordSuccession(
                                Wellshire.VALE, List.of(Wellshire.VOICES), MERGER.plusDays(4), SuccessionKind.MERGER))
                .orThrow();

        assertThat(offers(Wellshire.VALE)).extracting(Offer::reference).containsExactly(reference);
        answer(Wellshire.VALE, reference, true, null);
        assertThat(read(reference).summary().organisation().slug()).isEqualTo(Wellshire.VALE);
    }

    @Test
    void what_was_answered_when_another_body_ended_is_no_answer_now() {
        String reference = published(Wellshire.OPEN_DOOR);
        split(Wellshire.OPEN_DOOR, Wellshire.VOICES, Wellshire.VALE);
        bench.clock().set(MERGER);
        answer(Wellshire.VOICES, reference, true, null);
        answer(Wellshire.VALE, reference, false, "The money went to the other half.");
        bench.clock().set(MERGER.plusDays(5));
        successions
                .record(
                        administrator,
                        new RecordSuccession(
                                Wellshire.VALE, List.of(Wellshire.VOICES), MERGER.plusDays(5), SuccessionKind.MERGER))
                .orThrow();

        assertThat(handovers.of(Actor.anyone(), reference).orThrow().answers())
                .extracting(OfferAnswer::given)
                .containsExactly(Given.DECLINED, Given.TAKEN, Given.WAITING);
        answer(Wellshire.VALE, reference, false, "There is no room for it.");
        assertThat(commitments.find(Actor.anyone(), reference).orThrow().closedReason())
                .isEqualTo("There is no room for it.");
    }

    @Test
    void the_leads_are_told_on_the_day_and_before_their_answer_is_due() {
        published(Wellshire.OPEN_DOOR);
        Actor lead = wellshire.lead(Wellshire.VOICES);
        wellshire.contributor(Wellshire.VOICES);
        merge(Wellshire.OPEN_DOOR, Wellshire.VOICES);
        bench.clock().set(MERGER);

        assertThat(told(MERGER)).singleElement().satisfies(reminder -> {
            assertThat(reminder.person()).isEqualTo(lead.signedInPerson());
            assertThat(reminder.timely()).isTrue();
            assertThat(reminder.matter())
                    .isEqualTo(new Matter.Offers(Wellshire.VOICES, "Wellshire Voices", "Open Door", 1));
        });
        assertThat(told(MERGER.plusDays(1))).isEmpty();
    }

    @Test
    void the_preview_counts_what_would_be_offered_and_changes_nothing() {
        published(Wellshire.OPEN_DOOR);
        wellshire.draft(Wellshire.OPEN_DOOR, aThinCommitment().build());
        RecordSuccession command =
                new RecordSuccession(Wellshire.VOICES, List.of(Wellshire.OPEN_DOOR), MERGER, SuccessionKind.MERGER);

        assertThat(handovers.preview(administrator, command).orThrow())
                .singleElement()
                .satisfies(preview -> {
                    assertThat(preview.promises()).isEqualTo(1);
                    assertThat(preview.drafts()).isEqualTo(1);
                    assertThat(preview.to()).extracting(OrganisationRef::slug).containsExactly(Wellshire.VOICES);
                });
        assertThat(successions.of(Wellshire.OPEN_DOOR).orThrow()).isEmpty();
        assertThat(refusal(handovers.preview(wellshire.lead(Wellshire.VOICES), command)))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void a_body_that_nobody_follows_leaves_its_promises_closed_with_the_reason() {
        String reference = published(Wellshire.OPEN_DOOR);
        String draft = wellshire
                .draft(Wellshire.OPEN_DOOR, aThinCommitment().build())
                .summary()
                .reference();

        assertThat(fieldsToMend(handovers.closeBody(administrator, Wellshire.OPEN_DOOR, MERGER, "It closed.")))
                .containsExactly("lastDay");
        assertThat(fieldsToMend(handovers.closeBody(administrator, Wellshire.OPEN_DOOR, DAY, " ")))
                .containsExactly("reason");
        assertThat(handovers
                        .closeBody(administrator, Wellshire.OPEN_DOOR, DAY, "It closed.")
                        .orThrow())
                .isEqualTo(1);

        assertThat(read(reference).closedReason()).isEqualTo("It closed.");
        assertThat(refusal(commitments.find(administrator, draft))).isInstanceOf(Refusal.NotFound.class);
        assertThat(fieldsToMend(successions.record(
                        administrator,
                        new RecordSuccession(
                                Wellshire.VOICES, List.of(Wellshire.OPEN_DOOR), MERGER, SuccessionKind.MERGER))))
                .containsExactly("predecessors[0]");
    }

    @Test
    void published_plans_name_all_successors_and_nobody_is_asked() {
        List<String> successors = List.of("thames-valley", "surrey-and-sussex", "hampshire");
        for (String successor : successors) {
            bench.sql()
                    .useHandle(handle -> handle.createUpdate("""
                            with added as (insert into organisation (id, slug, name, kind) values (gen_random_uuid(), :slug, :slug, 'icb') returning id)
                            insert into partnership_organisation (partnership_id, organisation_id, from_on)
                            select p.id, added.id, date '2026-01-01' from partnership p, added where p.slug = :partnership""")
                            .bind("slug", successor)
                            .bind("partnership", Wellshire.PUBLISHED)
                            .execute());
        }
        String reference = publishedPlan();
        successions
                .split(administrator, new SplitBody(Wellshire.PUBLISHED_COUNCIL, successors, MERGER))
                .orThrow();
        bench.clock().set(MERGER);

        Passage passage = handovers.of(Actor.anyone(), reference).orThrow();
        assertThat(passage.successors())
                .extracting(OrganisationRef::slug)
                .containsExactlyInAnyOrderElementsOf(successors);
        assertThat(passage.answers()).isEmpty();
        assertThat(read(reference).summary().inHandover()).isFalse();
        assertThat(read(reference).summary().answers()).isNull();
        assertThat(commitments.count(Actor.anyone(), CommitmentFilter.ofPartnership(Wellshire.PUBLISHED)))
                .isEqualTo(1);
    }

    @Test
    void a_split_is_recorded_for_all_successors_or_for_none() {
        assertThat(fieldsToMend(successions.split(
                        administrator,
                        new SplitBody(
                                Wellshire.OPEN_DOOR,
                                List.of(Wellshire.VOICES, "nobody", Wellshire.VOICES, Wellshire.OPEN_DOOR),
                                MERGER))))
                .containsExactly("successors[1]", "successors[2]", "successors[3]");
        assertThat(successions.of(Wellshire.OPEN_DOOR).orThrow()).isEmpty();
    }

    /** Whatever ends, and whatever is answered when: each day's totals are what they were, and each promise counts once. */
    @Test
    void nothing_is_counted_twice_or_lost_whatever_is_answered_when() {
        for (long seed = 1; seed <= 3; seed++) {
            begin();
            Random random = new Random(seed);
            List<String> bodies = List.of(Wellshire.COUNTY, Wellshire.VALE, Wellshire.OPEN_DOOR, Wellshire.ICB);
            List<String> promises = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                promises.add(published(bodies.get(random.nextInt(bodies.size()))));
            }
            bench.clock().set(DAY.plusDays(1));
            Rollup before = rollup(null);
            boolean threeWays = random.nextBoolean();
            if (threeWays) {
                split(Wellshire.OPEN_DOOR, Wellshire.VOICES, Wellshire.VALE, Wellshire.ICB);
            } else {
                merge(Wellshire.OPEN_DOOR, Wellshire.VOICES);
            }
            bench.clock().set(MERGER);
            assertThat(rollup(null).commitments()).isEqualTo(promises.size());
            int splitInto = 0;
            for (String successor : List.of(Wellshire.VOICES, Wellshire.VALE, Wellshire.ICB)) {
                for (Offer offer : offers(successor)) {
                    if (offer.given() == Given.WAITING) {
                        // somebody takes each, so that none is closed
                        boolean take = successor.equals(Wellshire.VOICES) || random.nextBoolean();
                        answer(successor, offer.reference(), take, take ? null : "Not ours.");
                    }
                }
            }
            for (String promise : promises) {
                int parts =
                        handovers.of(administrator, promise).orThrow().parts().size();
                splitInto += parts == 0 ? 0 : parts - 1;
            }
            Rollup after = rollup(null);

            assertThat(after.commitments()).as("seed %d", seed).isEqualTo(promises.size() + splitInto);
            assertThat(rollup(DAY.plusDays(1)))
                    .as("the day before, seen from after, seed %d", seed)
                    .isEqualTo(before);
            for (Rollup each : List.of(before, after, rollup(MERGER.minusDays(1)))) {
                assertThat(each.byOrganisation().stream()
                                .mapToInt(ByOrganisation::commitments)
                                .sum())
                        .as("seed %d", seed)
                        .isEqualTo(each.commitments());
            }
            assertThat(after.byOrganisation())
                    .extracting(each -> each.organisation().slug())
                    .doesNotContain(Wellshire.OPEN_DOOR);
            assertThat(commitments.count(administrator, CommitmentFilter.ofPartnership(Wellshire.PARTNERSHIP)))
                    .isEqualTo(commitments.count(administrator, CommitmentFilter.ALL));
        }
    }

    private Rollup rollup(@Nullable LocalDate asOf) {
        return bench.door(Accountability.class)
                .rollup(wellshire.boardMember(Wellshire.BOARD), Wellshire.BOARD, asOf)
                .orThrow();
    }

    private String publishedPlan() {
        String reference = wellshire
                .draft(Wellshire.COUNTY, aThinCommitment().build())
                .summary()
                .reference();
        bench.sql()
                .useHandle(handle -> handle.createUpdate("""
                        update undertaking set state = 'agreed', visibility = 'public', as_published = true, source = 'A plan', agreed_on = :day,
                          organisation_id = (select id from organisation where slug = :body),
                          partnership_id = (select id from partnership where slug = :partnership)
                        where reference = :reference""")
                        .bind("day", DAY)
                        .bind("body", Wellshire.PUBLISHED_COUNCIL)
                        .bind("partnership", Wellshire.PUBLISHED)
                        .bind("reference", reference)
                        .execute());
        return reference;
    }

    private List<Reminder> told(LocalDate today) {
        return bench.door(Reminders.class).on(today, today.minusDays(1)).stream()
                .filter(reminder -> reminder.matter() instanceof Matter.Offers)
                .toList();
    }

    private static OpenRound round(String name, LocalDate from, LocalDate opens) {
        return new OpenRound(Wellshire.BOARD, name, from, from.plusMonths(1), opens, opens.plusDays(20), List.of());
    }

    private Said said(String reference) {
        return Objects.requireNonNull(read(reference).summary().answers()).said();
    }

    private String published(String organisation) {
        return wellshire
                .published(organisation, aCommitment().build())
                .summary()
                .reference();
    }

    private void merge(String predecessor, String successor) {
        successions
                .record(
                        administrator,
                        new RecordSuccession(successor, List.of(predecessor), MERGER, SuccessionKind.MERGER))
                .orThrow();
    }

    private void split(String predecessor, String... successors) {
        successions
                .split(administrator, new SplitBody(predecessor, List.of(successors), MERGER))
                .orThrow();
    }

    private List<Offer> offers(String successor) {
        return handovers.offered(wellshire.lead(successor));
    }

    private List<Offer> answer(String successor, String reference, boolean take, @Nullable String reason) {
        Actor lead = wellshire.lead(successor);
        Offer offer = handovers.offeredTo(lead, successor).orThrow().stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow();
        return handovers
                .answer(
                        lead,
                        new AnswerOffers(successor, List.of(new Answer(reference, offer.version(), take, reason))))
                .orThrow();
    }

    private CommitmentDetails read(String reference) {
        return commitments
                .find(wellshire.boardMember(Wellshire.BOARD), reference)
                .orThrow();
    }

    private UUID idOf(String organisation) {
        return bench.door(Directory.class)
                .organisation(organisation)
                .orElseThrow()
                .id();
    }
}
