package org.wellkept.auth.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.core.outbox.Carried;
import org.wellkept.core.outbox.Letter;

class MailingTest {

    private static final Instant NOW = Instant.parse("2026-10-12T08:00:00Z");
    private static final Optional<String> SERVER = Optional.of("smtps://mail.example");
    private static final Optional<String> FROM = Optional.of("Wellkept <wellkept@council.example>");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final ShownMessages shown = new ShownMessages(clock);

    @Test
    void without_a_mail_server_messages_wait() {
        assertThat(new Mailing(false, Optional.empty(), FROM, shown, clock).carrier())
                .isEmpty();
    }

    @Test
    void the_demonstration_shows_messages_and_sends_none_whatever_server_is_named() {
        assertThat(new Mailing(true, SERVER, FROM, shown, clock).carrier()).containsSame(shown);
    }

    @Test
    void a_mail_server_that_is_named_gets_them() {
        assertThat(new Mailing(false, SERVER, FROM, shown, clock).carrier())
                .containsInstanceOf(MailServerCarrier.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wellkept", "wellkept@council.example, other@council.example", "Wellkept <>"})
    void whom_they_come_from_must_be_one_address(String from) {
        assertThatThrownBy(() -> new Mailing(false, SERVER, Optional.of(from), shown, clock))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wellkept.mail.from");
    }

    @Test
    void the_demonstration_shows_the_latest_messages_first_and_forgets_the_oldest() {
        for (int number = 1; number <= 101; number++) {
            assertThat(shown.carry(new Letter(new UUID(0, number), "ann@council.example", "No. " + number, "Hello")))
                    .isEqualTo(new Carried.Taken());
        }

        assertThat(shown.latest()).hasSize(100).first().satisfies(message -> {
            assertThat(message.subject()).isEqualTo("No. 101");
            assertThat(message.at()).isEqualTo(NOW);
        });
        assertThat(shown.latest()).last().extracting(ShownMessage::subject).isEqualTo("No. 2");
    }
}
