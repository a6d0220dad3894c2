package org.wellkept.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void one_event_is_one_line_whatever_it_carries() {
        LogRecord event = new LogRecord(Level.WARNING, "Signed in as \n2026-01-01 SEVERE forged");
        event.setLoggerName("org.wellkept.auth.SignIn");

        assertThat(new OneLine(true).format(event).strip())
                .endsWith("WARNING SignIn: Signed in as | 2026-01-01 SEVERE forged")
                .doesNotContain("\n");
    }

    @Test
    void the_console_is_told_what_went_wrong_without_a_trace() {
        LogRecord event = new LogRecord(Level.SEVERE, "No mail went out");
        event.setLoggerName("org.wellkept.auth.Mail");
        event.setThrown(new IllegalStateException("no such host"));

        assertThat(new OneLine(false).format(event).lines())
                .hasSize(1)
                .first()
                .asString()
                .endsWith("No mail went out (java.lang.IllegalStateException: no such host)");
        assertThat(new OneLine(true).format(event)).contains("at org.wellkept.deploy.launcher.OneLineTest");
    }

    @Test
    void the_console_hears_our_own_warnings_and_how_far_a_long_start_is() {
        assertThat(BriefConsole.matters(event("org.wellkept.core.Rounds", Level.WARNING)))
                .isTrue();
        assertThat(BriefConsole.matters(event("jakarta.enterprise.system", Level.SEVERE)))
                .isFalse();
        assertThat(BriefConsole.matters(event(Migrations.class.getName(), Level.SEVERE)))
                .as("what the launcher says in a sentence of its own")
                .isFalse();
        assertThat(BriefConsole.matters(event("org.wellkept.core.Rounds", Level.INFO)))
                .isFalse();
        assertThat(BriefConsole.matters(event("org.wellkept.deploy.demonstration.Timeline", Level.INFO)))
                .as("how far a long start is")
                .isTrue();
    }

    @Test
    void a_failure_that_nobody_foresaw_is_one_sentence_that_says_where_to_look() {
        String sentence = Unexpected.sentence(
                new IllegalStateException("outer", new IllegalStateException("the inner\nreason.")),
                Optional.of(Path.of("data", "log")));

        assertThat(sentence)
                .isEqualTo("Wellkept could not start: the inner reason; more is in " + Path.of("data", "log") + ".");
    }

    @Test
    void a_full_disk_is_said_to_be_full() {
        assertThat(Unexpected.sentence(new IOException("No space left on device"), Optional.empty()))
                .startsWith("The disk is full");
    }

    private static LogRecord event(String logger, Level level) {
        LogRecord event = new LogRecord(level, "");
        event.setLoggerName(logger);
        return event;
    }
}
