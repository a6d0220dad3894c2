package org.wellkept.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SheetRowsTest {

    @Test
    void rows_come_with_the_line_on_which_they_begin() throws IOException {
        List<RawRow> rows = read("a,b\r\n\r\n\"one\r\ntwo\",x\r\nlast,y");

        assertThat(rows).extracting(RawRow::line).containsExactly(1, 2, 3, 5);
        assertThat(rows.get(1).isBlank()).isTrue();
        assertThat(rows.get(2).cells()).containsExactly("one\ntwo", "x");
        assertThat(rows.get(3).cells()).containsExactly("last", "y");
    }

    @Test
    void lines_may_end_in_any_of_three_ways() throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            List<RawRow> rows = read("a,b" + end + "c,d" + end + "e,f" + end);

            assertThat(rows.stream().filter(row -> !row.isBlank()))
                    .extracting(RawRow::line, RawRow::cells)
                    .containsExactly(
                            tuple(1, List.of("a", "b")), tuple(2, List.of("c", "d")), tuple(3, List.of("e", "f")));
        }
    }

    @Test
    void a_file_without_a_line_end_at_its_end_loses_nothing() throws IOException {
        assertThat(read("a,b\nc,\"d\"").getLast().cells()).containsExactly("c", "d");
    }

    @Test
    void a_row_may_have_too_few_and_too_many_cells() throws IOException {
        List<RawRow> rows = read("a,b,c\nd\ne,f,g,h,,\n");

        assertThat(rows.get(1).cells()).containsExactly("d");
        assertThat(rows.get(1).cell(2)).isEmpty();
        assertThat(rows.get(2).cells()).containsExactly("e", "f", "g", "h", "", "");
    }

    @Test
    void a_quotation_mark_inside_a_text_is_a_quotation_mark() throws IOException {
        assertThat(read("He said \"ok\",\"\"\"left\"\"\",\"a\"b\n").getFirst().cells())
                .containsExactly("He said \"ok\"", "\"left\"", "ab");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_noticed_at_the_end() throws IOException {
        List<RawRow> rows = read("a,b\nc,\"never closed,x\ny,z\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().quoteOpen()).isTrue();
        assertThat(rows.getLast().line()).isEqualTo(2);
        assertThat(rows.getLast().cells()).containsExactly("c", "never closed,x\ny,z");
        assertThat(rows.getFirst().quoteOpen()).isFalse();
    }

    @Test
    void a_quotation_mark_that_swallows_the_file_does_not_swallow_the_memory() throws IOException {
        EndlessReader text = new EndlessReader("a,b\n\"x", "more and more text, on and on\n");
        try (SheetRows rows = SheetRows.of(text, ',')) {
            assertThat(rows.next()).isEqualTo(new RawRow(1, List.of("a", "b"), Set.of(), false));
            assertThat(rows.next()).isEqualTo(new RawRow(2, List.of(), Set.of(), true));
            assertThat(rows.next()).isNull();
        }
        assertThat(text.given).isLessThan(SheetRows.LONGEST_ROW + 100_000);
    }

    @Test
    void a_long_file_is_read_as_far_as_its_rows_are_asked_for() throws IOException {
        EndlessReader text = new EndlessReader("Promise,Due\n", "Train 300 people,2027/28\n");
        try (SheetRows rows = SheetRows.of(text, ',')) {
            for (int asked = 1; asked <= 100_000; asked++) {
                assertThat(rows.next()).isNotNull();
                if (asked % 10_000 == 0) {
                    long delivered = asked * (long) "Train 300 people,2027/28\n".length();
                    assertThat(text.given).isLessThan(delivered + 100_000);
                }
            }
        }
    }

    @Test
    void control_characters_are_taken_out_and_told() throws IOException {
        RawRow row = read("Mental\0Health,\0\0\0,10\0,fine\ttab\n").getFirst();

        assertThat(row.cells()).containsExactly("MentalHealth", "", "10", "fine\ttab");
        assertThat(row.cleaned()).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void text_of_any_script_stays_as_it_is() throws IOException {
        String emoji = "👩🏽‍⚕️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿";
        RawRow row = read(emoji + ",الصحة النفسية,planfdp\u202Eexe,\uFF1D1+1\n").getFirst();

        assertThat(row.cells()).containsExactly(emoji, "الصحة النفسية", "planfdp\u202Eexe", "\uFF1D1+1");
        assertThat(row.cleaned()).isEmpty();
    }

    @Test
    void a_cell_is_kept_up_to_a_length_that_no_field_needs() throws IOException {
        RawRow row = read("x".repeat(150_000) + ",after\n").getFirst();

        assertThat(row.cell(0)).hasSize(Cells.LONGEST);
        assertThat(row.cell(1)).isEqualTo("after");
    }

    @Test
    void white_space_of_a_million_characters_is_no_work() throws IOException {
        assertThat(read("a" + " ".repeat(900_000) + "b,c\n").getFirst().cell(1)).isEqualTo("c");
    }

    @Test
    void a_character_that_no_text_holds_does_not_end_the_file() throws IOException {
        List<RawRow> rows = read("a,b\n\uFFFF\nc,d\n\uFFFF,x");

        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).cells()).containsExactly("\uFFFD");
        assertThat(rows.get(3).cells()).containsExactly("\uFFFD", "x");
    }

    private static List<RawRow> read(String text) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        try (SheetRows sheet = SheetRows.of(new StringReader(text), ',')) {
            for (RawRow row = sheet.next(); row != null; row = sheet.next()) {
                rows.add(row);
            }
        }
        if (!rows.isEmpty() && rows.getLast().isBlank()) {
            rows.removeLast();
        }
        return rows;
    }

    /** A beginning, then the same again and again, counting what was asked for. */
    private static final class EndlessReader extends Reader {

        private final String beginning;
        private final String again;
        private long given;

        EndlessReader(String beginning, String again) {
            this.beginning = beginning;
            this.again = again;
        }

        @Override
        public int read(char[] into, int from, int length) {
            for (int at = from; at < from + length; at++) {
                into[at] = given < beginning.length()
                        ? beginning.charAt((int) given)
                        : again.charAt((int) ((given - beginning.length()) % again.length()));
                given++;
            }
            return length;
        }

        @Override
        public void close() {}
    }
}
