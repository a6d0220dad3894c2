package org.wellkept.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.ProblemKind;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.update.Rating;

class GivenTest {

    @Test
    void everything_that_needs_mending_is_named_at_once() {
        Given given = given("""
                {"title": 7, "rating": "blue", "on": "2026-02-30", "target": "many", "yes": "true", "every": 2.5,
                 "id": "1-1-1-1-1", "names": ["a", 3], "parts": [{"at": "2026-01-01"}, "x"], "titel": "slip"}""");
        given.text("title", "Give one");
        given.choice("rating", Rating.class);
        given.date("on");
        given.number("target");
        given.flag("yes");
        given.wholeNumber("every", 3);
        given.optionalId("id");
        given.texts("names");
        given.parts("parts", part -> {
            part.date("at");
            part.requiredNumber("value");
            return part;
        });
        given.text("missing", "Give the missing thing");

        assertThat(problems(given))
                .extracting(FieldProblem::field)
                .containsExactly(
                        "title",
                        "rating",
                        "on",
                        "target",
                        "yes",
                        "every",
                        "id",
                        "names[1]",
                        "parts[0].value",
                        "parts[1]",
                        "missing",
                        "titel");
    }

    @Test
    void a_member_that_cannot_be_read_is_named_once() {
        Given given = given("{\"name\": 7}");
        given.text("name", "Give one");

        assertThat(problems(given)).hasSize(1);
    }

    @Test
    void what_is_there_is_read_and_what_is_not_is_null() {
        Given given = given("""
                {"title": "A promise", "blank": "  ", "none": null, "on": "2026-09-30", "value": 12.50, "rating": "green"}""");

        assertThat(given.text("title", "")).isEqualTo("A promise");
        assertThat(given.optionalText("blank")).isNull();
        assertThat(given.optionalText("none")).isNull();
        assertThat(given.optionalText("absent")).isNull();
        assertThat(given.date("on")).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(given.number("value")).isEqualByComparingTo(new BigDecimal("12.5"));
        assertThat(given.choice("rating", Rating.class)).isEqualTo(Rating.GREEN);
        given.done();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\u0007b", "\\ud800", "\\udc00 half"})
    void text_that_cannot_be_kept_is_refused(String text) {
        Given given = given("{\"title\": \"" + text + "\"}");
        given.text("title", "Give one");

        assertThat(problems(given)).hasSize(1);
    }

    @Test
    void line_ends_and_whole_characters_of_any_script_are_kept() {
        Given given = given("{\"title\": \"one\\r\\n\\ttwo \\ud83c\\udf31 اثنان\"}");

        assertThat(given.text("title", "")).isEqualTo("one\r\n\ttwo \uD83C\uDF31 اثنان");
        given.done();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e31", "0.00000000001"})
    void a_figure_that_would_fill_the_memory_is_refused(String figure) {
        Given given = given("{\"target\": " + figure + "}");
        given.number("target");

        assertThat(problems(given)).extracting(FieldProblem::field).containsExactly("target");
    }

    @Test
    void a_list_has_an_end() {
        Given given = given("{\"boards\": [" + "\"a\",".repeat(200) + "\"a\"]}");
        given.texts("boards");

        assertThat(problems(given)).extracting(FieldProblem::field).containsExactly("boards");
    }

    @Test
    void unknown_members_of_parts_are_named_with_their_place() {
        Given given = given("{\"measures\": [{\"name\": \"people\", \"tarrget\": 3}]}");
        given.parts("measures", measure -> measure.text("name", ""));

        assertThat(problems(given)).extracting(FieldProblem::field).containsExactly("measures[0].tarrget");
    }

    private static List<FieldProblem> problems(Given given) {
        List<FieldProblem> named = new ArrayList<>();
        assertThatThrownBy(given::done).isInstanceOfSatisfying(ProblemException.class, thrown -> {
            assertThat(thrown.problem().kind()).isEqualTo(ProblemKind.INVALID);
            named.addAll(thrown.problem().errors());
        });
        return named;
    }

    private static Given given(String json) {
        try {
            return Given.of((ObjectNode) new ObjectMapper()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
