package org.wellkept.auth.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellkept.core.outbox.Carried;
import org.wellkept.core.outbox.Letter;

class MailServerCarrierTest {

    private static final Instant NOW = Instant.parse("2026-10-12T08:00:00Z");
    private static final Letter LETTER = new Letter(
            UUID.fromString("00000000-0000-7000-8000-000000000001"),
            "ann@council.example",
            "Grüße from Wellkept",
            "Dear Ann,\n\nthis is for you – truly.\n.\nWellkept\n");

    private final GreenMail greenMail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
    });

    @BeforeEach
    void start() {
        greenMail.start();
    }

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    @Test
    void a_letter_arrives_as_it_was_written_and_asks_for_no_automatic_answer() throws Exception {
        assertThat(carrier("smtp://127.0.0.1:" + plainPort()).carry(LETTER)).isEqualTo(new Carried.Taken());

        MimeMessage arrived = greenMail.getReceivedMessages()[0];
        assertThat(greenMail.getReceivedMessages()).hasSize(1);
        assertThat(arrived.getSubject()).isEqualTo("Grüße from Wellkept");
        assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(LETTER.text().strip());
        assertThat(arrived.getAllRecipients()).containsExactly(new InternetAddress("ann@council.example"));
        assertThat(arrived.getFrom()).extracting(Object::toString).containsExactly("Wellkept <wellkept@body.example>");
        assertThat(arrived.getSentDate().toInstant()).isEqualTo(NOW);
        assertThat(arrived.getMessageID()).isEqualTo("<00000000-0000-7000-8000-000000000001@body.example>");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getContentType()).isEqualToIgnoringCase("text/plain; charset=utf-8");
    }

    @Test
    void mail_programs_are_told_where_a_letter_can_be_ended_in_one_step() throws Exception {
        String link = "https://wellkept.example/workspace/fewer-letters/secret";
        assertThat(carrier("smtp://127.0.0.1:" + plainPort()).carry(endedAt(link)))
                .isEqualTo(new Carried.Taken());

        MimeMessage arrived = greenMail.getReceivedMessages()[0];
        assertThat(arrived.getHeader("List-Unsubscribe")).containsExactly("<" + link + ">");
        assertThat(arrived.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void one_step_is_offered_only_where_it_is_encrypted_and_nothing_where_letters_cannot_be_ended() throws Exception {
        MailServerCarrier carrier = carrier("smtp://127.0.0.1:" + plainPort());
        carrier.carry(endedAt("http://localhost/workspace/fewer-letters/secret"));
        carrier.carry(LETTER);

        MimeMessage openly = greenMail.getReceivedMessages()[0];
        assertThat(openly.getHeader("List-Unsubscribe")).hasSize(1);
        assertThat(openly.getHeader("List-Unsubscribe-Post")).isNull();
        assertThat(greenMail.getReceivedMessages()[1].getHeader("List-Unsubscribe"))
                .isNull();
    }

    private static Letter endedAt(String link) {
        return new Letter(LETTER.id(), LETTER.recipient(), LETTER.subject(), LETTER.text(), link);
    }

    @Test
    void a_server_that_asks_who_we_are_is_told() {
        greenMail.setUser("wellkept", "open sesame");

        assertThat(carrier("smtp://wellkept:open%20sesame@127.0.0.1:" + plainPort())
                        .carry(LETTER))
                .isEqualTo(new Carried.Taken());
        assertThat(carrier("smtp://wellkept:wrong@127.0.0.1:" + plainPort()).carry(LETTER))
                .isEqualTo(new Carried.NoWay("The mail server refuses our user name or password"));
    }

    @Test
    void a_server_that_nobody_vouches_for_gets_nothing() {
        int port = greenMail.getSmtps().getPort();

        assertThat(carrier("smtps://127.0.0.1:" + port).carry(LETTER))
                .isEqualTo(new Carried.NoWay("The mail server can’t be reached safely"));
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_is_down_is_no_way() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        assertThat(carrier("smtp://127.0.0.1:" + port).carry(LETTER))
                .isEqualTo(new Carried.NoWay("The mail server can’t be reached safely"));
    }

    @ParameterizedTest
    @CsvSource({
        "250 Welcome, 550 No such user, Never",
        "250 Welcome, 451 Try again later, NotYet",
        "250 Welcome, 452 The mailbox is full, NotYet",
        "451 Not now, 250 Yes, NotYet",
        "550 You are blocked, 250 Yes, NotYet"
    })
    void what_the_server_says_tells_whether_it_is_worth_trying_again(String toSender, String toRecipient, String answer)
            throws IOException {
        try (StubbornServer server = new StubbornServer(toSender, toRecipient)) {
            Carried carried = carrier("smtp://127.0.0.1:" + server.port()).carry(LETTER);

            assertThat(carried.getClass().getSimpleName()).isEqualTo(answer);
            assertThat(carried.toString())
                    .doesNotContain(LETTER.recipient())
                    .doesNotContain("user")
                    .doesNotContain("blocked");
        }
    }

    @Test
    void what_is_no_address_is_given_up() {
        Letter letter = new Letter(LETTER.id(), "ann@@council.example", "Hello", "Hello");

        assertThat(carrier("smtp://127.0.0.1:" + plainPort()).carry(letter)).isInstanceOf(Carried.Never.class);
    }

    private int plainPort() {
        return greenMail.getSmtp().getPort();
    }

    private static MailServerCarrier carrier(String url) {
        try {
            return new MailServerCarrier(
                    MailServer.at(url),
                    new InternetAddress("Wellkept <wellkept@body.example>"),
                    Clock.fixed(NOW, ZoneOffset.UTC));
        } catch (jakarta.mail.internet.AddressException never) {
            throw new IllegalStateException(never);
        }
    }
}
