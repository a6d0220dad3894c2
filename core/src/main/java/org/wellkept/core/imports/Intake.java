package org.wellkept.core.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Refusal;
import org.wellkept.core.imports.ImportPreview.Severity;
import org.wellkept.core.imports.ImportStore.NewRow;
import org.wellkept.core.imports.ImportStore.RowStatus;

/** Reads a file row by row into the store, a batch at a time, so that memory does not grow with the file. */
@ApplicationScoped
class Intake {

    static final int MOST_ROWS = 100_000;
    /** Blank lines too: a file of nothing else is not read to its end. */
    static final int MOST_LINES = 1_000_000;

    private static final int BATCH_ROWS = 500;
    private static final int BATCH_CHARACTERS = 1_000_000;

    private final ImportStore store;

    @Inject
    Intake(ImportStore store) {
        this.store = store;
    }

    /**
     * The first rows of a file, with the headings among them, and the rest to come.
     *
     * @param read how many rows were read so far, blank ones too
     */
    record Opened(SheetRows rows, int read, List<RawRow> first, RawRow headings) implements AutoCloseable {

        static @Nullable Opened of(SheetRows rows, ImportKind kind) throws IOException {
            List<RawRow> first = new ArrayList<>();
            int read = 0;
            while (first.size() < Headings.LOOKED_AT && read <= MOST_LINES) {
                RawRow row = rows.next();
                if (row == null) {
                    break;
                }
                read++;
                if (!row.isBlank()) {
                    first.add(row);
                }
            }
            RawRow headings = Headings.of(kind).find(first);
            return headings == null ? null : new Opened(rows, read, first, headings);
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }

    /** Writes all rows. When it refuses, some may have been written. */
    Optional<Refusal> write(UUID id, Opened file, ImportSetting setting) throws IOException {
        Batch batch = new Batch(id);
        boolean belowHeadings = false;
        for (RawRow row : file.first()) {
            if (row.line() == file.headings().line()) {
                batch.add(new NewRow(row, RowStatus.LEFT_OUT, List.of()));
                belowHeadings = true;
            } else if (belowHeadings) {
                batch.add(read(row, setting));
            } else {
                batch.add(leftOut(row, "The line stands above the headings and is left out", "Nothing to do"));
            }
        }
        RawRow row = file.rows().next();
        for (int read = file.read(); row != null; read++) {
            if (!row.isBlank()) {
                batch.add(read(row, setting));
            }
            if (batch.taken > MOST_ROWS) {
                return Optional.of(new Refusal.TooLarge(
                        "The file has more than 100,000 rows",
                        "Split it into several files, each with the row of headings"));
            }
            if (read > MOST_LINES) {
                return Optional.of(new Refusal.TooLarge(
                        "The file has more than a million lines, most of them blank",
                        "Copy the rows that hold something into a new sheet, and upload that"));
            }
            row = file.rows().next();
        }
        batch.flush();
        return batch.taken > 0
                ? Optional.empty()
                : Optional.of(Refusal.Invalid.of(
                        "file",
                        "The file has headings but no " + setting.kind().one() + " below them",
                        "Write one " + setting.kind().one() + " in each row below the headings"));
    }

    private static NewRow read(RawRow row, ImportSetting setting) {
        return switch (Layout.of(row, setting.columns())) {
            case ROW, BLANK -> {
                ReadRow read = RowReader.read(setting, row);
                yield new NewRow(row, read.isReady() ? RowStatus.READY : RowStatus.HELD, read.problems());
            }
            case SECTION ->
                leftOut(
                        row,
                        "The line holds one cell and looks like a heading over the rows below: it is left out",
                        "Nothing to do, unless it is " + setting.kind().anyOne() + ": then write in the same row "
                                + setting.kind().whoDidIt());
            case REPEATED_HEADINGS -> leftOut(row, "The line repeats the headings and is left out", "Nothing to do");
            case FOOTNOTE -> leftOut(row, "The line looks like a footnote and is left out", "Nothing to do");
        };
    }

    private static NewRow leftOut(RawRow row, String problem, String mend) {
        return new NewRow(
                row,
                RowStatus.LEFT_OUT,
                List.of(new ImportPreview.Problem(row.line(), null, Severity.WARNING, problem, mend)));
    }

    private final class Batch {

        private final UUID id;
        private final List<NewRow> waiting = new ArrayList<>();
        private int characters;
        private int taken;

        Batch(UUID id) {
            this.id = id;
        }

        void add(NewRow row) {
            waiting.add(row);
            characters += row.raw().cells().stream().mapToInt(String::length).sum();
            taken += row.status() == RowStatus.LEFT_OUT ? 0 : 1;
            if (waiting.size() == BATCH_ROWS || characters > BATCH_CHARACTERS) {
                flush();
            }
        }

        void flush() {
            store.addRows(id, waiting);
            waiting.clear();
            characters = 0;
        }
    }
}
