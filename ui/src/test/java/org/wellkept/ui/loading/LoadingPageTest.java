package org.wellkept.ui.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellkept.ui.transparency.OpenPages;

class LoadingPageTest {

    private final Loading loading = new Loading();

    @Test
    void all_that_is_written_is_sent_before_the_next_part_is_waited_for() {
        Deque<Runnable> meanwhile = new ArrayDeque<>(
                List.of(() -> loading.reach("First promises"), () -> loading.reach("A year is over"), loading::done));

        String html = page(() -> meanwhile.remove().run());

        assertThat(meanwhile).isEmpty();
        assertThat(OpenPages.faults(html)).isEmpty();
        assertThat(html)
                .containsSubsequence("<li>First promises</li>", "<li>A year is over</li>", "Everything is there")
                .contains("href=\"/boards/vale?month=6&amp;all=yes\"");
    }

    @Test
    void whoever_comes_late_reads_all_parts() {
        loading.reach("First promises");
        loading.reach("A year is over");
        loading.done();

        assertThat(page(() -> {})).containsSubsequence("First promises", "A year is over", "Everything is there");
    }

    @Test
    void what_could_not_be_loaded_leads_nowhere() {
        loading.reach("First promises");
        loading.failed();

        assertThat(page(() -> {}))
                .contains("It could not be loaded")
                .doesNotContain("Everything is there")
                .doesNotContain("/boards/vale");
        assertThat(loading.isDone()).isFalse();
    }

    private String page(Runnable send) {
        return OpenPages.render("loading/loading.jte", new LoadingPage(loading, send, "/boards/vale?month=6&all=yes"));
    }
}
