package org.wellkept.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void without_a_word_it_listens_on_this_machine_only_at_port_8080() throws StartFailure {
        Options options = read();

        assertThat(options.command()).isEqualTo(Options.Command.RUN);
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.bind().isLoopbackAddress()).isTrue();
        assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(options.asked()).isEmpty();
        assertThat(options.outside()).isEmpty();
    }

    @Test
    void the_command_line_wins_over_the_environment() throws StartFailure {
        Map<String, String> environment = Map.of("WELLKEPT_PORT", "9000", "WELLKEPT_DATA", "/srv/one");

        assertThat(Options.read(List.of(), environment).port()).isEqualTo(9000);
        assertThat(Options.read(List.of("--port", "9001"), environment).port()).isEqualTo(9001);
        assertThat(Options.read(List.of("--data=/srv/two"), environment).data()).isEqualTo(Path.of("/srv/two"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "-1", "65536", "80 80", "99999999999"})
    void a_port_is_a_number_in_range(String port) {
        assertThatThrownBy(() -> read("--port", port))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("port must be a number");
    }

    @Test
    void an_option_that_does_not_exist_is_answered_with_those_that_do() {
        assertThatThrownBy(() -> read("--bund"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("There is no option --bund")
                .hasMessageContaining("--bind ADDRESS");
    }

    @Test
    void an_option_without_its_value_is_refused_even_before_another_option() {
        assertThatThrownBy(() -> read("--data")).isInstanceOf(StartFailure.class);
        assertThatThrownBy(() -> read("--data", "--demo")).isInstanceOf(StartFailure.class);
    }

    @Test
    void demonstration_and_empty_exclude_each_other() {
        assertThatThrownBy(() -> read("--demo", "--empty"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("exclude each other");
    }

    @Test
    void a_seed_is_a_whole_number_of_the_demonstration() throws StartFailure {
        assertThat(read("--seed", "42").seed()).contains(42L);
        assertThat(read("--demo", "--seed=-3").seed()).contains(-3L);
        assertThat(read().seed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven", "", "4.5", "1e3", "99999999999999999999", "0x10", "٣x"})
    void a_seed_that_is_not_a_number_is_refused_in_words(String seed) {
        assertThatThrownBy(() -> read("--seed=" + seed))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("seed must be a whole number")
                .hasMessageContaining("\"" + seed + "\" is none");
    }

    @Test
    void an_empty_installation_has_no_seed() {
        assertThatThrownBy(() -> read("--empty", "--seed", "7"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("--seed is for the demonstration");
    }

    @Test
    void a_database_of_others_needs_two_users() {
        assertThatThrownBy(() -> Options.read(
                        List.of(), Map.of("WELLKEPT_DB_URL", "jdbc:postgresql://db/w", "WELLKEPT_DB_USER", "app")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("WELLKEPT_DB_OWNER_USER");
    }

    @Test
    void a_mail_server_comes_with_whom_messages_come_from() throws StartFailure {
        Map<String, String> environment = Map.of(
                "WELLKEPT_SMTP_URL", "smtps://user:secret@mail.example",
                "WELLKEPT_MAIL_FROM", "Wellkept <wellkept@council.example>");

        assertThat(Options.read(List.of(), environment).mail())
                .contains(new Mail("smtps://user:secret@mail.example", "Wellkept <wellkept@council.example>"));
        assertThat(Options.read(List.of(), environment).toString()).doesNotContain("secret");
        assertThat(read().mail()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wellkept", "Wellkept <wellkept>", "a@council.example, b@council.example"})
    void whom_messages_come_from_is_one_address(String from) {
        assertThatThrownBy(() -> Options.read(
                        List.of(), Map.of("WELLKEPT_SMTP_URL", "smtp://mail.example", "WELLKEPT_MAIL_FROM", from)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("WELLKEPT_MAIL_FROM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mail.example", "http://mail.example", "smtp://secret@mail.example", "smtp://mail.example?tls=no"
            })
    void a_mail_server_has_an_address_and_it_is_not_repeated(String server) {
        assertThatThrownBy(() -> Options.read(
                        List.of(), Map.of("WELLKEPT_SMTP_URL", server, "WELLKEPT_MAIL_FROM", "w@council.example")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("WELLKEPT_SMTP_URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void the_virus_scanner_and_the_largest_file_are_told_by_the_environment() throws StartFailure {
        assertThat(Options.read(List.of(), Map.of("WELLKEPT_CLAMD", "/run/clamav/clamd.ctl", "WELLKEPT_FILE_MB", "50"))
                        .files()
                        .properties())
                .isEqualTo(Map.of("wellkept.clamd", "/run/clamav/clamd.ctl", "wellkept.evidence.megabytes", "50"));
        assertThat(Options.read(List.of(), Map.of("WELLKEPT_CLAMD", "[::1]:3310"))
                        .files()
                        .properties())
                .isEqualTo(Map.of("wellkept.clamd", "[::1]:3310"));
        assertThat(read().files().properties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"clamd", "clamd:", "tcp://clamd:3310", "clamd:port", "clamd:0", "clamd:65536", "[::1]:99999"})
    void a_virus_scanner_has_an_address(String address) {
        assertThatThrownBy(() -> Options.read(List.of(), Map.of("WELLKEPT_CLAMD", address)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("WELLKEPT_CLAMD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "20 MB", "-1", "99999999999"})
    void the_largest_file_is_a_number_of_megabytes(String megabytes) {
        assertThatThrownBy(() -> Options.read(List.of(), Map.of("WELLKEPT_FILE_MB", megabytes)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("WELLKEPT_FILE_MB");
    }

    @Test
    void the_driver_is_always_told_not_to_insist_on_text() throws StartFailure {
        Options options = Options.read(
                List.of(),
                Map.of(
                        "WELLKEPT_DB_URL", "jdbc:postgresql://db/w?sslmode=require",
                        "WELLKEPT_DB_USER", "app",
                        "WELLKEPT_DB_OWNER_USER", "owner"));

        assertThat(options.outside().orElseThrow().url())
                .isEqualTo("jdbc:postgresql://db/w?sslmode=require&stringtype=unspecified");
    }

    @Test
    void a_password_is_not_told_when_options_are_printed() throws StartFailure {
        Options options = Options.read(
                List.of(),
                Map.of(
                        "WELLKEPT_DB_URL", "jdbc:postgresql://db/w",
                        "WELLKEPT_DB_USER", "app",
                        "WELLKEPT_DB_PASSWORD", "sesame",
                        "WELLKEPT_DB_OWNER_USER", "owner",
                        "WELLKEPT_DB_OWNER_PASSWORD", "sesame"));

        assertThat(options.toString()).contains("owner").doesNotContain("sesame");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wellkept.example", "ftp://wellkept.example/", "https:// wellkept"})
    void the_base_address_is_one_of_the_web(String address) {
        assertThatThrownBy(() -> Options.read(List.of(), Map.of("WELLKEPT_BASE_URL", address)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("WELLKEPT_BASE_URL");
    }

    static Options read(String... arguments) throws StartFailure {
        return Options.read(List.of(arguments), Map.of());
    }
}
