package org.wellkept.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningTest {

    @Test
    void the_application_stops_before_its_database_and_each_only_once() {
        List<String> stopped = new ArrayList<>();
        Running running = new Running();
        running.add(() -> stopped.add("database"));
        running.add(() -> stopped.add("application"));

        running.close();
        running.close();

        assertThat(stopped).containsExactly("application", "database");
    }

    @Test
    void what_does_not_stop_cleanly_keeps_nothing_else_running() {
        List<String> stopped = new ArrayList<>();
        Running running = new Running();
        running.add(() -> stopped.add("database"));
        running.add(() -> {
            throw new IllegalStateException("stuck");
        });

        running.close();

        assertThat(stopped).containsExactly("database");
    }

    @Test
    void what_starts_after_the_end_began_is_stopped_at_once() {
        List<String> stopped = new ArrayList<>();
        Running running = new Running();
        running.close();

        running.add(() -> stopped.add("late"));

        assertThat(stopped).containsExactly("late");
    }
}
