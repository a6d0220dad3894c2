package org.wellkept.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wellkept.api.json.Json;
import org.wellkept.core.FieldProblem;

class ProblemAnswersTest {

    private static final String BASE = "https://wellkept.example";

    @Test
    void a_problem_has_the_shape_of_the_contract() {
        Problem problem = Problem.invalid(
                List.of(new FieldProblem("due", "The due date is before the start", "Give a date after April 2025")));

        assertThat(tree(problem).toString())
                .isEqualTo("{\"type\":\"https://wellkept.example/problems/invalid\","
                        + "\"title\":\"Some answers need mending\",\"status\":422,"
                        + "\"errors\":[{\"field\":\"due\",\"problem\":\"The due date is before the start\","
                        + "\"mend\":\"Give a date after April 2025\"}]}");
    }

    @Test
    void a_clash_shows_both_texts() {
        Problem problem = Problem.of(ProblemKind.CHANGED_MEANWHILE, "Nothing was changed.")
                .withDifferences(List.of(
                        new Problem.Difference("title", TextNode.valueOf("Theirs"), TextNode.valueOf("Yours"))));

        assertThat(tree(problem).get("differences").toString())
                .isEqualTo("[{\"field\":\"title\",\"stored\":\"Theirs\",\"sent\":\"Yours\"}]");
    }

    @Test
    void a_fault_has_a_reference_and_tells_nothing_else() {
        ObjectNode body =
                Json.tree(ProblemAnswers.body(Problem.of(ProblemKind.FAULT, "We do not know."), BASE, "0123456789ab"));

        assertThat(body.fieldNames()).toIterable().containsExactly("type", "title", "status", "detail", "reference");
    }

    @Test
    void kinds_have_slugs_and_statuses_of_their_own() {
        List<ProblemKind> kinds = Arrays.asList(ProblemKind.values());

        assertThat(kinds.stream().map(ProblemKind::slug).collect(Collectors.toSet()))
                .hasSameSizeAs(kinds);
        assertThat(kinds.stream().map(ProblemKind::status).collect(Collectors.toSet()))
                .hasSameSizeAs(kinds);
        assertThat(kinds).allSatisfy(kind -> assertThat(kind.slug()).matches("[a-z]+(-[a-z]+)*"));
    }

    private static ObjectNode tree(Problem problem) {
        return Json.tree(ProblemAnswers.body(problem, BASE, null));
    }
}
