package org.wellkept.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellkept.core.imports.Headings.Meaning;

class HeadingsTest {

    private static final Headings HEADINGS = Headings.of(ImportKind.COMMITMENTS);

    @ParameterizedTest
    @EnumSource
    void every_field_is_known_by_its_own_words_and_code(ImportKind kind) {
        Headings headings = Headings.of(kind);
        for (ImportField field : ImportField.of(kind)) {
            assertThat(headings.meaning(field.words(kind))).contains(new Meaning.Holds(field));
            assertThat(headings.meaning(field.code().replaceAll("([A-Z])", " $1")))
                    .contains(new Meaning.Holds(field));
        }
    }

    @Test
    void the_same_heading_means_what_its_kind_of_sheet_has() {
        Headings activities = Headings.of(ImportKind.ACTIVITIES);

        assertThat(HEADINGS.meaning("Description")).contains(new Meaning.Holds(ImportField.STATEMENT));
        assertThat(activities.meaning("Description")).contains(new Meaning.Holds(ImportField.PURPOSE));
        assertThat(HEADINGS.meaning("When")).contains(new Meaning.Holds(ImportField.DUE));
        assertThat(activities.meaning("When")).contains(new Meaning.Holds(ImportField.PERIOD));
        assertThat(activities.meaning("who_was_involved")).contains(new Meaning.Holds(ImportField.GROUPS));
        assertThat(activities.meaning("Target")).isEmpty();
    }

    @Test
    void headings_are_known_whatever_their_case_and_spelling() {
        for (String heading :
                List.of("lead_organisation", "Lead organisation", " LEAD  ORGANISATION: ", "Lead-Organisation")) {
            assertThat(HEADINGS.meaning(heading)).contains(new Meaning.Holds(ImportField.ORGANISATION));
        }
        assertThat(HEADINGS.meaning("By when?")).contains(new Meaning.Holds(ImportField.DUE));
        assertThat(HEADINGS.meaning("Notes")).isEmpty();
    }

    @Test
    void ratings_and_updates_are_known_for_what_they_are() {
        assertThat(HEADINGS.meaning("RAG")).contains(new Meaning.Rating());
        assertThat(HEADINGS.meaning("Status")).contains(new Meaning.Rating());
        assertThat(HEADINGS.meaning("Update Q1")).contains(new Meaning.Update());
        assertThat(HEADINGS.meaning("Progress since last meeting")).contains(new Meaning.Update());
    }

    @Test
    void the_headings_are_the_line_with_most_that_are_known() {
        RawRow title = row(1, "Action plan", "", "");
        RawRow headings = row(4, "Action", "Lead", "By when");
        RawRow first = row(5, "Action", "Somebody", "2027");

        assertThat(HEADINGS.find(List.of(title, headings, first))).isEqualTo(headings);
    }

    @Test
    void where_no_heading_is_known_the_first_line_of_several_cells_is_taken() {
        RawRow title = row(1, "What we will do", "");
        RawRow headings = row(2, "Xyz", "Abc");

        assertThat(HEADINGS.find(List.of(row(1, "Our list"), headings, row(3, "a", "b"))))
                .isEqualTo(headings);
        assertThat(HEADINGS.find(List.of(row(1, "Only one column"), row(2, "a"))))
                .isEqualTo(row(1, "Only one column"));
        assertThat(HEADINGS.find(List.of(title, headings))).isEqualTo(title);
        assertThat(HEADINGS.find(List.of())).isNull();
    }

    @Test
    void every_column_has_a_name_of_its_own_and_no_field_is_taken_twice() {
        List<Column> columns = HEADINGS.columns(row(1, "Action", "Title", "", "Update", "Update", "Column 3"));

        assertThat(columns)
                .containsExactly(
                        new Column("Action", ImportField.TITLE),
                        new Column("Title", null),
                        new Column("Column 3", null),
                        new Column("Update", null),
                        new Column("Update (2)", null),
                        new Column("Column 3 (2)", null));
    }

    @Test
    void what_is_left_out_is_said_and_why() {
        List<Column> columns =
                HEADINGS.columns(row(4, "Action", "Title", "RAG", "Update Q1", "Notes", "Lead", "Source"));

        List<ImportPreview.Problem> problems =
                ColumnProblems.of(4, ImportKind.COMMITMENTS, ImportMode.PUBLISHED, columns);

        assertThat(problems)
                .extracting(ImportPreview.Problem::column)
                .containsExactly("Title", "RAG", "Update Q1", "Notes");
        assertThat(problems)
                .allMatch(problem -> problem.row() == 4 && problem.severity() == ImportPreview.Severity.WARNING);
        assertThat(problems.get(1).problem()).contains("ratings are never taken");
    }

    @Test
    void a_sheet_without_promises_or_makers_is_told_so_once() {
        List<ImportPreview.Problem> problems = ColumnProblems.of(
                1, ImportKind.COMMITMENTS, ImportMode.PUBLISHED, List.of(new Column("Area", ImportField.AREA)));

        assertThat(problems)
                .extracting(ImportPreview.Problem::severity)
                .containsExactly(
                        ImportPreview.Severity.ERROR, ImportPreview.Severity.ERROR, ImportPreview.Severity.WARNING);
    }

    @Test
    void lines_between_the_rows_are_told_from_rows() {
        List<Column> columns = HEADINGS.columns(row(1, "Action", "Lead", "By when"));

        assertThat(Layout.of(row(2, "", "", ""), columns)).isEqualTo(Layout.Kind.BLANK);
        assertThat(Layout.of(row(2, "CAMDEN & ISLINGTON", "", ""), columns)).isEqualTo(Layout.Kind.SECTION);
        assertThat(Layout.of(row(2, "Our partners:"), columns)).isEqualTo(Layout.Kind.SECTION);
        assertThat(Layout.of(row(2, "NB figures are as at last return", ""), columns))
                .isEqualTo(Layout.Kind.FOOTNOTE);
        assertThat(Layout.of(row(2, "* provisional", ""), columns)).isEqualTo(Layout.Kind.FOOTNOTE);
        assertThat(Layout.of(row(2, "action", "LEAD", "By when?"), columns)).isEqualTo(Layout.Kind.REPEATED_HEADINGS);
        assertThat(Layout.of(row(2, "Action", "Open Door", ""), columns)).isEqualTo(Layout.Kind.ROW);
        assertThat(Layout.of(row(2, "Work together on loneliness", "", ""), columns))
                .isEqualTo(Layout.Kind.ROW);
        assertThat(Layout.of(row(2, "PLAY MORE", "Open Door", ""), columns)).isEqualTo(Layout.Kind.ROW);
        List<Column> numbered = HEADINGS.columns(row(1, "Ref", "Action", "Lead"));
        assertThat(Layout.of(row(2, "A-14", "", ""), numbered)).isEqualTo(Layout.Kind.ROW);
        assertThat(Layout.of(row(2, "SANDWELL", "", ""), numbered)).isEqualTo(Layout.Kind.SECTION);
        assertThat(Layout.of(row(2, "Note-taking for carers", "", ""), columns)).isEqualTo(Layout.Kind.ROW);
    }

    private static RawRow row(int line, String... cells) {
        return new RawRow(line, Arrays.asList(cells), Set.of(), false);
    }
}
