package org.wellkept.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;

class RefusalsTest {

    private static final Actor SOMEBODY = new Actor(new UUID(1, 2), "Somebody", List.of());

    private static final List<FieldProblem> TWO = List.of(
            new FieldProblem("due", "The due date is before the start", "Give a date after April 2025"),
            new FieldProblem("title", "The title is empty", "Say what is promised"));

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new Refusal.NotFound("WV-014"), 404),
                Arguments.of(new Refusal.NotPermitted("Only its lead may."), 403),
                Arguments.of(new Refusal.Stale(Version.of(7)), 412),
                Arguments.of(new Refusal.Invalid(TWO), 422),
                Arguments.of(new Refusal.RuleBroken("It is closed", "Write a new one"), 409),
                Arguments.of(new Refusal.TooLarge("The file has 51 MB", "Split it"), 413),
                Arguments.of(new Refusal.NotNow("The scanner does not answer", "Try again"), 503),
                Arguments.of(new Refusal.Removed("WV-014"), 410));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_has_its_status(Refusal refusal, int status) {
        assertThat(Refusals.problem(SOMEBODY, refusal).kind().status()).isEqualTo(status);
    }

    @Test
    void no_refusal_is_left_untested() {
        Set<Class<?>> tested =
                refusals().map(arguments -> arguments.get()[0].getClass()).collect(Collectors.toSet());

        assertThat(tested).isEqualTo(Set.copyOf(Arrays.asList(Refusal.class.getPermittedSubclasses())));
    }

    @Test
    void all_fields_that_need_mending_are_named() {
        assertThat(Refusals.problem(SOMEBODY, new Refusal.Invalid(TWO)).errors())
                .isEqualTo(TWO);
    }

    @Test
    void a_broken_rule_says_what_and_how_to_mend() {
        assertThat(Refusals.problem(SOMEBODY, new Refusal.RuleBroken("It is closed", "Write a new one"))
                        .detail())
                .isEqualTo("It is closed. Write a new one.");
    }

    @Test
    void nobody_learns_from_a_404_what_was_looked_for() {
        Problem missing = Refusals.problem(SOMEBODY, new Refusal.NotFound("WV-014"));
        Problem hidden = Refusals.problem(Actor.anyone(), new Refusal.NotFound("commitment of somebody else"));

        assertThat(missing).isEqualTo(hidden);
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to() {
        Problem problem = Refusals.problem(Actor.anyone(), new Refusal.NotPermitted("Only its lead may."));

        assertThat(problem.kind()).isEqualTo(ProblemKind.SIGN_IN);
        assertThat(problem.headers()).containsEntry("WWW-Authenticate", "Bearer realm=\"wellkept\"");
    }

    @Test
    void what_was_done_is_handed_on() {
        assertThat(Refusals.valueOf(SOMEBODY, Outcome.done("done"))).isEqualTo("done");
    }

    @Test
    void what_is_invalid_in_an_address_was_malformed() {
        assertThatThrownBy(() -> Refusals.answerTo(SOMEBODY, Outcome.refused(new Refusal.Invalid(TWO))))
                .isInstanceOfSatisfying(ProblemException.class, thrown -> {
                    assertThat(thrown.problem().kind()).isEqualTo(ProblemKind.MALFORMED);
                    assertThat(thrown.problem().errors()).isEqualTo(TWO);
                });
    }
}
