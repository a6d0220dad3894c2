package org.wellkept.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.ask.AskAnswer;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.commitment.UnpublishedUpdates;
import org.wellkept.core.handover.Offer;
import org.wellkept.core.handover.OfferAnswer;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.pledging.AskedToPledge;
import org.wellkept.core.pledging.CommitmentRoundSummary;
import org.wellkept.core.pledging.Pledge;
import org.wellkept.core.round.RoundQuestion;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;
import org.wellkept.ui.report.PaperDue;
import org.wellkept.ui.transparency.Examples;
import org.wellkept.ui.workspace.HatPlace;

class TodayPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final OrganisationRef COUNCIL = new OrganisationRef("wellshire-county-council", "Wellshire", true);
    private static final OrganisationRef VALE = new OrganisationRef("vale-borough-council", "Vale", true);
    private static final RoundSummary ROUND = new RoundSummary(
            UUID.randomUUID(),
            "wellshire",
            "Quarter 2",
            LocalDate.of(2026, 7, 1),
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2026, 10, 28),
            null,
            null,
            null,
            EnumSet.allOf(RoundQuestion.class),
            8,
            3,
            new RoundSummary.Burden(480, 0, 0));

    @Test
    void each_promise_that_a_round_asks_for_has_one_button_that_answers_it() {
        TodayPage page = today(List.of(asked(new Rounds.Waiting("WV-014", "Train 300 people"))), List.of(), List.of());

        assertThat(page.waiting())
                .singleElement()
                .satisfies(group -> assertThat(group.tasks())
                        .extracting(task -> task.act().href())
                        .containsExactly("commitments/WV-014/update"));
    }

    @Test
    void all_that_a_round_asks_for_has_one_button_that_answers_it_in_one_sitting() {
        assertThat(today(List.of(asked(new Rounds.Waiting("WV-014", "Train 300 people"))), List.of(), List.of())
                        .waiting())
                .extracting(TodayPage.Group::together)
                .containsExactly(new TodayPage.Link("Open the return", "return/wellshire-county-council"));
        assertThat(today(List.of(), List.of(new UnpublishedUpdates.Waiting("WV-014", "Train", 1)), List.of())
                        .waiting())
                .extracting(TodayPage.Group::together)
                .containsOnlyNulls();
    }

    @Test
    void of_many_promises_that_wait_a_few_are_listed_and_the_return_holds_all() {
        Rounds.Waiting[] seven = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> new Rounds.Waiting("WV-00" + number, "Promise " + number))
                .toArray(Rounds.Waiting[]::new);

        assertThat(today(List.of(asked(seven)), List.of(), List.of()).waiting())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.tasks()).hasSize(5);
                    assertThat(group.more())
                            .isEqualTo(
                                    new TodayPage.Link("All seven in the return", "return/wellshire-county-council"));
                });
    }

    @Test
    void a_round_that_is_answered_no_longer_waits() {
        assertThat(today(List.of(asked()), List.of(), List.of()).waiting()).isEmpty();
    }

    @Test
    void updates_wait_for_the_lead_until_they_are_published() {
        TodayPage page =
                today(List.of(), List.of(new UnpublishedUpdates.Waiting("WV-014", "Train 300 people", 2)), List.of());

        assertThat(page.waiting()).extracting(TodayPage.Group::heading).containsExactly("Updates to publish");
    }

    @Test
    void a_partner_is_led_to_its_answer_to_a_commitment_round_and_the_officer_to_who_has_answered() {
        UUID id = new UUID(0, 1);
        CommitmentRoundSummary round = new CommitmentRoundSummary(
                id,
                new BoardRef("wellshire", "Wellshire Board"),
                "2027 to 2029",
                LocalDate.of(2027, 4, 1),
                LocalDate.of(2029, 3, 31),
                "What can you promise?",
                TODAY,
                TODAY,
                null,
                8,
                3,
                1);
        Pledge pledge = new Pledge(COUNCIL, null, false, false, null, 1, 0, 0);
        TodayPage page = TodayPage.of(
                List.of(),
                List.of(),
                List.of(),
                TodayPage.Talk.NONE,
                new TodayPage.Pledging(List.of(new AskedToPledge(round, pledge)), List.of(round)),
                List.of(),
                CoProducing.NONE,
                Deciding.NONE,
                List.of(),
                List.of(COUNCIL),
                new HatPlace(COUNCIL.slug(), null),
                TODAY);

        assertThat(page.waiting())
                .extracting(TodayPage.Group::about)
                .containsExactly(
                        "2027 to 2029 is due today. Put forward so far: 1 promise.",
                        "3 of 8 partners have said what they can commit to. It is due today.");
        assertThat(page.waiting().getFirst().together())
                .isEqualTo(
                        new TodayPage.Link("Open the answer", "return/commitment-rounds/" + id + "/" + COUNCIL.slug()));
    }

    @Test
    void an_officer_sees_how_many_of_how_many_have_answered() {
        TodayPage page =
                today(List.of(), List.of(), List.of(new TodayPage.Seat("wellshire", "Wellshire Board", ROUND, null)));

        assertThat(page.waiting())
                .singleElement()
                .satisfies(group -> assertThat(group.about()).contains("3 of 8", "28 October 2026"));
    }

    @Test
    void who_sits_on_a_board_is_led_to_how_its_promises_stand() {
        TodayPage page = today(List.of(), List.of(), List.of(new TodayPage.Seat("vale", "Vale Board", null, null)));

        assertThat(page.waiting()).isEmpty();
        assertThat(page.following())
                .contains(new TodayPage.Link("How promises to Vale Board stand", "accountability/vale"));
    }

    @Test
    void an_officer_finds_what_waits_for_the_board_and_an_asker_what_it_answered() {
        AskRead late = ask(null, true);
        AskRead answered = ask(new AskRead.Reply(AskAnswer.AGREED, "From May on.", TODAY), false);
        TodayPage page = TodayPage.of(
                List.of(),
                List.of(),
                List.of(),
                new TodayPage.Talk(Collections.nCopies(6, late), List.of(answered), List.of(), List.of(), List.of()),
                TodayPage.Pledging.NONE,
                List.of(),
                CoProducing.NONE,
                Deciding.NONE,
                List.of(
                        new TodayPage.Seat("vale", "Vale Board", null, null),
                        new TodayPage.Seat("wellshire", "Wellshire Board", null, null)),
                List.of(COUNCIL),
                new HatPlace(COUNCIL.slug(), null),
                TODAY);

        assertThat(page.waiting()).singleElement().satisfies(group -> {
            assertThat(group.heading()).isEqualTo("Asked of Wellshire Board");
            assertThat(group.about()).isEqualTo("What partners need of the board. Six answers are past their date.");
            assertThat(group.tasks()).hasSize(5);
            assertThat(group.tasks().getFirst().act())
                    .isEqualTo(new TodayPage.Link("Answer", "accountability/wellshire/asks"));
            assertThat(group.more()).isNotNull();
        });
        assertThat(page.following().getFirst())
                .isEqualTo(new TodayPage.Link(
                        "Wellshire Board answered what was asked for “Train 300 people”: agreed to",
                        "commitments/WV-014"));
    }

    @Test
    void a_lead_finds_questions_to_answer_and_an_asker_finds_the_answers() {
        TodayPage page = TodayPage.of(
                List.of(),
                List.of(),
                List.of(),
                new TodayPage.Talk(
                        List.of(),
                        List.of(),
                        List.of(Examples.question(), Examples.lateQuestion()),
                        List.of(Examples.answeredQuestion("Two trainers were ill.")),
                        List.of()),
                TodayPage.Pledging.NONE,
                List.of(),
                CoProducing.NONE,
                Deciding.NONE,
                List.of(),
                List.of(COUNCIL),
                new HatPlace(COUNCIL.slug(), null),
                TODAY);

        assertThat(page.waiting())
                .extracting(TodayPage.Group::heading)
                .containsExactly("Questions to answer", "Answers to your questions");
        assertThat(page.waiting().getFirst().tasks())
                .extracting(task -> task.act().words())
                .containsExactly("Answer", "Draft the answer");
        assertThat(page.waiting().getLast().tasks().getFirst().act())
                .isEqualTo(new TodayPage.Link("Read the answer", "commitments/WV-002"));
    }

    @Test
    void what_is_not_public_yet_comes_before_other_questions_with_its_day_and_a_button_to_reply() {
        TodayPage page = TodayPage.of(
                List.of(),
                List.of(),
                List.of(),
                new TodayPage.Talk(
                        List.of(),
                        List.of(),
                        List.of(Examples.question()),
                        List.of(),
                        Collections.nCopies(7, Examples.waitingMark())),
                TodayPage.Pledging.NONE,
                List.of(),
                CoProducing.NONE,
                Deciding.NONE,
                List.of(),
                List.of(COUNCIL),
                new HatPlace(COUNCIL.slug(), null),
                TODAY);

        TodayPage.Group group = page.waiting().getFirst();
        assertThat(group.heading()).isEqualTo("You can reply before this is public");
        assertThat(group.about()).startsWith("The first is public on 27 October 2026.");
        assertThat(group.tasks()).hasSize(5).allSatisfy(task -> {
            assertThat(task.reference()).isEqualTo("WV-004, not public until 27 October 2026");
            assertThat(task.act()).isEqualTo(new TodayPage.Link("Reply", "commitments/WV-004"));
            assertThat(task.open().words())
                    .isEqualTo("Checked, and less than substantial: Train 300 people a year to talk about wellbeing");
        });
        assertThat(Objects.requireNonNull(group.more()).words())
                .isEqualTo("Two more are on the pages of their promises");
    }

    private static AskRead ask(AskRead.@Nullable Reply reply, boolean late) {
        return new AskRead(
                new UUID(0, 1),
                "WV-014",
                "Train 300 people",
                COUNCIL,
                new BoardRef("wellshire", "Wellshire Board"),
                null,
                "A room on Mondays",
                TODAY.minusDays(40),
                TODAY.minusDays(10),
                reply,
                null,
                late,
                Visibility.SHARED,
                reply == null,
                false);
    }

    @Test
    void what_is_only_to_look_at_stands_apart() {
        TodayPage page = today(List.of(), List.of(), List.of());

        assertThat(page.waiting()).isEmpty();
        assertThat(page.following())
                .extracting(TodayPage.Link::href)
                .contains("commitments?organisation=wellshire-county-council");
    }

    @Test
    void what_the_hat_s_organisation_is_asked_comes_first_and_nothing_is_left_out() {
        Rounds.Asked other =
                new Rounds.Asked(ROUND, "Vale Board", VALE, List.of(new Rounds.Waiting("WV-021", "Open the hall")));
        Rounds.Asked own = asked(new Rounds.Waiting("WV-014", "Train 300 people"));

        assertThat(today(new HatPlace(COUNCIL.slug(), null), List.of(other, own), List.of(), List.of())
                        .waiting())
                .extracting(TodayPage.Group::heading)
                .containsExactly("Wellshire Board asks Wellshire", "Vale Board asks Vale");
        assertThat(today(new HatPlace(VALE.slug(), null), List.of(other, own), List.of(), List.of())
                        .waiting())
                .extracting(TodayPage.Group::heading)
                .containsExactly("Vale Board asks Vale", "Wellshire Board asks Wellshire");
    }

    @Test
    void whoever_acts_for_a_board_finds_its_round_before_what_organisations_are_asked() {
        TodayPage page = today(
                new HatPlace(null, "wellshire"),
                List.of(asked(new Rounds.Waiting("WV-014", "Train 300 people"))),
                List.of(),
                List.of(
                        new TodayPage.Seat("vale", "Vale Board", ROUND, null),
                        new TodayPage.Seat("wellshire", "Wellshire Board", ROUND, null)));

        assertThat(page.waiting())
                .extracting(TodayPage.Group::heading)
                .containsExactly(
                        "Wellshire Board: Quarter 2", "Wellshire Board asks Wellshire", "Vale Board: Quarter 2");
        assertThat(page.following())
                .extracting(TodayPage.Link::words)
                .startsWith(
                        "How promises to Wellshire Board stand",
                        "How promises to Vale Board stand",
                        "Promises of Wellshire");
    }

    @Test
    void an_officer_is_told_of_a_paper_that_waits() {
        PaperDue due = new PaperDue(
                "What was found in Quarter 2 has no paper yet.", "Make the paper", "accountability/vale/papers");

        TodayPage page = today(List.of(), List.of(), List.of(new TodayPage.Seat("vale", "Vale Board", null, due)));

        assertThat(page.waiting()).singleElement().satisfies(group -> {
            assertThat(group.heading()).isEqualTo("Vale Board: its paper");
            assertThat(group.about()).isEqualTo(due.words());
        });
    }

    private static TodayPage today(
            List<Rounds.Asked> asked, List<UnpublishedUpdates.Waiting> updates, List<TodayPage.Seat> boards) {
        return today(new HatPlace(COUNCIL.slug(), null), asked, updates, boards);
    }

    @Test
    void promises_that_are_offered_lead_to_where_they_are_answered() {
        OrganisationRef ended = new OrganisationRef("kind-minds", "Kind Minds", true);
        Offer offer = new Offer(
                "WV-7",
                "Walk more",
                "We walk.",
                null,
                ended,
                COUNCIL,
                TODAY,
                false,
                Version.of(1),
                List.of(new OfferAnswer(COUNCIL, OfferAnswer.Given.WAITING, null, null)));
        TodayPage page = TodayPage.of(
                List.of(),
                List.of(),
                List.of(),
                TodayPage.Talk.NONE,
                TodayPage.Pledging.NONE,
                List.of(offer),
                CoProducing.NONE,
                Deciding.NONE,
                List.of(),
                List.of(COUNCIL),
                new HatPlace(COUNCIL.slug(), null),
                TODAY);

        assertThat(page.waiting()).singleElement().satisfies(group -> {
            assertThat(group.heading()).isEqualTo("Promises offered to " + COUNCIL.name());
            assertThat(group.about()).contains("Kind Minds", "One waits for your word");
            assertThat(group.together()).isEqualTo(new TodayPage.Link("Answer the offers", "offers/" + COUNCIL.slug()));
        });
    }

    private static TodayPage today(
            HatPlace hat,
            List<Rounds.Asked> asked,
            List<UnpublishedUpdates.Waiting> updates,
            List<TodayPage.Seat> boards) {
        return TodayPage.of(
                asked,
                List.of(),
                updates,
                TodayPage.Talk.NONE,
                TodayPage.Pledging.NONE,
                List.of(),
                CoProducing.NONE,
                Deciding.NONE,
                boards,
                List.of(COUNCIL),
                hat,
                TODAY);
    }

    private static Rounds.Asked asked(Rounds.Waiting... waiting) {
        return new Rounds.Asked(ROUND, "Wellshire Board", COUNCIL, List.of(waiting));
    }
}
