package org.wellkept.ui.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.TermsBuilder;

class ClashTest {
    private static final Names NAMES = Names.of(List.of(), List.of(), List.of(), List.of());
    private static final Terms BASE = Terms.titled("Train 300 people").toBuilder()
            .statement("We train 300 people.")
            .boards(List.of("wellshire", "vale"))
            .build();

    @Test
    void what_only_one_of_us_changed_stands_without_asking() {
        Terms mine = BASE.toBuilder().title("Train 320 people").build();
        Terms theirs = BASE.toBuilder().monitoring("each quarter").build();
        Clash clash = new Clash(BASE, mine, theirs);

        assertThat(clash.toChoose()).isEmpty();
        assertThat(clash.takenOver()).containsExactly(TermsField.MONITORING);
        assertThat(clash.merged(Set.of()))
                .isEqualTo(BASE.toBuilder()
                        .title("Train 320 people")
                        .monitoring("each quarter")
                        .build());
    }

    @Test
    void what_both_changed_is_for_somebody_to_choose_field_by_field() {
        Terms mine = BASE.toBuilder().title("Mine").statement("My words.").build();
        Terms theirs =
                BASE.toBuilder().title("Theirs").statement("Their words.").build();
        Clash clash = new Clash(BASE, mine, theirs);

        assertThat(clash.toChoose()).containsExactly(TermsField.TITLE, TermsField.STATEMENT);
        Terms chosen = clash.merged(Set.of(TermsField.STATEMENT));
        assertThat(chosen.title()).isEqualTo("Mine");
        assertThat(chosen.statement()).isEqualTo("Their words.");
    }

    @Test
    void the_same_change_twice_is_no_clash() {
        Terms same = BASE.toBuilder().title("Train 320 people").build();

        assertThat(new Clash(BASE, same, same).toChoose()).isEmpty();
    }

    @Test
    void the_order_of_a_list_and_the_form_of_a_number_are_no_change() {
        Terms reordered = BASE.toBuilder().boards(List.of("vale", "wellshire")).build();
        assertThat(TermsField.BOARDS.isSame(BASE, reordered)).isTrue();

        assertThat(TermsField.MEASURES.isSame(measured("300"), measured("300.00")))
                .isTrue();
        assertThat(TermsField.MEASURES.isSame(measured("300"), measured("301"))).isFalse();
    }

    @Test
    void every_answer_of_the_form_can_be_taken_from_either_side() {
        Terms one = BASE;
        Terms other = new TypedTermsFixture().everythingDifferent();
        TermsBuilder taken = one.toBuilder();

        Arrays.stream(TermsField.values()).forEach(field -> field.copy(other, taken));

        assertThat(taken.build()).isEqualTo(other);
    }

    @Test
    void an_answer_that_is_missing_reads_as_nothing() {
        assertThat(Arrays.stream(TermsField.values()).map(field -> field.answer(Terms.titled("Only a title"), NAMES)))
                .noneMatch(String::isBlank)
                .contains("nothing");
    }

    private static Terms measured(String target) {
        return BASE.toBuilder()
                .measures(List.of(MeasureTerms.named("people")
                        .towards(BigDecimal.ZERO, new BigDecimal(target), "people", Pace.EVEN)))
                .build();
    }
}
