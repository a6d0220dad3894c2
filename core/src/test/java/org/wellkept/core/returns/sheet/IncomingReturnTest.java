package org.wellkept.core.returns.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellkept.core.test.Refusals.refusal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.returns.AnswerField.FigureOf;
import org.wellkept.core.returns.AnswerField.Told;

/** What people and programs do to a spreadsheet before it comes back. */
class IncomingReturnTest {

    private static final String BEGUN = "WV-001";
    private static final String UNTOUCHED = "WV-002";
    private static final String RESTING = "WV-003";

    @TempDir
    private Path folder;

    private List<ReadLine> lines = List.of();

    @BeforeEach
    void a_copy_that_went_out() {
        lines = SheetExamples.read(SheetExamples.written(folder, SheetKind.ODS));
    }

    @Test
    void what_was_changed_is_told_with_what_stood_there() {
        write(UNTOUCHED, "What was done", "We met twice.");
        write(BEGUN, "What stands in the way", "The trainer left, and nobody applied.");
        write(BEGUN, "Your rating", "RED");

        IncomingReturn incoming = incoming();

        assertThat(incoming.changes())
                .containsExactlyInAnyOrder(
                        new IncomingReturn.Says(6, "What was done", UNTOUCHED, Told.DONE, null, "We met twice."),
                        new IncomingReturn.Says(
                                5,
                                "What stands in the way",
                                BEGUN,
                                Told.REASON,
                                "The trainer left.",
                                "The trainer left, and nobody applied."),
                        new IncomingReturn.Says(5, "Your rating", BEGUN, Told.RATING, "amber", "red"));
        assertThat(incoming.problems()).isEmpty();
    }

    @Test
    void an_emptied_cell_empties_the_field_where_it_is_known_what_went_out() {
        write(BEGUN, "What stands in the way", "");

        assertThat(incoming().changes())
                .containsExactly(new IncomingReturn.Says(
                        5, "What stands in the way", BEGUN, Told.REASON, "The trainer left.", null));
        assertThat(IncomingReturn.of(lines, SheetExamples.rows(), null)
                        .orThrow()
                        .changes())
                .as("otherwise an empty cell says nothing")
                .isEmpty();
    }

    @Test
    void columns_may_stand_in_another_order() {
        List<ReadLine> out = lines;
        lines = out.stream()
                .map(line -> new ReadLine(line.tab(), line.line(), padded(line).reversed()))
                .toList();

        assertThat(incoming().changes()).isEmpty();
        assertThat(incoming().problems()).isEmpty();
    }

    @Test
    void a_renamed_column_is_left_out_and_named_with_what_to_do() {
        rename("Your rating", "RAG");
        write(BEGUN, "RAG", "Red");

        IncomingReturn incoming = incoming();

        assertThat(incoming.changes()).isEmpty();
        assertThat(incoming.problems())
                .extracting(SheetPreview.Problem::line, SheetPreview.Problem::column, SheetPreview.Problem::leftOut)
                .containsExactly(tuple(4, "Your rating", true), tuple(4, "RAG", true));
    }

    @Test
    void a_column_of_references_is_known_under_any_name() {
        rename("Reference", "No.");
        write(UNTOUCHED, "What was done", "We met twice.", "No.");

        assertThat(incoming().promises()).isEqualTo(3);
        assertThat(incoming().changes()).hasSize(1);
        assertThat(incoming().problems()).isEmpty();
    }

    @Test
    void rows_that_were_added_are_left_out_and_told() {
        add(9, "WV-999", "Somebody else's promise");
        add(10, "", "A new promise that somebody wrote below");

        assertThat(incoming().changes()).isEmpty();
        assertThat(incoming().problems())
                .extracting(SheetPreview.Problem::problem)
                .containsExactly(
                        "“WV-999” is no promise that this return asks about: the line is left out",
                        "The line has no reference: it is left out");
    }

    @Test
    void rows_that_are_gone_change_nothing() {
        lines = lines.stream().filter(line -> line.line() != 5).toList();

        assertThat(incoming().changes()).isEmpty();
        assertThat(incoming().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.problem()).isEqualTo("A promise of this return is not in the file: WV-001");
            assertThat(problem.leftOut()).isFalse();
        });
    }

    @Test
    void a_promise_that_stands_there_twice_counts_once() {
        add(9, BEGUN, "", "Red");

        assertThat(incoming().changes()).isEmpty();
        assertThat(incoming().problems())
                .extracting(SheetPreview.Problem::problem)
                .containsExactly("WV-001 stands in line 5 already: this line is left out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    90        | 90
                    1,250     | 1250
                    12,5      | 12.5
                    £5,000.50 | 5000.5
                    75 %      | 75
                    -3        | -3
                    """)
    void figures_are_read_as_people_write_them(String written, String read) {
        write(BEGUN, "Figure now", written);

        assertThat(incoming().changes())
                .containsExactly(new IncomingReturn.Says(
                        5, "Figure now", BEGUN, new FigureOf(SheetExamples.TRAINED), "84.5", read));
    }

    @Test
    void a_decimal_comma_is_told() {
        write(BEGUN, "Figure now", "12,5");

        assertThat(incoming().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.problem()).isEqualTo("“12,5” was read as 12.5");
            assertThat(problem.leftOut()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"about 90", "1.234,5", "NaN", "1e309", "90/100"})
    void what_is_no_number_is_left_out(String written) {
        write(BEGUN, "Figure now", written);

        assertThat(incoming().changes()).isEmpty();
        assertThat(incoming().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.mend()).isEqualTo("Write digits, such as 84 or 12.5"));
    }

    @Test
    void a_figure_that_became_a_date_is_left_out_and_explained() {
        put(BEGUN, "Figure now", cell -> new ReadCell(ReadCell.Type.DAY, "1 February 2026", false));

        assertThat(incoming().changes()).isEmpty();
        assertThat(incoming().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.column()).isEqualTo("Figure now");
            assertThat(problem.problem()).isEqualTo("This is a date, 1 February 2026, and not a figure");
        });
    }

    @Test
    void a_formula_is_read_by_its_result_and_told() {
        put(BEGUN, "Figure now", cell -> new ReadCell(ReadCell.Type.NUMBER, "90", true));

        assertThat(incoming().changes()).hasSize(1);
        assertThat(incoming().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem())
                        .isEqualTo("The cell holds a formula: what it found last, “90”, is read"));
    }

    @Test
    void a_formula_without_a_result_or_with_an_error_is_left_out() {
        put(BEGUN, "Figure now", cell -> new ReadCell(ReadCell.Type.WORDS, "", true));
        put(BEGUN, "What is next", cell -> new ReadCell(ReadCell.Type.ERROR, "#REF!", true));

        assertThat(incoming().changes()).isEmpty();
        assertThat(incoming().problems())
                .extracting(SheetPreview.Problem::problem)
                .containsExactly("The formula in this cell has no result", "The formula in this cell went wrong");
    }

    @Test
    void a_rating_that_is_none_is_left_out() {
        write(UNTOUCHED, "Your rating", "Yellow");

        assertThat(incoming().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.problem()).isEqualTo("“Yellow” is no rating");
            assertThat(problem.mend()).isEqualTo("Choose Green, Amber, Red or Complete");
        });
    }

    @Test
    void a_narrative_of_three_hundred_pages_is_left_out_with_its_length() {
        write(UNTOUCHED, "What was done", "word ".repeat(6_000));

        assertThat(incoming().changes()).isEmpty();
        assertThat(incoming().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.problem()).contains("29999 characters").contains("room for 5000");
            assertThat(problem.mend()).isEqualTo("Shorten it to 5000 characters");
        });
    }

    @Test
    void what_nobody_asks_is_left_out() {
        write(UNTOUCHED, "What people with lived experience changed", "They chose the room.");
        write(RESTING, "What was done", "Nothing.");

        assertThat(incoming().changes()).isEmpty();
        assertThat(incoming().problems())
                .extracting(SheetPreview.Problem::problem)
                .containsExactlyInAnyOrder(
                        "Nobody asks this about WV-002", "WV-003 is paused, and nothing is asked about it");
    }

    @Test
    void a_pause_does_not_come_by_a_spreadsheet() {
        write(UNTOUCHED, "Paused", "until spring");

        assertThat(incoming().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.mend()).contains("Pause it, as agreed"));
    }

    @Test
    void a_measure_that_is_not_known_any_more_takes_no_figure() {
        write(BEGUN, "What is counted", "cups of tea");
        write(BEGUN, "Figure now", "7");

        assertThat(incoming().changes()).isEmpty();
        assertThat(incoming().problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.problem()).isEqualTo("It is not clear what this figure counts"));
    }

    @Test
    void a_measure_that_stands_twice_in_a_line_is_taken_once() {
        write(BEGUN, "What is counted 2", "people trained");
        write(BEGUN, "Figure now 2", "12");

        assertThat(incoming().changes()).isEmpty();
        assertThat(incoming().problems())
                .extracting(SheetPreview.Problem::column, SheetPreview.Problem::leftOut)
                .contains(tuple("Figure now 2", true));
    }

    @Test
    void characters_that_no_database_keeps_are_told_without_them() {
        rename("Your rating", "R\u0000AG");

        assertThat(incoming().problems()).isNotEmpty();
        assertThat(incoming().problems().toString()).doesNotContain("\u0000");
    }

    @Test
    void a_file_without_headings_or_references_is_refused() {
        List<ReadLine> headless = lines.stream()
                .filter(line -> line.line() != 4 || line.tab() != 0)
                .toList();
        List<ReadLine> strange = lines.stream()
                .filter(line -> line.line() <= 4 || line.tab() != 0)
                .toList();

        assertThat(refusal(of(headless))).isInstanceOf(Refusal.Invalid.class);
        assertThat(refusal(of(strange))).isInstanceOf(Refusal.Invalid.class);
    }

    private IncomingReturn incoming() {
        return of(lines).orThrow();
    }

    private static Outcome<IncomingReturn> of(List<ReadLine> lines) {
        return IncomingReturn.of(lines, SheetExamples.rows(), SheetExamples.wentOut());
    }

    private void write(String reference, String heading, String text) {
        write(reference, heading, text, "Reference");
    }

    private void write(String reference, String heading, String text, String references) {
        put(reference, heading, cell -> new ReadCell(ReadCell.Type.WORDS, text, false), references);
    }

    private void put(String reference, String heading, UnaryOperator<ReadCell> change) {
        put(reference, heading, change, "Reference");
    }

    private void put(String reference, String heading, UnaryOperator<ReadCell> change, String references) {
        int column = column(heading);
        int by = column(references);
        lines = lines.stream()
                .map(line ->
                        line.tab() == 0 && line.cell(by).text().equals(reference) ? with(line, column, change) : line)
                .toList();
    }

    private void rename(String heading, String name) {
        int column = column(heading);
        lines = lines.stream()
                .map(line -> line.tab() == 0 && line.line() == 4
                        ? with(line, column, cell -> new ReadCell(ReadCell.Type.WORDS, name, false))
                        : line)
                .toList();
    }

    private int column(String heading) {
        List<ReadCell> headings = lines.stream()
                .filter(line -> line.tab() == 0 && line.line() == 4)
                .findFirst()
                .orElseThrow()
                .cells();
        for (int at = 0; at < headings.size(); at++) {
            if (headings.get(at).text().equals(heading)) {
                return at;
            }
        }
        throw new AssertionError("No column is called " + heading);
    }

    private static ReadLine with(ReadLine line, int column, UnaryOperator<ReadCell> change) {
        List<ReadCell> cells = new ArrayList<>(line.cells());
        while (cells.size() <= column) {
            cells.add(ReadCell.BLANK);
        }
        cells.set(column, change.apply(cells.get(column)));
        return new ReadLine(line.tab(), line.line(), cells);
    }

    /** Blank cells at the end of a line are not read. */
    private List<ReadCell> padded(ReadLine line) {
        List<ReadCell> cells = new ArrayList<>(line.cells());
        while (cells.size() <= column("Paused")) {
            cells.add(ReadCell.BLANK);
        }
        return cells;
    }

    private void add(int line, @Nullable String... texts) {
        List<ReadLine> more = new ArrayList<>(lines);
        List<ReadCell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new ReadCell(ReadCell.Type.WORDS, text == null ? "" : text, false));
        }
        cells.add(new ReadCell(ReadCell.Type.WORDS, "and more", false));
        more.add(new ReadLine(0, line, cells));
        lines = more;
    }
}
