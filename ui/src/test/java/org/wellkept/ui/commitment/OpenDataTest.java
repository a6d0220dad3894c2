package org.wellkept.ui.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.core.commitment.CommitmentExport;
import org.wellkept.ui.transparency.Examples;
import org.wellkept.ui.transparency.OpenDataWriter;
import org.wellkept.ui.transparency.Reply;

class OpenDataTest {
    @Test
    void the_file_names_its_columns_and_ends_each_line_as_the_standard_says() throws IOException {
        String csv = csv(Examples.row(Examples.behind(), "A plain statement"));
        assertThat(csv).startsWith("reference,title,statement,").endsWith("\r\n");
        assertThat(csv.split("\r\n", -1)).hasSize(3);
    }

    @Test
    void quotes_commas_and_lines_survive() throws IOException {
        String statement = "He said “yes”, \"no\", and\r\na second line; ümlaut 😀";
        CSVRecord row = parsed(csv(Examples.row(Examples.behind(), statement))).getFirst();
        assertThat(row.get("statement")).isEqualTo(statement);
        assertThat(row.get("said")).isEqualTo("green");
        assertThat(row.get("shownBecause")).isEqualTo("84 of 150 people expected by 30 September 2026");
        assertThat(row.get("checkedOn")).isEqualTo("2026-06-12");
        assertThat(row.get("due")).isEqualTo("March 2027");
        assertThat(row.get("dueTo")).isEqualTo("2027-03-31");
    }

    @Test
    void a_formula_in_any_cell_is_neutralised() throws IOException {
        assertThat(parsed(csv(Examples.row(Examples.behind(), "=cmd|' /C calc'!A0")))
                        .getFirst()
                        .get("statement"))
                .isEqualTo("'=cmd|' /C calc'!A0");
    }

    @Test
    void a_body_that_nobody_has_asked_has_no_answers_whatever_the_row_says() throws IOException {
        CommitmentExport forged = Examples.row(
                Examples.promise("PP-1", "T", Examples.NAMED, Examples.behind().answers()), "");
        CSVRecord row = parsed(csv(forged)).getFirst();
        assertThat(row.get("asPublished")).isEqualTo("true");
        assertThat(List.of(
                        "said",
                        "saidOn",
                        "shown",
                        "shownBecause",
                        "checked",
                        "ownerless",
                        "stale",
                        "changedSinceAgreed"))
                .allSatisfy(column -> assertThat(row.get(column)).isEmpty());
    }

    @Test
    void json_holds_the_licence_and_leaves_out_what_is_empty() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OpenDataWriter<CommitmentExport> writer = OpenDataWriter.json(out, List.of(OpenDataColumn.values()))) {
            writer.accept(Examples.row(Examples.behind(), "=1+1 \" \u2028 </script>"));
            writer.accept(Examples.row(Examples.published(), ""));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        try (JsonReader reader = Json.createReader(new StringReader(out.toString(StandardCharsets.UTF_8)))) {
            JsonObject json = reader.readObject();
            assertThat(json.getString("licence")).isEqualTo("Open Government Licence v3.0");
            JsonObject first = json.getJsonArray("items").getJsonObject(0);
            assertThat(first.getString("statement")).isEqualTo("=1+1 \" \u2028 </script>");
            assertThat(first.getBoolean("asPublished")).isFalse();
            assertThat(first.getInt("changedSinceAgreed")).isEqualTo(2);
            JsonObject second = json.getJsonArray("items").getJsonObject(1);
            assertThat(second.getBoolean("asPublished")).isTrue();
            assertThat(second.keySet()).doesNotContain("said", "shown", "statement", "ownerless");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data/commitments.json", "/data/commitments.csv"})
    void what_breaks_off_does_not_end_as_if_it_were_whole(String address) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reply.Download download = OpenDataWriter.<CommitmentExport>download(
                address, "commitments", List.of(OpenDataColumn.values()), rows -> {
                    rows.accept(Examples.row(Examples.behind(), ""));
                    throw new IllegalStateException("The database is gone");
                });

        assertThatThrownBy(() -> download.content().writeTo(out)).hasMessage("The database is gone");

        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotEndWith("]}").doesNotEndWith("\r\n");
    }

    @Test
    void every_column_is_explained_and_named_once() {
        assertThat(Arrays.stream(OpenDataColumn.values()).map(OpenDataColumn::heading))
                .doesNotHaveDuplicates();
        assertThat(OpenDataColumn.values())
                .allSatisfy(column -> assertThat(column.meaning()).endsWith("."));
    }

    private static String csv(CommitmentExport... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OpenDataWriter<CommitmentExport> writer = OpenDataWriter.csv(out, List.of(OpenDataColumn.values()))) {
            for (CommitmentExport row : rows) {
                writer.accept(row);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> parsed(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            return parser.getRecords();
        }
    }
}
