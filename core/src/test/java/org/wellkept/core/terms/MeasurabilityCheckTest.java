package org.wellkept.core.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.test.Promises;

class MeasurabilityCheckTest {

    @Test
    void a_title_alone_answers_none_of_the_five_questions_and_is_still_a_promise() {
        MeasurabilityCheck check =
                MeasurabilityCheck.of(Promises.aThinCommitment().build());

        assertThat(check.questions())
                .extracting(MeasurabilityCheck.Question::asks)
                .containsExactly(
                        "Who answers for it?", "What will be done?", "By when?", "How much?", "How will we know?");
        assertThat(check.answered()).isZero();
    }

    @Test
    void a_measurable_promise_answers_all_five() {
        MeasurabilityCheck check = MeasurabilityCheck.of(Promises.aCommitment().build());

        assertThat(check.answered()).isEqualTo(5);
        assertThat(check.questions().get(3).answer()).isEqualTo("300 people");
        assertThat(check.hints()).isEmpty();
    }

    @Test
    void ongoing_does_not_say_by_when() {
        MeasurabilityCheck check = MeasurabilityCheck.of(Promises.aCommitment()
                .due(new DateWritten("ongoing", null, null))
                .build());

        assertThat(check.questions().get(2).isAnswered()).isFalse();
    }

    @Test
    void a_date_without_a_number_is_pointed_out() {
        MeasurabilityCheck check = MeasurabilityCheck.of(
                Promises.aThinCommitment().due(Promises.day(2027, 3, 31)).build());

        assertThat(check.hints()).anyMatch(hint -> hint.startsWith("There is a date but no number"));
    }

    @Test
    void a_number_without_a_start_or_a_pace_is_pointed_out() {
        MeasureTerms target = MeasureTerms.named("people trained").towards(null, BigDecimal.TEN, "people", null);
        MeasurabilityCheck check = MeasurabilityCheck.of(
                Promises.aCommitment().measures(List.of(target)).build());

        assertThat(check.hints()).hasSize(2);
    }

    @Test
    void vague_words_are_pointed_out_kindly() {
        MeasurabilityCheck check = MeasurabilityCheck.of(Terms.titled("Promote good mental health"));

        assertThat(check.hints()).anyMatch(hint -> hint.contains("easier to keep account of"));
    }
}
