package org.wellkept.ui.transparency;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes open data row by row as it comes, so that memory doesn't grow with it. */
public interface OpenDataWriter<T> extends Consumer<T>, AutoCloseable {

    @Override
    void close() throws IOException;

    /**
     * The file that an address asks for.
     *
     * @param address that ends in {@code .csv} or {@code .json}
     * @param name under which a browser saves it, without the ending
     * @param rows hands over each row
     */
    static <T> Reply.Download download(
            String address, String name, List<? extends DataColumn<T>> columns, Consumer<Consumer<T>> rows) {
        boolean csv = address.endsWith(".csv");
        return new Reply.Download(
                csv ? "text/csv;charset=UTF-8;header=present" : "application/json;charset=UTF-8",
                name + (csv ? ".csv" : ".json"),
                out -> {
                    OpenDataWriter<T> writer = csv ? csv(out, columns) : json(out, columns);
                    rows.accept(writer);
                    // after the last row alone: what breaks off must not end as if it were whole
                    writer.close();
                });
    }

    /** RFC 4180 in UTF-8, with the columns' names in the first line, and no cell that a spreadsheet would run. */
    static <T> OpenDataWriter<T> csv(OutputStream out, List<? extends DataColumn<T>> columns) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(columns.stream().map(DataColumn::heading));
        return new OpenDataWriter<>() {
            @Override
            public void accept(T row) {
                try {
                    printer.printRecord(columns.stream()
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
    static <T> OpenDataWriter<T> json(OutputStream out, List<? extends DataColumn<T>> columns) {
        JsonGenerator json = Json.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.writeStartObject()
                .write("licence", Licence.NAME)
                .write("licenceUrl", Licence.ADDRESS)
                .writeStartArray("items");
        return new OpenDataWriter<>() {
            @Override
            public void accept(T row) {
                json.writeStartObject();
                for (DataColumn<T> column : columns) {
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

    private static void write(JsonGenerator json, DataColumn<?> column, String text) {
        switch (column.kind()) {
            case TEXT -> json.write(column.heading(), text);
            case NUMBER -> json.write(column.heading(), new BigDecimal(text));
            case TRUTH -> json.write(column.heading(), Boolean.parseBoolean(text));
        }
    }
}
