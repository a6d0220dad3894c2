package org.wellkept.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void the_first_page_begins_nowhere_and_the_next_after_its_cursor() {
        assertThat(asked(null, 1)).isEqualTo(Outcome.done(new Page<>(List.of("after null"), "next")));
        assertThat(asked("7", 1)).isEqualTo(Outcome.done(new Page<>(List.of("after 7"), "next")));
    }

    @Test
    void a_page_that_holds_nothing_or_too_much_is_refused() {
        assertThat(asked(null, 0)).isEqualTo(refused("limit", "A page can't hold 0", "Ask for 1 to 200"));
        assertThat(asked(null, Page.LONGEST + 1))
                .isEqualTo(refused("limit", "A page can't hold 201", "Ask for 1 to 200"));
        assertThat(asked(null, Page.LONGEST)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        assertThat(asked("seven", 1))
                .isEqualTo(refused("cursor", "No page ended there", "Use what the page before gave as next"));
    }

    private static Outcome<Page<String>> asked(@Nullable String cursor, int limit) {
        return Page.asked(
                cursor,
                limit,
                token -> token.matches("[0-9]") ? Optional.of(Integer.valueOf(token)) : Optional.empty(),
                after -> new Page<>(List.of("after " + after), "next"));
    }

    private static Outcome<Page<String>> refused(String field, String problem, String mend) {
        return Outcome.refused(Refusal.Invalid.of(field, problem, mend));
    }
}
