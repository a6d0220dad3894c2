package org.wellkept.auth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInTest {

    @Test
    void a_pause_is_told_in_whole_seconds_and_never_too_short() {
        assertThat(new SignIn.Throttled(Duration.ofMillis(1001)).seconds()).isEqualTo(2);
        assertThat(new SignIn.Throttled(Duration.ofSeconds(1)).words()).endsWith("try again in 1 second.");
        assertThat(new SignIn.Throttled(Duration.ofSeconds(64)).words()).endsWith("try again in 64 seconds.");
        assertThat(new SignIn.Throttled(Duration.ofSeconds(121)).words()).endsWith("try again in 3 minutes.");
    }

    @Test
    void a_pause_of_nothing_is_a_mistake() {
        assertThatThrownBy(() -> new SignIn.Throttled(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_may_be_logged_holds_no_secret() {
        UUID person = UUID.randomUUID();

        assertThat(new AddAccount(person, "ann@council.example", "kite orchard sandal"))
                .hasToString("AddAccount[person=" + person + "]");
        assertThat(new Credentials(person, Optional.of("$argon2id$…"), false))
                .hasToString("Credentials[person=" + person + "]");
    }
}
