package org.wellkept.core.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Spelling;

/**
 * The integrated care boards of England since July 2022, who took over from whom in April 2026, and the areas of the councils
 * that have a Health and Wellbeing Board. An area may lie in several. All of it is data (docs/data-sources.md).
 */
public final class England {

    /** As many areas as one page tells of. */
    private static final int MOST_FOUND = 12;

    private static final Map<String, IntegratedCareBoard> BOARDS = boards();
    private static final Map<String, IntegratedCareBoard> BY_SPELLING = bySpelling();
    private static final List<Handed> HANDED = handed();
    private static final List<UpperTierArea> AREAS = areas();

    private England() {}

    /**
     * That one board took over from another, or from a part of it.
     *
     * @param on the first day of the successor
     */
    public record Handed(IntegratedCareBoard predecessor, IntegratedCareBoard successor, LocalDate on) {}

    /** All that there have been. */
    public static Collection<IntegratedCareBoard> integratedCareBoards() {
        return BOARDS.values();
    }

    /** All successions, each pair once. */
    public static List<Handed> successions() {
        return HANDED;
    }

    /** By name. */
    public static List<UpperTierArea> upperTierAreas() {
        return AREAS;
    }

    /** The board that is meant by this, however it is spelt; its ODS code is one spelling. */
    public static Optional<IntegratedCareBoard> integratedCareBoard(String written) {
        return Optional.ofNullable(BY_SPELLING.get(Spelling.key(written)));
    }

    /**
     * The areas whose name holds what somebody typed, at most {@value #MOST_FOUND}, by name; those that begin with it come first.
     */
    public static List<UpperTierArea> areasNamed(String typed) {
        String key = Spelling.key(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        return AREAS.stream()
                .filter(area -> Spelling.key(area.name()).contains(key))
                .sorted(Comparator.comparing(
                        (UpperTierArea area) -> !Spelling.key(area.name()).startsWith(key)))
                .limit(MOST_FOUND)
                .toList();
    }

    private static Map<String, IntegratedCareBoard> boards() {
        Map<String, IntegratedCareBoard> boards = new LinkedHashMap<>();
        for (CSVRecord row : rows("integrated-care-boards.csv")) {
            boards.put(
                    row.get("ods"),
                    new IntegratedCareBoard(
                            row.get("ods"),
                            filled(row.get("gss")),
                            row.get("place"),
                            LocalDate.parse(row.get("from")),
                            day(filled(row.get("until")))));
        }
        return boards;
    }

    private static Map<String, IntegratedCareBoard> bySpelling() {
        Map<String, IntegratedCareBoard> boards = new LinkedHashMap<>();
        BOARDS.values().forEach(board -> board.spellings().forEach(spelling -> boards.put(spelling, board)));
        return boards;
    }

    private static List<Handed> handed() {
        return rows("integrated-care-board-successions.csv").stream()
                .map(row -> new Handed(
                        board(row.get("predecessor")), board(row.get("successor")), LocalDate.parse(row.get("on"))))
                .toList();
    }

    private static List<UpperTierArea> areas() {
        Map<String, List<CSVRecord>> byCode = rows("upper-tier-areas.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("gss"), LinkedHashMap::new, Collectors.toList()));
        List<UpperTierArea> areas = new ArrayList<>();
        byCode.forEach((gss, rows) -> areas.add(new UpperTierArea(
                gss,
                rows.getFirst().get("name"),
                rows.stream()
                        .sorted(Comparator.comparingDouble((CSVRecord row) -> -Double.parseDouble(row.get("share"))))
                        .map(row -> board(row.get("icb")))
                        .toList())));
        areas.sort(Comparator.comparing(UpperTierArea::name));
        return List.copyOf(areas);
    }

    private static IntegratedCareBoard board(String ods) {
        return Objects.requireNonNull(BOARDS.get(ods), ods);
    }

    private static @Nullable String filled(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable LocalDate day(@Nullable String cell) {
        return cell == null ? null : LocalDate.parse(cell);
    }

    private static List<CSVRecord> rows(String file) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(England.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
