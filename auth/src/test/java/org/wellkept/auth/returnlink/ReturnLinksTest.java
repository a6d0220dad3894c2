package org.wellkept.auth.returnlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aThinCommitment;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.AddAccount;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.auth.returnlink.LinkFound.Why;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.history.History;
import org.wellkept.core.outbox.Carried;
import org.wellkept.core.outbox.Letter;
import org.wellkept.core.outbox.Sending;
import org.wellkept.core.returns.AnswerField;
import org.wellkept.core.returns.AnswerField.Told;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.returns.Returns;
import org.wellkept.core.returns.SaveAnswer;
import org.wellkept.core.returns.Saving;
import org.wellkept.core.returns.SendReturn;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.update.CameBy;

@Tag("database")
class ReturnLinksTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class, ReturnLinks.class);

    private final ReturnLinks links = bench.door(ReturnLinks.class);
    private final Returns returns = bench.door(Returns.class);

    private Wellshire wellshire;
    private Actor lead;
    private Actor officer;
    private String own;
    private String others;
    private String ofTheOtherBoard;
    private RoundSummary round;
    private RoundSummary vale;

    @BeforeEach
    void open_door_is_asked() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        lead = wellshire.lead(Wellshire.OPEN_DOOR);
        officer = wellshire.officer(Wellshire.BOARD);
        own = agreed(Wellshire.OPEN_DOOR, Wellshire.BOARD);
        ofTheOtherBoard = agreed(Wellshire.OPEN_DOOR, Wellshire.VALE_BOARD);
        others = agreed(Wellshire.COUNTY, Wellshire.BOARD);
        round = open(Wellshire.BOARD);
        vale = open(Wellshire.VALE_BOARD);
        letters();
    }

    @Test
    void a_link_leads_to_the_rows_of_one_organisation_in_one_round() {
        LinkFound found = links.look(secret(made(officer, null)));

        assertThat(found).isInstanceOfSatisfying(LinkFound.Open.class, open -> {
            assertThat(open.details().organisation().slug()).isEqualTo(Wellshire.OPEN_DOOR);
            assertThat(open.details().rows()).extracting(ReturnRow::reference).containsExactly(own);
            assertThat(open.details().asking())
                    .extracting(ReturnDetails.Asking::round)
                    .containsExactly(round.id());
        });
    }

    @Test
    void a_link_of_the_lead_reaches_one_round_too() {
        LinkFound found = links.look(secret(made(lead, null)));

        assertThat(found)
                .isInstanceOfSatisfying(
                        LinkFound.Open.class,
                        open -> assertThat(open.details().rows())
                                .extracting(ReturnRow::reference)
                                .containsExactly(own));
    }

    @Test
    void answers_by_a_link_are_working_papers_of_nobody_until_the_lead_sends_them() {
        String secret = secret(made(officer, null));
        assertThat(save(secret, own, Told.RATING, null, "green").orThrow()).isEmpty();

        assertThat(row(own).answer().cameBy()).isEqualTo(CameBy.LINK);
        assertThat(savedBy()).isNull();
        assertThat(links.handOver(secret).orThrow()).isEqualTo(new HandedOver("Open Door", 1, 1));
        assertThat(updates()).as("nothing is sent by a link").isEmpty();

        returns.send(lead, new SendReturn(Wellshire.OPEN_DOOR, null, false)).orThrow();
        assertThat(updates()).containsExactly("link");
    }

    @Test
    void a_word_that_is_mended_on_the_screen_leaves_the_rest_marked_as_come_by_a_link() {
        String secret = secret(made(officer, null));
        save(secret, own, Told.RATING, null, "green").orThrow();
        save(secret, own, Told.DONE, null, "We met on Tusdays.").orThrow();

        returns.save(lead, new SaveAnswer(own, Told.DONE, "We met on Tusdays.", "We met on Tuesdays.", CameBy.SCREEN))
                .orThrow();

        assertThat(row(own).answer().cameBy()).isEqualTo(CameBy.LINK);
    }

    @Test
    void a_link_of_somebody_who_has_left_opens_nothing_and_keeps_nothing() {
        String secret = secret(made(lead, null));
        bench.sqlAsOwner()
                .useHandle(
                        handle -> handle.execute("delete from role_held where person_id = ?", lead.signedInPerson()));

        assertThat(links.look(secret)).isEqualTo(new LinkFound.Closed(LinkFound.Why.REVOKED));
        assertThat(refusal(save(secret, own, Told.RATING, null, "green"))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(links.handOver(secret))).isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void the_officer_may_take_them_in_on_its_behalf_and_it_is_marked() {
        String secret = secret(made(officer, null));
        save(secret, own, Told.RATING, null, "green").orThrow();
        links.handOver(secret).orThrow();

        returns.send(officer, new SendReturn(Wellshire.OPEN_DOOR, null, false)).orThrow();

        assertThat(updates()).containsExactly("link");
        assertThat(bench.door(History.class).of(round.id()))
                .extracting(entry -> entry.action())
                .startsWith("return sent on its behalf", "answers handed over by its link", "link made");
    }

    @Test
    void a_link_writes_to_no_other_promise() {
        String secret = secret(made(officer, null));

        for (String reference : List.of(others, ofTheOtherBoard, "WV-999")) {
            assertThat(refusal(save(secret, reference, Told.DONE, null, "x"))).isInstanceOf(Refusal.NotFound.class);
        }
        assertThat(refusal(links.save(
                        secret, List.of(answer(own, Told.DONE, null, "x"), answer(others, Told.DONE, null, "x")))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_never_written_over_unseen() {
        String secret = secret(made(officer, null));
        returns.save(lead, new SaveAnswer(own, Told.DONE, null, "The lead’s words.", CameBy.SCREEN))
                .orThrow();

        assertThat(save(secret, own, Told.DONE, null, "By link.").orThrow())
                .containsExactly(Map.entry(Told.DONE, new Saving.Clash("The lead’s words.")));
        assertThat(row(own).answer().done()).isEqualTo("The lead’s words.");
    }

    @Test
    void answers_are_handed_over_once() {
        String secret = secret(made(officer, null));
        save(secret, own, Told.RATING, null, "green").orThrow();
        links.handOver(secret).orThrow();

        assertThat(links.look(secret)).isEqualTo(new LinkFound.Closed(Why.HANDED_OVER));
        assertThat(refusal(links.handOver(secret))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(save(secret, own, Told.DONE, null, "Later."))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(row(own).answer().done()).isNull();
    }

    @Test
    void of_two_who_hand_over_at_once_one_does() throws Exception {
        String secret = secret(made(officer, null));
        save(secret, own, Told.RATING, null, "green").orThrow();
        List<Callable<Outcome<HandedOver>>> both = List.of(() -> links.handOver(secret), () -> links.handOver(secret));

        List<Outcome<HandedOver>> outcomes = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<Outcome<HandedOver>> each : two.invokeAll(both)) {
                outcomes.add(each.get());
            }
        }

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    }

    @Test
    void nothing_is_handed_over_where_nothing_was_answered() {
        String secret = secret(made(officer, null));

        assertThat(refusal(links.handOver(secret))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(links.look(secret)).isInstanceOf(LinkFound.Open.class);
    }

    @Test
    void a_link_ends_with_its_round() {
        String secret = secret(made(officer, "ann@opendoor.example"));
        bench.door(Rounds.class).close(officer, round.id()).orThrow();

        assertThat(links.look(secret)).isEqualTo(new LinkFound.Closed(Why.ROUND_OVER));
        assertThat(refusal(save(secret, own, Told.DONE, null, "x"))).isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void to_whom_a_link_was_sent_is_forgotten_with_its_round() {
        made(officer, "ann@opendoor.example");
        links.make(lead, new MakeReturnLink(Wellshire.OPEN_DOOR, vale.id(), "bob@opendoor.example"))
                .orThrow();

        bench.door(Rounds.class).close(officer, round.id()).orThrow();

        assertThat(texts("select email from return_link where email is not null"))
                .containsExactly("bob@opendoor.example");
    }

    @Test
    void a_link_that_was_taken_back_opens_nothing_and_its_message_is_not_sent() {
        ReturnLinkMade made = made(officer, "ann@opendoor.example");

        links.revoke(officer, Wellshire.OPEN_DOOR, made.id()).orThrow();

        assertThat(links.look(secret(made))).isEqualTo(new LinkFound.Closed(Why.REVOKED));
        assertThat(letters()).isEmpty();
        assertThat(links.given(officer, Wellshire.OPEN_DOOR).orThrow())
                .singleElement()
                .satisfies(given -> {
                    assertThat(given.standing()).isEqualTo(ReturnLinkGiven.Standing.REVOKED);
                    assertThat(given.email()).as("forgotten").isNull();
                });
    }

    @Test
    void a_made_up_secret_opens_nothing() {
        made(officer, null);

        for (String secret : List.of("", "x", "A".repeat(43), "A".repeat(100_000), "../../" + UUID.randomUUID())) {
            assertThat(links.look(secret)).isEqualTo(new LinkFound.Closed(Why.UNKNOWN));
            assertThat(refusal(links.handOver(secret))).isInstanceOf(Refusal.RuleBroken.class);
        }
    }

    @Test
    void the_secret_is_stored_nowhere() {
        String secret = secret(made(officer, null));

        assertThat(texts("select cast(l as text) from return_link l"))
                .singleElement()
                .satisfies(stored -> assertThat(stored).doesNotContain(secret));
    }

    @Test
    void only_the_lead_and_the_officer_of_a_board_that_asks_give_out_links() {
        ReturnLinkMade made = made(officer, null);

        for (Actor actor : List.of(
                Actor.anyone(),
                wellshire.contributor(Wellshire.OPEN_DOOR),
                wellshire.lead(Wellshire.COUNTY),
                wellshire.boardMember(Wellshire.BOARD),
                wellshire.administrator())) {
            assertThat(refusal(links.make(actor, new MakeReturnLink(Wellshire.OPEN_DOOR, round.id(), null))))
                    .isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(links.given(actor, Wellshire.OPEN_DOOR))).isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(links.revoke(actor, Wellshire.OPEN_DOOR, made.id())))
                    .isInstanceOf(Refusal.NotPermitted.class);
        }
        Actor otherOfficer = wellshire.officer(Wellshire.VALE_BOARD);
        assertThat(refusal(links.make(otherOfficer, new MakeReturnLink(Wellshire.OPEN_DOOR, round.id(), null))))
                .as("the round of another board")
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(links.revoke(otherOfficer, Wellshire.OPEN_DOOR, made.id())))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(links.given(otherOfficer, Wellshire.OPEN_DOOR).orThrow()).isEmpty();
    }

    @Test
    void the_message_says_who_asks_what_until_when() {
        ReturnLinkMade made = made(officer, "ann@opendoor.example");

        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo("ann@opendoor.example");
            assertThat(letter.text())
                    .contains("Wellshire Health and Wellbeing Board asks Open Door")
                    .contains(made.address());
        });
        assertThat(fieldsToMend(links.make(officer, new MakeReturnLink(Wellshire.OPEN_DOOR, round.id(), "nobody"))))
                .containsExactly("email");
    }

    @Test
    void whoever_gave_the_link_is_told_that_the_answers_are_there() {
        bench.door(Accounts.class)
                .add(new AddAccount(officer.signedInPerson(), "officer@board.example", TestPeople.PASSWORD))
                .orThrow();
        String secret = secret(made(officer, null));
        save(secret, own, Told.RATING, null, "green").orThrow();
        links.handOver(secret).orThrow();

        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo("officer@board.example");
            assertThat(letter.subject()).isEqualTo("Open Door has answered by your link");
            assertThat(letter.text()).doesNotContain(secret).contains("1 of 1 promises");
        });
    }

    @Test
    void five_links_at_once_are_enough() {
        for (int count = 0; count < 5; count++) {
            made(officer, null);
        }

        assertThat(refusal(links.make(officer, new MakeReturnLink(Wellshire.OPEN_DOOR, round.id(), null))))
                .isInstanceOf(Refusal.RuleBroken.class);
    }

    private ReturnLinkMade made(Actor actor, @Nullable String email) {
        return links.make(actor, new MakeReturnLink(Wellshire.OPEN_DOOR, round.id(), email))
                .orThrow();
    }

    private static String secret(ReturnLinkMade made) {
        return made.address().substring(made.address().indexOf(ReturnLinks.PATH) + ReturnLinks.PATH.length());
    }

    private Outcome<Map<AnswerField, Saving.Clash>> save(
            String secret, String reference, AnswerField field, @Nullable String was, String now) {
        return links.save(secret, List.of(answer(reference, field, was, now)));
    }

    private static SaveAnswer answer(String reference, AnswerField field, @Nullable String was, String now) {
        return new SaveAnswer(reference, field, was, now, CameBy.LINK);
    }

    private String agreed(String organisation, String board) {
        return wellshire
                .agreed(organisation, aThinCommitment().boards(List.of(board)).build())
                .summary()
                .reference();
    }

    private RoundSummary open(String board) {
        LocalDate today = bench.clock().today();
        return bench.door(Rounds.class)
                .open(
                        wellshire.officer(board),
                        new OpenRound(
                                board,
                                "Quarter 2 of 2026/27",
                                LocalDate.of(2026, 7, 1),
                                LocalDate.of(2026, 9, 30),
                                today,
                                today.plusDays(28),
                                List.of()))
                .orThrow();
    }

    private ReturnRow row(String reference) {
        return returns.find(lead, Wellshire.OPEN_DOOR).orThrow().rows().stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable UUID savedBy() {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select saved_by from return_answer")
                        .mapTo(UUID.class)
                        .list()
                        .getFirst());
    }

    private static List<String> texts(String sql) {
        return bench.sql()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private List<String> updates() {
        return texts("select came_by from progress_update");
    }

    private static List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        bench.door(Sending.class).sendDue(letter -> {
            letters.add(letter);
            return new Carried.Taken();
        });
        return letters;
    }
}
