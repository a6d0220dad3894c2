package org.wellkept.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeginningTest {
    private static final Optional<Beginning> NEW = Optional.empty();
    private static final Optional<Beginning> DEMONSTRATION = Optional.of(new Beginning(Mode.DEMO, 7, true));
    private static final Optional<Beginning> OWN = Optional.of(new Beginning(Mode.EMPTY, 1, true));

    @Test
    void a_new_folder_on_this_machine_gets_the_demonstration() throws StartFailure {
        assertThat(Beginning.decide(NEW, OptionsTest.read()).forThisStart()).isEqualTo(Mode.DEMO);
    }

    @Test
    void a_new_folder_that_others_can_reach_stays_empty() throws StartFailure {
        assertThat(Beginning.decide(NEW, OptionsTest.read("--bind", "0.0.0.0")).forThisStart())
                .isEqualTo(Mode.EMPTY);
    }

    @Test
    void a_database_of_others_gets_no_demonstration_unless_asked() throws StartFailure {
        Map<String, String> environment = Map.of(
                "WELLKEPT_DB_URL", "jdbc:postgresql://db/w", "WELLKEPT_DB_USER", "a", "WELLKEPT_DB_OWNER_USER", "o");

        assertThat(Beginning.decide(NEW, Options.read(List.of(), environment)).forThisStart())
                .isEqualTo(Mode.EMPTY);
        assertThat(Beginning.decide(NEW, Options.read(List.of("--demo"), environment))
                        .forThisStart())
                .isEqualTo(Mode.DEMO);
    }

    @Test
    void the_demonstration_is_never_reachable_by_others() {
        assertThatThrownBy(() -> Beginning.decide(NEW, OptionsTest.read("--demo", "--bind", "0.0.0.0")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("passwords are public");
        assertThatThrownBy(() -> Beginning.decide(DEMONSTRATION, OptionsTest.read("--bind", "0.0.0.0")))
                .isInstanceOf(StartFailure.class);
    }

    @Test
    void a_later_start_leaves_everything_as_it_is() throws StartFailure {
        assertThat(Beginning.decide(DEMONSTRATION, OptionsTest.read()).forThisStart())
                .isEqualTo(Mode.KEEP);
        assertThat(Beginning.decide(OWN, OptionsTest.read("--bind", "0.0.0.0")).forThisStart())
                .isEqualTo(Mode.KEEP);
    }

    @Test
    void a_folder_can_not_change_what_it_is() {
        assertThatThrownBy(() -> Beginning.decide(OWN, OptionsTest.read("--demo")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("another folder");
        assertThatThrownBy(() -> Beginning.decide(DEMONSTRATION, OptionsTest.read("--empty")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("another folder");
    }

    @Test
    void a_start_that_never_became_ready_is_begun_again_in_the_same_way(@TempDir Path folder)
            throws IOException, StartFailure {
        Path file = folder.resolve("installation.properties");
        Beginning.decide(NEW, OptionsTest.read("--empty")).write(file);

        Beginning again = Beginning.decide(Beginning.of(file), OptionsTest.read());
        assertThat(again.forThisStart()).isEqualTo(Mode.EMPTY);

        again.settle().write(file);
        assertThat(Beginning.of(file)).contains(new Beginning(Mode.EMPTY, Beginning.USUAL_SEED, true));
    }

    @Test
    void a_demonstration_keeps_the_seed_that_it_was_made_with(@TempDir Path folder) throws IOException, StartFailure {
        Path file = folder.resolve("installation.properties");
        Beginning.decide(NEW, OptionsTest.read("--seed", "12")).write(file);

        Beginning again = Beginning.decide(Beginning.of(file), OptionsTest.read());
        assertThat(again.seed()).isEqualTo(12);
        assertThat(Beginning.decide(Beginning.of(file), OptionsTest.read("--seed", "12")))
                .isEqualTo(again);
    }

    @Test
    void another_seed_needs_another_folder_and_an_empty_installation_needs_none() {
        assertThatThrownBy(() -> Beginning.decide(DEMONSTRATION, OptionsTest.read("--seed", "8")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("holds the demonstration of seed 7")
                .hasMessageContaining("another folder");
        assertThatThrownBy(() -> Beginning.decide(OWN, OptionsTest.read("--seed", "8")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("leave --seed out");
        assertThatThrownBy(() -> Beginning.decide(NEW, OptionsTest.read("--seed", "8", "--bind", "0.0.0.0")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("leave --seed out");
    }
}
