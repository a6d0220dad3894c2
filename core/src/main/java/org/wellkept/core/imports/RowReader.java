package org.wellkept.core.imports;

import org.jspecify.annotations.Nullable;

/**
 * Reads one row, naming each thing that is the matter with it: an error holds the row back until it is mended, a warning
 * says what was made of it. A row is never held back for being thin, and nothing that people wrote is changed or left away
 * without saying so. What is of one kind alone is read by {@link PromiseReader}, {@link ActivityReader},
 * {@link AnchorActionReader}, {@link RoomReader} and {@link ContractReader}. Pure.
 */
final class RowReader {

    private RowReader() {}

    /**
     * What the reader of a kind makes of a row.
     *
     * @param date as written, for people who look through the rows
     * @param publishedIn where it was published, for a row that names no source; null where nothing else says so
     */
    record Told(
            ReadRow.Content content,
            @Nullable String date,
            @Nullable String publishedIn) {}

    static ReadRow read(ImportSetting setting, RawRow raw) {
        OpenRow row = new OpenRow(setting, raw);
        if (raw.isUnreadable()) {
            row.error(
                    null,
                    "The row goes on for more than a million characters, so the file was read no further",
                    "Close the quotation mark that is still open in this row, and upload the file again");
            return new ReadRow(row.number(), null, "", "", null, row.problems());
        }
        row.shape();
        row.characters();
        String title = title(row);
        Who who = Who.read(row);
        @Nullable String ref = ref(row);
        Told told = switch (setting.kind()) {
            case COMMITMENTS -> PromiseReader.read(row, title, who);
            case ACTIVITIES -> ActivityReader.read(row, title, who);
            case ANCHOR_ACTIONS -> AnchorActionReader.read(row, title, who);
            case ROOMS -> RoomReader.read(row, title);
            case CONTRACTS -> ContractReader.read(row, title, ref);
        };
        @Nullable String source = source(row, told);
        ReadRow.Maker maker = who.maker();
        return new ReadRow(
                row.number(),
                row.isHeld() || maker == null ? null : new ReadRow.Entry(maker, told.content(), source, ref),
                Cells.shortened(title, 300),
                who.shown(),
                told.date(),
                row.problems());
    }

    private static String title(OpenRow row) {
        ImportKind kind = row.kind();
        String title = row.line(ImportField.TITLE);
        if (!row.hasColumn(ImportField.TITLE)) {
            row.error(
                    null,
                    "No column is taken as the " + kind.one(),
                    "Choose which heading holds the " + kind.one() + " itself");
        } else if (title.isEmpty()) {
            row.error(
                    ImportField.TITLE, "No " + kind.one() + " is written here", "Write in one line " + kind.whatItIs());
        } else if (OpenRow.isDitto(title)) {
            row.error(ImportField.TITLE, "A ditto mark does not say " + kind.whatItIs(), "Write the words again");
        } else if (title.length() > 300) {
            row.error(
                    ImportField.TITLE,
                    "The " + kind.one() + " has " + OpenRow.length(title) + " characters, and there is room for 300",
                    switch (kind) {
                        case COMMITMENTS, ANCHOR_ACTIONS -> restGoes(ImportField.STATEMENT.words(kind));
                        case ACTIVITIES -> restGoes(ImportField.PURPOSE.words(kind));
                        case ROOMS -> restGoes(ImportField.WHO_MAY_USE.words(kind));
                        case CONTRACTS -> "Write it in one line";
                    });
        }
        return title;
    }

    private static String restGoes(String heading) {
        return "Write it in one line, and put the rest under a heading such as \"" + heading + "\"";
    }

    private static @Nullable String ref(OpenRow row) {
        String ref = row.line(ImportField.REFERENCE);
        if (ref.length() > 100) {
            row.error(
                    ImportField.REFERENCE,
                    "The reference has " + OpenRow.length(ref) + " characters, and there is room for 100",
                    "Shorten it: a reference tells rows apart");
        }
        return ref.isEmpty() ? null : ref;
    }

    /** What is published always says where it comes from. */
    private static @Nullable String source(OpenRow row, Told told) {
        @Nullable String source = row.text(ImportField.SOURCE, 1_000);
        if (source != null || row.setting().mode() == ImportMode.OWN) {
            return source;
        }
        if (told.publishedIn() != null) {
            return told.publishedIn();
        }
        // where there is no such column at all, that is said once, of the file
        if (row.hasColumn(ImportField.SOURCE) || row.hasColumn(ImportField.PLAN)) {
            row.warn(
                    row.hasColumn(ImportField.SOURCE) ? ImportField.SOURCE : ImportField.PLAN,
                    "The row does not say where it was published",
                    "The name of the file, " + OpenRow.quoted(row.setting().fileName()) + ", is shown as its source");
        }
        return row.setting().fileName();
    }
}
