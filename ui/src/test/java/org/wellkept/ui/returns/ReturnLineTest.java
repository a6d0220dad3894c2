package org.wellkept.ui.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellkept.core.returns.ReturnDetails.Standing;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.shown.Observation;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Rating;
import org.wellkept.ui.commitment.AnswerCell;
import org.wellkept.ui.look.Mark;

class ReturnLineTest {

    @Test
    void a_figure_reads_with_what_is_to_be_reached() {
        ReturnLine line = ReturnLine.of(ReturnExamples.row(
                Standing.WAITING,
                ReturnExamples.NOTHING,
                List.of(
                        ReturnExamples.counted("schools", "schools", "300", "33"),
                        ReturnExamples.counted("people trained", null, null, "1200"),
                        ReturnExamples.counted("peer groups", "groups", "12", null))));

        assertThat(line.figures())
                .containsExactly("33 of 300 schools", "1,200 people trained", "no figure yet of 12 groups");
    }

    @Test
    void the_figure_written_down_here_takes_the_place_of_the_last_one() {
        ReturnRow.Counted counted = new ReturnRow.Counted(
                ReturnExamples.MEASURE,
                "people trained",
                "people",
                BigDecimal.valueOf(300),
                new Observation(LocalDate.of(2026, 6, 30), BigDecimal.valueOf(70), null),
                BigDecimal.valueOf(84),
                LocalDate.of(2026, 9, 30));

        assertThat(ReturnLine.of(ReturnExamples.row(Standing.WAITING, ReturnExamples.NOTHING, List.of(counted)))
                        .figures())
                .containsExactly("84 of 300 people");
    }

    @Test
    void what_was_said_last_stands_there_until_something_new_is_written_down() {
        ReturnLine line = ReturnLine.of(ReturnExamples.row(Standing.WAITING, ReturnExamples.NOTHING, List.of()));

        assertThat(line.rating()).isNull();
        assertThat(line.said())
                .containsExactly(
                        new ReturnLine.Said(null, "Two courses."), new ReturnLine.Said("Next:", "Two more courses."));
        assertThat(line.notes()).containsExactly("As said on 9 July 2026; no answer yet this time");
    }

    @Test
    void what_is_written_down_stands_alone_and_is_said_to_be_unsent() {
        ReturnLine line = ReturnLine.of(ReturnExamples.row(
                Standing.WRITTEN,
                ReturnExamples.answer(Rating.AMBER, "Three courses.", false, CameBy.SCREEN),
                List.of()));

        assertThat(line.rating()).isEqualTo(rated(Rating.AMBER));
        assertThat(line.said())
                .containsExactly(
                        new ReturnLine.Said(null, "Three courses."),
                        new ReturnLine.Said("In the way:", "A trainer left."),
                        new ReturnLine.Said("Ask of the board:", "A room."));
        assertThat(line.notes()).containsExactly("Not sent yet");
    }

    @Test
    void words_without_a_rating_are_no_answer_yet() {
        assertThat(ReturnLine.of(ReturnExamples.row(
                                Standing.WAITING,
                                ReturnExamples.answer(null, "Three courses.", false, CameBy.SCREEN),
                                List.of()))
                        .notes())
                .containsExactly("No rating yet");
    }

    @Test
    void how_it_came_is_marked() {
        assertThat(ReturnLine.of(ReturnExamples.row(
                                Standing.WRITTEN,
                                ReturnExamples.answer(Rating.GREEN, "As before.", true, CameBy.SCREEN),
                                List.of()))
                        .notes())
                .containsExactly("Not sent yet", "Carried forward, unchanged");
        assertThat(ReturnLine.of(ReturnExamples.row(
                                Standing.WRITTEN,
                                ReturnExamples.answer(Rating.GREEN, "From Kim.", false, CameBy.LINK),
                                List.of()))
                        .notes())
                .containsExactly("Not sent yet", "By a link, without an account; not confirmed yet");
    }

    @Test
    void what_was_sent_and_what_rests_say_since_when_and_until_when() {
        ReturnLine sent = ReturnLine.of(ReturnExamples.row(Standing.SENT, ReturnExamples.NOTHING, List.of()));
        ReturnLine resting = ReturnLine.of(ReturnExamples.row(Standing.PAUSED, ReturnExamples.NOTHING, List.of()));

        assertThat(sent.notes()).containsExactly("Sent on 9 July 2026");
        assertThat(sent.rating()).isEqualTo(rated(Rating.GREEN));
        assertThat(resting.notes()).containsExactly("Paused, agreed, until 31 March 2027");
        assertThat(resting.rating()).isNull();
    }

    @Test
    void green_while_figures_show_behind_is_said_at_once_and_red_is_not() {
        assertThat(ReturnLine.of(ReturnExamples.row(
                                Standing.WRITTEN,
                                ReturnExamples.answer(Rating.GREEN, "Fine.", false, CameBy.SCREEN),
                                List.of(),
                                ShownAnswer.BEHIND))
                        .mismatch())
                .contains("while figures show behind");
        assertThat(ReturnLine.of(ReturnExamples.row(
                                Standing.WRITTEN,
                                ReturnExamples.answer(Rating.RED, "Not fine.", false, CameBy.SCREEN),
                                List.of(),
                                ShownAnswer.BEHIND))
                        .mismatch())
                .isNull();
    }

    private static AnswerCell rated(Rating rating) {
        return new AnswerCell(Mark.of(rating), rating.words(), null);
    }
}
