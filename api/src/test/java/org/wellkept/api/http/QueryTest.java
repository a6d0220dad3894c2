package org.wellkept.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.ProblemKind;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.undertaking.Said;

class QueryTest {

    private final MultivaluedMap<String, String> given = new MultivaluedHashMap<>();

    @Test
    void everything_that_cannot_be_read_is_malformed_and_named_at_once() {
        given.add("said", "blue");
        given.add("asOf", "31/12/2026");
        given.add("limit", "201");
        given.add("counted", "yes");
        given.add("board", "a");
        given.add("board", "b");
        given.add("q", "\u0000");
        given.add("organization", "x");
        Query query = Query.of(given);
        query.choice("said", Said.class);
        query.date("asOf");
        query.limit();
        query.flag("counted");
        query.text("board");
        query.text("q");

        assertThat(problems(query))
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("said", "asOf", "limit", "counted", "board", "q", "organization");
    }

    @Test
    void what_is_left_out_or_blank_narrows_nothing() {
        given.add("board", " ");
        Query query = Query.of(given);

        assertThat(query.text("board")).isNull();
        assertThat(query.choice("said", Said.class)).isNull();
        assertThat(query.date("asOf")).isNull();
        assertThat(query.flag("counted")).isFalse();
        assertThat(query.limit()).isEqualTo(50);
        assertThat(query.cursor()).isNull();
        query.done();
    }

    @Test
    void what_is_given_is_read() {
        given.add("said", "noReturn");
        given.add("asOf", "2028-02-29");
        given.add("limit", "200");
        given.add("theme", "a");
        given.add("theme", "b");
        Query query = Query.of(given);

        assertThat(query.choice("said", Said.class)).isEqualTo(Said.NO_RETURN);
        assertThat(query.date("asOf")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(query.limit()).isEqualTo(200);
        assertThat(query.texts("theme")).containsExactly("a", "b");
        query.done();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "+5", "1e2", "ten", "99999999999999999999", "\u0663"})
    void a_limit_is_a_number_from_1_to_200(String limit) {
        given.add("limit", limit);
        Query query = Query.of(given);
        query.limit();

        assertThat(problems(query)).extracting(FieldProblem::field).containsExactly("limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-2-3", "+2026-02-03", "2026-02-03T00:00", "today", "2026"})
    void a_day_is_an_ISO_day_that_exists(String day) {
        given.add("asOf", day);
        Query query = Query.of(given);
        query.date("asOf");

        assertThat(problems(query)).extracting(FieldProblem::field).containsExactly("asOf");
    }

    private static List<FieldProblem> problems(Query query) {
        List<FieldProblem> named = new ArrayList<>();
        assertThatThrownBy(query::done).isInstanceOfSatisfying(ProblemException.class, thrown -> {
            assertThat(thrown.problem().kind()).isEqualTo(ProblemKind.MALFORMED);
            named.addAll(thrown.problem().errors());
        });
        return named;
    }
}
