package org.wellkept.ui.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.update.PostUpdate;
import org.wellkept.core.update.Rating;
import org.wellkept.ui.look.RatingAndFigures;

class TypedUpdateTest {
    private static final UUID MEASURE = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Test
    void green_while_figures_show_behind_is_said_at_once_and_not_refused() {
        assertThat(RatingAndFigures.mismatch(Rating.GREEN, ShownAnswer.BEHIND))
                .isEqualTo("Rated green while figures show behind: say why, the board will ask.");
        assertThat(typed(Rating.GREEN, "84", DAY).read("WV-014").problems()).isEmpty();
    }

    @Test
    void nothing_is_said_where_rating_and_figures_agree() {
        assertThat(RatingAndFigures.mismatch(Rating.GREEN, ShownAnswer.ON_TRACK))
                .isNull();
        assertThat(RatingAndFigures.mismatch(Rating.RED, ShownAnswer.BEHIND)).isNull();
        assertThat(RatingAndFigures.mismatch(null, ShownAnswer.BEHIND)).isNull();
        assertThat(RatingAndFigures.mismatch(Rating.GREEN, null)).isNull();
    }

    @Test
    void a_figure_that_is_left_empty_is_no_figure_and_zero_is_one() {
        assertThat(posted(typed(Rating.GREEN, " ", DAY)).figures()).isEmpty();
        assertThat(posted(typed(Rating.GREEN, "0", DAY)).figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo(BigDecimal.ZERO));
    }

    @Test
    void all_that_stops_it_is_named_at_once() {
        assertThat(typed(null, "many", null).read("WV-014").problems())
                .extracting(FieldProblem::field)
                .containsExactly("figures[" + MEASURE + "].value", "figures[" + MEASURE + "].at", "rating");
    }

    @Test
    void blank_answers_are_not_sent() {
        PostUpdate update = posted(typed(Rating.GREEN, "", DAY));

        assertThat(update.done()).isNull();
        assertThat(update.reason()).isNull();
        assertThat(update.evidence()).isEmpty();
    }

    private static PostUpdate posted(TypedUpdate typed) {
        return Objects.requireNonNull(typed.read("WV-014").update());
    }

    private static TypedUpdate typed(@Nullable Rating rating, String figure, @Nullable LocalDate at) {
        return new TypedUpdate(
                rating,
                "",
                " ",
                "",
                List.of(new TypedUpdate.TypedFigure(MEASURE, figure, at, "")),
                List.of(),
                "",
                "",
                "",
                List.of(new TypedUpdate.TypedLink("", "")),
                List.of());
    }
}
