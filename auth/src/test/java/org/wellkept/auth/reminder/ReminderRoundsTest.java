package org.wellkept.auth.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Promises.anUpdate;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.AddAccount;
import org.wellkept.auth.account.Post;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.auth.mail.Mailing;
import org.wellkept.auth.mail.ShownMessages;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.outbox.Carrier;
import org.wellkept.core.outbox.Letter;
import org.wellkept.core.outbox.Sending;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.update.Rating;

@Tag("database")
class ReminderRoundsTest {

    private static final String LEAD = "lead@opendoor.example";
    private static final String CONTRIBUTOR = "ann@opendoor.example";
    private static final String OFFICER = "officer@wellshire.example";
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** Three working days after the first day. */
    private static final LocalDate DUE = WorkingDays.after(FIRST_DAY, 3);

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class, ReminderRounds.class);

    private final ReminderRounds rounds = bench.door(ReminderRounds.class);
    private final ReminderChoices choices = bench.door(ReminderChoices.class);
    private final Post post = new Post(bench);
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
                .agreed(
                        Wellshire.OPEN_DOOR,
                        aCommitment()
                                .boards(List.of(Wellshire.BOARD, Wellshire.VALE_BOARD))
                                .build())
                .summary()
                .reference();
        lead = withAddress(wellshire.lead(Wellshire.OPEN_DOOR), LEAD);
        contributor = withAddress(wellshire.contributor(Wellshire.OPEN_DOOR), CONTRIBUTOR);
        officer = withAddress(wellshire.officer(Wellshire.BOARD), OFFICER);
        withAddress(wellshire.lead(Wellshire.VALE), "lead@vale.example");
        open(Wellshire.BOARD, officer, DUE);
    }

    @Test
    void on_the_first_day_of_the_week_everybody_is_told_in_one_letter_and_only_once() {
        open(Wellshire.VALE_BOARD, wellshire.officer(Wellshire.VALE_BOARD), DUE);

        assertThat(rounds.remind()).isEqualTo(3);
        assertThat(rounds.remind()).isZero();

        List<Letter> letters = post.letters();
        assertThat(letters).extracting(Letter::recipient).containsExactlyInAnyOrder(LEAD, CONTRIBUTOR, OFFICER);
        assertThat(Post.to(letters, LEAD).text())
                .containsSubsequence(
                        "Open Door, for Vale Health and Wellbeing Board",
                        "Open Door, for Wellshire Health and Wellbeing Board")
                .doesNotContain(lead.displayName());
        assertThat(Post.to(letters, LEAD).unsubscribe()).isNull();
        assertThat(Post.to(letters, CONTRIBUTOR).unsubscribe()).isNotNull();
    }

    @Test
    void within_the_week_only_duties_are_told_unless_somebody_wants_the_rest_too() {
        choices.choose(contributor, Often.DAILY);
        rounds.remind();
        post.letters();

        bench.clock().set(DUE);
        rounds.remind();

        assertThat(post.letters()).extracting(Letter::recipient).containsExactlyInAnyOrder(LEAD, CONTRIBUTOR);
    }

    @Test
    void whoever_wants_nothing_gets_nothing_but_their_duties() {
        List.of(lead, contributor, officer).forEach(person -> choices.choose(person, Often.NONE));

        rounds.remind();

        assertThat(post.letters()).extracting(Letter::recipient).containsExactly(LEAD);
    }

    @Test
    void nobody_is_told_on_a_weekend_a_bank_holiday_or_before_eight_in_the_morning() {
        for (LocalDate day :
                List.of(LocalDate.of(2026, 10, 17), LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28))) {
            bench.clock().set(day);
            assertThat(rounds.remind()).as(day.toString()).isZero();
        }
        bench.clock().set(FIRST_DAY.atTime(7, 59).atZone(ENGLAND).toInstant());
        assertThat(rounds.remind()).isZero();

        bench.clock().set(FIRST_DAY.atTime(8, 0).atZone(ENGLAND).toInstant());
        assertThat(rounds.remind()).isEqualTo(3);
    }

    @Test
    void what_came_up_while_the_installation_stood_still_is_told_on_the_next_day_that_it_runs() {
        rounds.remind();
        post.letters();

        bench.clock().set(WorkingDays.after(DUE, 2));
        rounds.remind();

        assertThat(Post.to(post.letters(), LEAD).text()).contains("was due on");
    }

    @Test
    void nothing_is_told_of_a_round_that_was_answered() {
        bench.door(Commitments.class)
                .postUpdate(lead, anUpdate(promise, Rating.GREEN))
                .orThrow();

        assertThat(rounds.remind()).isZero();
    }

    @Test
    void somebody_who_has_left_is_told_nothing_even_where_the_letter_waits_already() {
        rounds.remind();
        bench.inTransaction(() -> {
            bench.door(Accounts.class).erase(lead.signedInPerson());
            return null;
        });

        assertThat(post.letters()).extracting(Letter::recipient).containsExactlyInAnyOrder(CONTRIBUTOR, OFFICER);
        bench.clock().set(DUE);
        assertThat(rounds.remind()).isZero();
    }

    @Test
    void an_account_that_was_disabled_gets_nothing() {
        new TestPeople(bench).disable(lead.signedInPerson());

        rounds.remind();

        assertThat(post.letters()).extracting(Letter::recipient).doesNotContain(LEAD);
    }

    @Test
    void a_round_that_broke_off_goes_on_without_telling_anybody_twice() {
        assertThat(rounds.remind()).isEqualTo(3);
        bench.sqlAsOwner().useHandle(handle -> {
            handle.execute("delete from reminder_run");
            handle.execute("delete from reminder_letter where person_id = ?", officer.signedInPerson());
            handle.execute("delete from outbox_message where recipient = ?", OFFICER);
        });

        assertThat(rounds.remind()).as("the one who was not told yet").isEqualTo(1);

        assertThat(post.letters()).extracting(Letter::recipient).containsExactlyInAnyOrder(LEAD, CONTRIBUTOR, OFFICER);
    }

    @Test
    void two_instances_that_remind_at_once_write_one_letter_to_each() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> instance = () -> {
            together.await();
            return rounds.remind();
        };
        try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> both = List.of(instances.submit(instance), instances.submit(instance));
            assertThat(both.get(0).get() + both.get(1).get()).isEqualTo(3);
        }

        assertThat(post.letters()).extracting(Letter::recipient).containsExactlyInAnyOrder(LEAD, CONTRIBUTOR, OFFICER);
    }

    @Test
    void the_link_in_a_letter_lowers_how_often_letters_come_and_never_raises_it() {
        choices.choose(contributor, Often.DAILY);
        rounds.remind();
        String secret = Post.secret(Post.to(post.letters(), CONTRIBUTOR), ReminderChoices.PATH);

        assertThat(choices.behind(secret)).contains(Often.DAILY);
        assertThat(choices.lower(secret, Often.WEEKLY)).contains(Often.WEEKLY);
        assertThat(choices.lower(secret, Often.DAILY)).contains(Often.WEEKLY);
        assertThat(choices.lower(secret, Often.NONE)).contains(Often.NONE);
        assertThat(choices.lower(secret, Often.NONE)).contains(Often.NONE);
        assertThat(choices.of(contributor)).isEqualTo(Often.NONE);
        assertThat(choices.of(officer)).isEqualTo(Often.WEEKLY);
    }

    @Test
    void a_link_that_nobody_was_sent_does_nothing() {
        rounds.remind();

        assertThat(choices.behind("guessed")).isEmpty();
        assertThat(choices.lower("guessed", Often.NONE)).isEmpty();
    }

    @Test
    void a_dead_mail_server_delays_letters_and_keeps_nobody_from_being_reminded() throws Exception {
        GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        int port = mailServer.getSmtp().getPort();
        mailServer.stop();
        Carrier carrier = carrier(port);

        assertThat(rounds.remind()).isEqualTo(3);
        assertThat(sending().sendDue(carrier)).isZero();

        bench.clock().set(bench.clock().instant().plus(Duration.ofMinutes(5)));
        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            assertThat(sending().sendDue(carrier)).isEqualTo(3);
            MimeMessage[] arrived = again.getReceivedMessages();
            assertThat(arrived).hasSize(3).anySatisfy(message -> {
                assertThat(message.getAllRecipients()[0]).hasToString(LEAD);
                assertThat(message.getSubject())
                        .isEqualTo("Your organisation’s return is due on Thursday 15 October 2026");
            });
        } finally {
            again.stop();
        }
    }

    @Test
    void a_reminder_that_could_not_be_sent_for_a_week_is_not_sent_any_more() {
        rounds.remind();
        Instant aWeekLater = bench.clock().instant().plus(Duration.ofDays(8));
        bench.clock().set(aWeekLater);

        assertThat(post.letters()).isEmpty();
    }

    private static Sending sending() {
        return bench.door(Sending.class);
    }

    private static Carrier carrier(int port) {
        return new Mailing(
                        false,
                        Optional.of("smtp://127.0.0.1:" + port),
                        Optional.of("Wellkept <wellkept@body.example>"),
                        new ShownMessages(bench.clock()),
                        bench.clock())
                .carrier()
                .orElseThrow();
    }

    private static void open(String board, Actor officer, LocalDate due) {
        bench.door(Rounds.class)
                .open(
                        officer,
                        new OpenRound(
                                board,
                                "Quarter 2",
                                LocalDate.of(2026, 7, 1),
                                LocalDate.of(2026, 9, 30),
                                FIRST_DAY,
                                due,
                                List.of(Wellshire.OPEN_DOOR)))
                .orThrow();
    }

    private static Actor withAddress(Actor actor, String address) {
        bench.door(Accounts.class)
                .add(new AddAccount(actor.signedInPerson(), address, TestPeople.PASSWORD))
                .orThrow();
        return actor;
    }
}
