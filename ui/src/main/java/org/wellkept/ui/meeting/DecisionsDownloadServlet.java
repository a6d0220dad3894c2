package org.wellkept.ui.meeting;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.partnership.Boards;
import org.wellkept.ui.commitment.DataPage;
import org.wellkept.ui.commitment.SpreadsheetCell;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** What boards decided as open data, sent row by row. */
@WebServlet({DecisionsDownloadServlet.CSV, DecisionsDownloadServlet.JSON})
public class DecisionsDownloadServlet extends PageServlet {

    static final String CSV = "/data/decisions.csv";
    static final String JSON = "/data/decisions.json";

    @Inject
    Decisions decisions;

    @Inject
    Boards boards;

    @Override
    protected Reply answer(Asked asked) {
        String board = asked.value("board").orElse(null);
        Reply file = asked.address().equals(CSV)
                ? new Reply.Download("text/csv;charset=UTF-8;header=present", "decisions.csv", out -> csv(board, out))
                : new Reply.Download("application/json;charset=UTF-8", "decisions.json", out -> json(board, out));
        // a slip in a name must not look like an empty file
        return board == null ? file : Reply.of(boards.find(board), found -> file);
    }

    private void csv(@Nullable String board, OutputStream out) throws IOException {
        try (CSVPrinter printer =
                new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            printer.printRecord(Arrays.stream(DecisionColumn.values()).map(DecisionColumn::heading));
            decisions.each(Actor.anyone(), board, row -> print(printer, row));
        }
    }

    private static void print(CSVPrinter printer, DecisionRead row) {
        try {
            printer.printRecord(Arrays.stream(DecisionColumn.values())
                    .map(column -> column.of(row).map(SpreadsheetCell::neutral).orElse("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void json(@Nullable String board, OutputStream out) {
        try (JsonGenerator json = Json.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            json.writeStartObject()
                    .write("licence", DataPage.LICENCE)
                    .write("licenceUrl", DataPage.LICENCE_ADDRESS)
                    .writeStartArray("items");
            decisions.each(Actor.anyone(), board, row -> {
                json.writeStartObject();
                for (DecisionColumn column : DecisionColumn.values()) {
                    column.of(row).ifPresent(text -> json.write(column.heading(), text));
                }
                json.writeEnd();
            });
            json.writeEnd().writeEnd();
        }
    }
}
