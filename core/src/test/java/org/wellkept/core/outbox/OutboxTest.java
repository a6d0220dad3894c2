package org.wellkept.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class OutboxTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private static final String ADDRESS = "ann@council.example";
    private static final String DOWN = "The mail server does not answer";
    private static final Actor ADMINISTRATOR = new Actor(
            UUID.randomUUID(),
            "Ada",
            List.of(new RoleHeld(Role.ADMINISTRATOR, null, null, "Every partnership", java.util.Set.of(), true)));

    private final Outbox outbox = bench.door(Outbox.class);
    private final Sending sending = bench.door(Sending.class);
    private final List<Letter> arrived = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void startAfresh() {
        bench.startAfresh();
    }

    @Test
    void a_message_arrives_once_with_what_was_written_and_leaves_no_trace_of_its_recipient() {
        post("Hello");

        assertThat(sending.sendDue(this::arrive)).isEqualTo(1);
        assertThat(sending.sendDue(this::arrive)).isZero();

        assertThat(arrived).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo(ADDRESS);
            assertThat(letter.subject()).isEqualTo("Hello");
            assertThat(letter.text()).isEqualTo("Hello\nAnn");
        });
        assertThat(row())
                .containsEntry("ended_as", "sent")
                .containsEntry("recipient", null)
                .containsEntry("subject", null)
                .containsEntry("body", null);
    }

    @Test
    void a_message_is_sent_only_if_what_it_tells_of_is_kept() {
        assertThatThrownBy(() -> bench.inTransaction(() -> {
                    outbox.post(message("Hello", null));
                    throw new IllegalStateException("The write failed");
                }))
                .hasMessage("The write failed");
        assertThatThrownBy(() -> outbox.post(message("Hello", null))).hasMessageContaining("transaction");

        assertThat(sending.sendDue(this::arrive)).isZero();
    }

    @Test
    void a_message_that_is_withdrawn_in_time_is_not_sent_and_is_forgotten() {
        UUID message = post("Hello");
        bench.inTransaction(() -> {
            outbox.withdraw(message);
            return null;
        });

        assertThat(sending.sendDue(this::arrive)).isZero();
        assertThat(row())
                .containsEntry("ended_as", "withdrawn")
                .containsEntry("recipient", null)
                .containsEntry("body", null);
    }

    @Test
    void a_message_that_was_sent_can_not_be_withdrawn_any_more() {
        UUID message = post("Hello");
        sending.sendDue(this::arrive);
        bench.inTransaction(() -> {
            outbox.withdraw(message);
            return null;
        });

        assertThat(row()).containsEntry("ended_as", "sent");
    }

    @Test
    void while_there_is_no_way_it_is_tried_ever_less_often_and_given_up_where_the_administrator_sees_it() {
        post("Hello");
        Instant posted = bench.clock().instant();
        List<Duration> attempts = new ArrayList<>();
        Carrier down = letter -> {
            attempts.add(Duration.between(posted, bench.clock().instant()));
            return new Carried.NoWay(DOWN);
        };

        sending.sendDue(down);
        assertThat(state().waiting()).isEqualTo(1);
        assertThat(state().oldest()).contains(posted);
        assertThat(state().problem()).contains(DOWN);
        for (int minute = 0; minute < 4 * 24 * 60; minute++) {
            pass(Duration.ofMinutes(1));
            sending.sendDue(down);
        }

        assertThat(attempts)
                .extracting(Duration::toMinutes)
                .containsExactly(0L, 1L, 6L, 21L, 81L, 201L, 441L, 921L, 1641L, 3081L);
        assertThat(state().waiting()).isZero();
        assertThat(state().givenUp()).singleElement().satisfies(givenUp -> {
            assertThat(givenUp.about()).isEqualTo("A greeting");
            assertThat(givenUp.recipient()).isEqualTo(ADDRESS);
            assertThat(givenUp.postedAt()).isEqualTo(posted);
            assertThat(givenUp.problem()).isEqualTo(DOWN);
        });
        assertThat(row()).containsEntry("subject", null).containsEntry("body", null);
    }

    @Test
    void when_there_is_no_way_the_other_messages_are_not_tried_in_vain() {
        post("One");
        post("Two");
        List<String> tried = new ArrayList<>();

        sending.sendDue(letter -> {
            tried.add(letter.subject());
            return new Carried.NoWay(DOWN);
        });

        assertThat(tried).containsExactly("One");
    }

    @Test
    void a_message_that_fails_does_not_hold_up_the_others() {
        post("One");
        post("Two");

        int sent = sending.sendDue(
                letter -> letter.subject().equals("One") ? new Carried.NotYet("The mailbox is full") : arrive(letter));

        assertThat(sent).isEqualTo(1);
        assertThat(arrived).extracting(Letter::subject).containsExactly("Two");
        assertThat(state().waiting()).isEqualTo(1);
    }

    @Test
    void what_never_can_arrive_is_given_up_at_once() {
        post("Hello");

        sending.sendDue(letter -> new Carried.Never("There is no such mailbox"));

        assertThat(state().waiting()).isZero();
        assertThat(state().givenUp())
                .singleElement()
                .extracting(MessageGivenUp::problem)
                .isEqualTo("There is no such mailbox");
    }

    @Test
    void a_letter_that_people_can_end_carries_the_address_for_it_only_as_long_as_it_waits() {
        bench.inTransaction(() -> outbox.post(new Message(
                "A greeting", ADDRESS, "Hello", "Hello", null, "https://wellkept.example/workspace/fewer-letters/x")));

        sending.sendDue(this::arrive);

        assertThat(arrived)
                .singleElement()
                .extracting(Letter::unsubscribe)
                .isEqualTo("https://wellkept.example/workspace/fewer-letters/x");
        assertThat(row().get("unsubscribe")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:ann@council.example",
                "https://a.example/>\nBcc: bob@council.example",
                "https://a.example/ b",
                ""
            })
    void what_ends_letters_is_an_address_on_the_web_that_cannot_become_another_header(String link) {
        assertThatThrownBy(() -> new Message("A greeting", ADDRESS, "Hello", "Hello", null, link))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_of_no_use_any_more_is_not_sent() {
        Instant end = bench.clock().instant().plus(Duration.ofHours(1));
        bench.inTransaction(() -> outbox.post(message("Hello", end)));
        bench.clock().set(end);

        assertThat(sending.sendDue(this::arrive)).isZero();
        assertThat(state().givenUp())
                .singleElement()
                .extracting(MessageGivenUp::problem)
                .isEqualTo("What it says had run out before it could be sent");
    }

    @Test
    void what_an_instance_took_before_it_died_is_sent_by_another() {
        post("Hello");
        assertThatThrownBy(() -> sending.sendDue(letter -> {
                    throw new IllegalStateException("The instance dies");
                }))
                .hasMessage("The instance dies");

        assertThat(sending.sendDue(this::arrive)).isZero();
        pass(Sending.LEASE);
        assertThat(sending.sendDue(this::arrive)).isEqualTo(1);
    }

    @Test
    void a_message_that_kills_every_instance_is_given_up() {
        post("Hello");
        for (int attempt = 0; attempt < Retries.MOST; attempt++) {
            assertThatThrownBy(() -> sending.sendDue(letter -> {
                        throw new IllegalStateException("The instance dies");
                    }))
                    .hasMessage("The instance dies");
            pass(Sending.LEASE);
        }

        assertThat(sending.sendDue(this::arrive)).isZero();
        assertThat(state().givenUp())
                .singleElement()
                .extracting(MessageGivenUp::problem)
                .isEqualTo("The attempt to send it did not come to an end");
    }

    @Test
    void instances_that_send_at_once_send_each_message_once() throws Exception {
        for (int message = 0; message < 40; message++) {
            post("Message " + message);
        }
        CountDownLatch together = new CountDownLatch(4);
        Callable<Integer> instance = () -> {
            together.countDown();
            together.await();
            return sending.sendDue(this::arrive);
        };

        int sent = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> done : threads.invokeAll(Collections.nCopies(4, instance))) {
                sent += done.get();
            }
        }

        assertThat(sent).isEqualTo(40);
        assertThat(arrived).extracting(Letter::id).doesNotHaveDuplicates().hasSize(40);
    }

    @Test
    void what_has_ended_is_forgotten_after_a_month() {
        post("Hello");
        sending.sendDue(letter -> new Carried.Never("There is no such mailbox"));
        pass(Duration.ofDays(30).minusSeconds(1));
        sending.sendDue(this::arrive);
        assertThat(state().givenUp()).hasSize(1);

        pass(Duration.ofSeconds(1));
        sending.sendDue(this::arrive);

        assertThat(state().givenUp()).isEmpty();
    }

    @Test
    void nobody_but_an_administrator_of_the_installation_looks_into_it() {
        assertThat(outbox.state(Actor.anyone()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotPermitted.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "ann@council.example\r\nBcc: bob@council.example",
                "ann@council.example,bob@council.example",
                "Ann <ann@council.example>",
                "ännchen@council.example"
            })
    void what_could_be_more_than_one_recipient_is_refused(String recipient) {
        assertThatThrownBy(() -> new Message("A greeting", recipient, "Hello", "Hello", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_subject_that_could_hold_another_header_is_refused() {
        assertThatThrownBy(() -> new Message("A greeting", ADDRESS, "Hello\nBcc: bob@council.example", "Hello", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neither_address_nor_text_reach_a_log() {
        post("Hello");
        sending.sendDue(this::arrive);

        assertThat(message("Hello", null).toString()).doesNotContain(ADDRESS).doesNotContain("Hello");
        assertThat(arrived.getFirst().toString()).doesNotContain(ADDRESS).doesNotContain("Hello");
    }

    private Carried arrive(Letter letter) {
        arrived.add(letter);
        return new Carried.Taken();
    }

    private UUID post(String subject) {
        return bench.inTransaction(() -> outbox.post(message(subject, null)));
    }

    private static Message message(String subject, @Nullable Instant usefulUntil) {
        return new Message("A greeting", ADDRESS, subject, subject + "\nAnn", usefulUntil);
    }

    private OutboxState state() {
        return outbox.state(ADMINISTRATOR).orThrow();
    }

    private static void pass(Duration time) {
        bench.clock().set(bench.clock().instant().plus(time));
    }

    private static Map<String, Object> row() {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select * from outbox_message")
                        .mapToMap()
                        .one());
    }
}
