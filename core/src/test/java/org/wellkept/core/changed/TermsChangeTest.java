package org.wellkept.core.changed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.TermsBuilder;
import org.wellkept.core.terms.ThemeRef;

class TermsChangeTest {

    private static final MeasureTerms TRAINED = new MeasureTerms(
            new UUID(0, 1),
            "people trained",
            "people",
            BigDecimal.ZERO,
            BigDecimal.valueOf(300),
            null,
            null,
            Pace.EVEN,
            List.of());

    private static final Terms AGREED = Terms.titled("Train 300 people").toBuilder()
            .statement("We will train 300 people.")
            .accountableRole("Director of Public Health")
            .due(month(2027, 3))
            .measures(List.of(TRAINED))
            .build();

    @Test
    void the_same_words_change_nothing() {
        assertThat(changes(terms -> terms)).isEmpty();
    }

    @Test
    void a_new_role_partner_or_theme_does_not_change_the_promise() {
        assertThat(changes(terms -> terms.accountableRole("Director of People")
                        .area("Wellshire")
                        .themes(List.of(new ThemeRef("concordat-steps", "success-outcomes")))))
                .isEmpty();
    }

    @Test
    void a_later_due_date_is_easier_and_an_earlier_one_harder() {
        assertThat(changes(terms -> terms.due(month(2028, 3))))
                .containsExactly(new TermsChange(Changed.DUE, "2027-03", "2028-03", Effect.EASIER));
        assertThat(changes(terms -> terms.due(month(2026, 12))))
                .extracting(TermsChange::judged)
                .containsExactly(Effect.HARDER);
    }

    @Test
    void no_due_date_is_easier_than_any() {
        assertThat(changes(terms -> terms.due(null)))
                .containsExactly(new TermsChange(Changed.DUE, "2027-03", "none", Effect.EASIER));
    }

    @Test
    void the_same_day_in_other_words_is_clarified() {
        assertThat(changes(terms -> terms.due(
                        new DateWritten("end of 2026/27", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)))))
                .extracting(TermsChange::judged)
                .containsExactly(Effect.CLARIFIED);
    }

    @Test
    void a_target_nearer_to_the_start_is_easier_and_one_further_away_harder() {
        assertThat(changes(target(200)))
                .containsExactly(new TermsChange(Changed.TARGET, "300 people", "200 people", Effect.EASIER));
        assertThat(changes(target(400))).extracting(TermsChange::judged).containsExactly(Effect.HARDER);
    }

    @Test
    void where_the_values_do_not_tell_only_its_owner_can() {
        assertThat(changes(terms -> terms.statement("We will train 300 people in person.")))
                .containsExactly(new TermsChange(
                        Changed.STATEMENT, "We will train 300 people.", "We will train 300 people in person.", null));
        assertThat(changes(terms -> terms.measures(
                        List.of(TRAINED.towards(TRAINED.baseline(), TRAINED.target(), TRAINED.unit(), Pace.END)))))
                .extracting(TermsChange::what, TermsChange::judged)
                .containsExactly(tuple(Changed.PACE, null));
    }

    @Test
    void a_measure_that_is_dropped_is_easier() {
        assertThat(changes(terms -> terms.measures(List.of())))
                .extracting(TermsChange::what, TermsChange::judged)
                .containsExactly(tuple(Changed.MEASURE, Effect.EASIER));
    }

    @Test
    void a_number_written_with_more_digits_is_the_same_number() {
        assertThat(changes(terms -> terms.measures(List.of(
                        TRAINED.towards(new BigDecimal("0.00"), new BigDecimal("300.0"), "people", Pace.EVEN)))))
                .isEmpty();
    }

    private static UnaryOperator<TermsBuilder> target(int target) {
        return terms -> terms.measures(
                List.of(TRAINED.towards(BigDecimal.ZERO, BigDecimal.valueOf(target), "people", Pace.EVEN)));
    }

    private static List<TermsChange> changes(UnaryOperator<TermsBuilder> reword) {
        return TermsChange.between(
                AGREED.title(),
                AGREED.statement(),
                AGREED.due(),
                AGREED.measures(),
                reword.apply(AGREED.toBuilder()).build());
    }

    private static DateWritten month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new DateWritten(
                "%d-%02d".formatted(year, month), first, first.plusMonths(1).minusDays(1));
    }
}
