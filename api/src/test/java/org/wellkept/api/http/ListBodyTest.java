package org.wellkept.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.api.problem.ProblemException;

class ListBodyTest {

    private static final List<Integer> SEVEN = IntStream.range(0, 7).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 8, 200})
    void following_next_gives_everything_once_and_ends(int limit) {
        List<Integer> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            ListBody<Integer> page = ListBody.slice(SEVEN, item -> item, limit, cursor);
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).isEqualTo(SEVEN);
    }

    @Test
    void an_empty_list_is_one_empty_page() {
        assertThat(ListBody.slice(List.<Integer>of(), item -> item, 50, null))
                .isEqualTo(new ListBody<Integer>(List.of(), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!", "YXQ6LTE", "YXQ6OQ", "YXQ6OTk5OTk5OTk5OTk5"})
    void a_cursor_of_somebody_elses_is_malformed(String cursor) {
        assertThatThrownBy(() -> ListBody.slice(SEVEN, item -> item, 2, cursor)).isInstanceOf(ProblemException.class);
    }
}
