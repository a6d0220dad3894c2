package org.wellkept.ui.commitment;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.wellkept.core.commitment.CommitmentExport;

/** Writes the open data row by row as it comes, so that memory doesn't grow with it. */
interface OpenDataWriter extends Consumer<CommitmentExport>, AutoCloseable {

    @Override
    void close() throws IOException;

    /** RFC 4180 in UTF-8, with the columns' names in the first line, and no cell that a spreadsheet would run. */
    static OpenDataWriter csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(Arrays.stream(OpenDataColumn.values()).map(OpenDataColumn::heading));
        return new OpenDataWriter() {
            @Override
            public void accept(CommitmentExport row) {
                try {
                    printer.printRecord(Arrays.stream(OpenDataColumn.values())
                            .map(column ->
                                    column.of(row).map(SpreadsheetCell::neutral).orElse("")));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void close() throws IOException {
                printer.close(true);
            }
        };
    }

    /** An object with the licence and the rows; a row names only what it holds. */
    static OpenDataWriter json(OutputStream out, String licence, String licenceAddress) {
        JsonGenerator json = Json.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.writeStartObject()
                .write("licence", licence)
                .write("licenceUrl", licenceAddress)
                .writeStartArray("items");
        return new OpenDataWriter() {
            @Override
            public void accept(CommitmentExport row) {
                json.writeStartObject();
                for (OpenDataColumn column : OpenDataColumn.values()) {
                    column.of(row).ifPresent(text -> write(json, column, text));
                }
                json.writeEnd();
            }

            @Override
            public void close() {
                json.writeEnd().writeEnd().close();
            }
        };
    }

    private static void write(JsonGenerator json, OpenDataColumn column, String text) {
        switch (column) {
            case AS_PUBLISHED, OWNERLESS, STALE, ANCHOR_LIVING_WAGE ->
                json.write(column.heading(), Boolean.parseBoolean(text));
            case ANCHOR_AMOUNT, ANCHOR_BEFORE -> json.write(column.heading(), new BigDecimal(text));
            case CHANGED_SINCE_AGREED -> json.write(column.heading(), Integer.parseInt(text));
            case REFERENCE,
                    TITLE,
                    STATEMENT,
                    PARTNERSHIP,
                    ORGANISATION,
                    ORGANISATION_NAME,
                    ACCOUNTABLE_ROLE,
                    PARTNERS,
                    BOARDS,
                    AREA,
                    PLAN,
                    PLAN_PAGE,
                    PREVENTION_LEVEL,
                    THEMES,
                    MEASURES,
                    START,
                    DUE,
                    DUE_FROM,
                    DUE_TO,
                    STATE,
                    CLOSED_AS,
                    SAID,
                    SAID_ON,
                    SHOWN,
                    SHOWN_BECAUSE,
                    CHECKED,
                    CHECKED_ON,
                    SOURCE,
                    ANCHOR_DIMENSION,
                    ANCHOR_UNIT,
                    ANCHOR_STAGE,
                    SOURCE_REF -> json.write(column.heading(), text);
        }
    }
}
