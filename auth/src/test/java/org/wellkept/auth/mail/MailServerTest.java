package org.wellkept.auth.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example, smtp, mail.example, 587",
        "smtps://mail.example, smtps, mail.example, 465",
        "smtp://mail.example:25?tls=off, smtp, mail.example, 25",
        "smtps://mail.example:10465/, smtps, mail.example, 10465"
    })
    void an_address_names_the_server_and_how_it_is_spoken_to(String url, String protocol, String host, int port) {
        assertThat(MailServer.at(url)).satisfies(server -> {
            assertThat(server.protocol()).isEqualTo(protocol);
            assertThat(server.host()).isEqualTo(host);
            assertThat(server.port()).isEqualTo(port);
            assertThat(server.login()).isEmpty();
        });
    }

    @Test
    void user_name_and_password_may_hold_any_sign() {
        assertThat(MailServer.at("smtps://wellkept%40council.example:p%3Aa+s%2Fs@mail.example")
                        .login())
                .isEqualTo(Optional.of(new MailServer.Login("wellkept@council.example", "p:a+s/s")));
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example, true",
        "smtp://user:secret@mail.example, true",
        "smtp://user:secret@mail.example?tls=off, true",
        "smtp://mail.example?tls=off, false",
        "smtp://127.0.0.1:2525, false",
        "smtp://[::1]:2525, false",
        "smtp://user:secret@localhost:2525, false",
        "smtp://127.0.0.1.mail.example, true"
    })
    void nothing_travels_openly_unless_the_operator_says_so_and_a_password_never(String url, String required) {
        assertThat(MailServer.at(url).settings())
                .containsEntry("mail.smtp.starttls.required", required)
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mail.example",
                "http://mail.example",
                "smtp://",
                "smtp://secret@mail.example",
                "smtp://user:secret word@mail.example",
                "smtp://mail.example?tls=no"
            })
    void what_is_no_address_is_refused_without_repeating_it(String url) {
        assertThatThrownBy(() -> MailServer.at(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("looks like")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void a_password_does_not_reach_a_log() {
        assertThat(MailServer.at("smtps://user:secret@mail.example").toString()).doesNotContain("secret");
    }
}
