package org.wellkept.core.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Spelling;

/**
 * What people write above the columns of a kind of spreadsheet, and what they mean by it. The words are in
 * commitment-headings.csv, activity-headings.csv, anchor-action-headings.csv, room-headings.csv and contract-headings.csv.
 */
final class Headings {

    /** Titles and instructions may stand above the headings, within so many lines. */
    static final int LOOKED_AT = 30;

    private static final int LONGEST = 200;
    private static final String RATING = "(rating)";
    private static final String UPDATE = "(update)";
    private static final Headings OF_COMMITMENTS = new Headings(ImportKind.COMMITMENTS, "commitment-headings.csv");
    private static final Headings OF_ACTIVITIES = new Headings(ImportKind.ACTIVITIES, "activity-headings.csv");
    private static final Headings OF_ANCHOR_ACTIONS =
            new Headings(ImportKind.ANCHOR_ACTIONS, "anchor-action-headings.csv");
    private static final Headings OF_ROOMS = new Headings(ImportKind.ROOMS, "room-headings.csv");
    private static final Headings OF_CONTRACTS = new Headings(ImportKind.CONTRACTS, "contract-headings.csv");

    private final Map<String, Meaning> known = new HashMap<>();
    private final Map<String, Meaning> knownBeginnings = new HashMap<>();

    private Headings(ImportKind kind, String file) {
        read(kind, file);
    }

    static Headings of(ImportKind kind) {
        return switch (kind) {
            case COMMITMENTS -> OF_COMMITMENTS;
            case ACTIVITIES -> OF_ACTIVITIES;
            case ANCHOR_ACTIONS -> OF_ANCHOR_ACTIONS;
            case ROOMS -> OF_ROOMS;
            case CONTRACTS -> OF_CONTRACTS;
        };
    }

    /** What a heading stands for. */
    sealed interface Meaning {
        record Holds(ImportField field) implements Meaning {}

        /** A partner's judgement of itself: not taken from spreadsheets. */
        record Rating() implements Meaning {}

        /** News of a promise, not the promise. */
        record Update() implements Meaning {}
    }

    Optional<Meaning> meaning(String heading) {
        String key = Spelling.key(heading);
        // words and pounds of the same thing differ by the sign alone
        Meaning inPounds =
                heading.contains("£") ? known.get(Spelling.key(WrittenMoney.withoutScale(heading)) + " gbp") : null;
        if (inPounds != null) {
            return Optional.of(inPounds);
        }
        Meaning whole = known.get(key);
        if (whole != null) {
            return Optional.of(whole);
        }
        Meaning unscaled = known.get(Spelling.key(WrittenMoney.withoutScale(heading)));
        if (unscaled instanceof Meaning.Holds holds && holds.field().isMoney()) {
            return Optional.of(unscaled);
        }
        int end = key.indexOf(' ');
        return Optional.ofNullable(knownBeginnings.get(end < 0 ? key : key.substring(0, end)));
    }

    /** How many different headings of the row are known. */
    int known(RawRow row) {
        Set<Meaning> found = new HashSet<>();
        for (String cell : row.cells()) {
            if (cell.length() <= LONGEST) {
                meaning(cell).ifPresent(found::add);
            }
        }
        return found.size();
    }

    /** Which of the first rows holds the headings: the one with most that are known. Null when no row has a cell. */
    @Nullable
    RawRow find(List<RawRow> first) {
        RawRow best = null;
        RawRow fallback = null;
        int most = 0;
        for (RawRow row : first) {
            int count = known(row);
            if (count > most) {
                most = count;
                best = row;
            }
            if (fallback == null || fallback.filled() < 2) {
                fallback = row.filled() > (fallback == null ? 0 : 1) ? row : fallback;
            }
        }
        return best == null ? fallback : best;
    }

    /** The columns under these headings. Each has a name of its own, and no field is held by two. */
    List<Column> columns(RawRow headings) {
        List<Column> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<ImportField> taken = EnumSet.noneOf(ImportField.class);
        for (int at = 0; at < headings.cells().size(); at++) {
            String written = Cells.shortened(Cells.oneLine(headings.cell(at)), LONGEST);
            ImportField field = meaning(written).orElse(null) instanceof Meaning.Holds holds && taken.add(holds.field())
                    ? holds.field()
                    : null;
            columns.add(new Column(unused(written.isEmpty() ? "Column " + (at + 1) : written, names), field));
        }
        return columns;
    }

    private static String unused(String name, Set<String> names) {
        String candidate = name;
        for (int again = 2; !names.add(candidate); again++) {
            candidate = name + " (" + again + ")";
        }
        return candidate;
    }

    private void read(ImportKind kind, String file) {
        try (InputStream bytes = Headings.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException(file + " is missing beside " + Headings.class);
            }
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (CSVParser rows = CSVParser.parse(new InputStreamReader(bytes, StandardCharsets.UTF_8), format)) {
                for (CSVRecord row : rows) {
                    add(row.get("heading"), meant(kind, row.get("field")), file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Meaning meant(ImportKind kind, String field) {
        return switch (field) {
            case RATING -> new Meaning.Rating();
            case UPDATE -> new Meaning.Update();
            default -> new Meaning.Holds(field(kind, field));
        };
    }

    private static ImportField field(ImportKind kind, String code) {
        ImportField field = Coded.of(ImportField.class, code);
        if (!field.isOf(kind)) {
            throw new IllegalStateException(kind.words() + " have no " + code);
        }
        return field;
    }

    private void add(String heading, Meaning meaning, String file) {
        boolean beginning = heading.endsWith(" *");
        Meaning before = (beginning ? knownBeginnings : known).put(Spelling.key(heading), meaning);
        if (before != null && !before.equals(meaning)) {
            throw new IllegalStateException(file + " gives \"" + heading + "\" two meanings");
        }
    }
}
