package org.wellkept.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellkept.core.imports.ImportApplied;
import org.wellkept.core.imports.ImportKind;
import org.wellkept.core.imports.ImportMode;
import org.wellkept.core.imports.ImportPreview;
import org.wellkept.core.imports.ImportPreview.Problem;
import org.wellkept.core.imports.ImportPreview.Severity;
import org.wellkept.core.imports.ImportStatus;

class ImportPageTest {
    @Test
    void what_holds_a_row_back_comes_before_what_is_good_to_know() {
        ImportPage page = ImportPage.of(preview(
                ImportStatus.PREVIEWED,
                List.of(
                        new Problem(2, "Due", Severity.WARNING, "No end is given", "Nothing to do"),
                        new Problem(7, null, Severity.ERROR, "Nobody is named", "Name who made it"))));

        assertThat(page.problems())
                .extracting(ImportPage.ProblemLine::line, ImportPage.ProblemLine::column, ImportPage.ProblemLine::kind)
                .containsExactly(tuple(7, "The whole row", "Holds the row back"), tuple(2, "Due", "Good to know"));
        assertThat(page.problems().getFirst().what()).isEqualTo("Nobody is named.");
        assertThat(page.more()).isNull();
    }

    @Test
    void a_manylist_says_how_many_more_there_are() {
        assertThat(ImportPage.of(preview(ImportStatus.PREVIEWED, problems(200))).more())
                .isNull();
        ImportPage many = ImportPage.of(preview(ImportStatus.PREVIEWED, problems(350)));
        assertThat(many.problems()).hasSize(200);
        assertThat(many.more()).contains("There are 150 more");
        assertThat(ImportPage.of(preview(ImportStatus.PREVIEWED, problems(1_000)))
                        .more())
                .contains("at least 800 more");
    }

    @Test
    void what_was_taken_in_is_counted_once_it_is_in() {
        assertThat(ImportPage.of(preview(ImportStatus.PREVIEWED, List.of())).counts())
                .extracting(ImportPage.Count::words)
                .containsExactly("rows in the file", "ready to take in", "waits to be mended");
        assertThat(ImportPage.of(preview(ImportStatus.APPLIED, List.of())).counts())
                .extracting(ImportPage.Count::words)
                .startsWith("rows in the file", "promises made", "there already");
    }

    @Test
    void taking_in_says_what_was_made_and_what_waits() {
        assertThat(ImportPage.applied(ImportKind.COMMITMENTS, new ImportApplied(12, 3), 0))
                .isEqualTo("Taken in: 12 promises made, 3 there already.");
        assertThat(ImportPage.applied(ImportKind.COMMITMENTS, new ImportApplied(1, 0), 2))
                .contains("2 rows wait to be mended");
    }

    @Test
    void a_sheet_of_activities_is_read_in_their_words() {
        ImportPage page = ImportPage.of(preview(ImportKind.ACTIVITIES, ImportStatus.APPLIED, List.of()));

        assertThat(page.counts())
                .extracting(ImportPage.Count::words)
                .startsWith("rows in the file", "activities made", "there already");
        assertThat(List.of(page.title(), page.organisation(), page.date()))
                .containsExactly("Activity", "Who did it", "When");
        assertThat(ImportPage.applied(ImportKind.ACTIVITIES, new ImportApplied(1, 0), 0))
                .isEqualTo("Taken in: 1 activity made, 0 there already.");
    }

    private static List<Problem> problems(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> new Problem(row, "Due", Severity.WARNING, "No end is given", "Nothing to do"))
                .toList();
    }

    private static ImportPreview preview(ImportStatus status, List<Problem> problems) {
        return preview(ImportKind.COMMITMENTS, status, problems);
    }

    private static ImportPreview preview(ImportKind kind, ImportStatus status, List<Problem> problems) {
        return new ImportPreview(
                new UUID(0, 1),
                kind,
                "wellshire-and-vale",
                ImportMode.PUBLISHED,
                "plan.csv",
                "UTF-8",
                status,
                Instant.EPOCH,
                6,
                5,
                1,
                4,
                0,
                Map.of(),
                problems,
                List.of());
    }
}
