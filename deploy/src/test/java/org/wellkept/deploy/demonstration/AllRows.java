package org.wellkept.deploy.demonstration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * All rows of all tables, so that two databases can be compared by what they say. Ids are made at random: each is named here
 * by all the rows that it stands in, which are named by the ids in them, and so on as far as it goes. Of salted digests and
 * other secrets, which differ on purpose, only the length is kept.
 */
final class AllRows {

    private static final String ONE_ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern ID = Pattern.compile(ONE_ID);
    private static final Pattern SET_OF_IDS = Pattern.compile("\\{(" + ONE_ID + ",?)+}");
    private static final Pattern PASSWORD_HASH = Pattern.compile("\\$argon2id\\$\\S+");

    /** The migrations' own table, and the numbers of transactions after which open pages are made anew. */
    private static final List<String> SAY_NOTHING = List.of("flyway_schema_history", "page_change");

    /** How many rows away a difference is seen in a name; the row that differs is seen in any case. */
    private static final int ROUNDS = 4;

    private AllRows() {}

    /** As lines, sorted. */
    static List<String> of(Jdbi owner) {
        List<Row> rows = owner.withHandle(AllRows::read);
        Map<String, String> names = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            names = named(rows, names);
        }
        Map<String, String> found = names;
        return rows.stream().map(row -> row.written(found)).sorted().toList();
    }

    private static List<Row> read(Handle handle) {
        List<Row> rows = new ArrayList<>();
        handle
                .createQuery("select tablename from pg_tables where schemaname = 'public' order by 1")
                .mapTo(String.class)
                .stream()
                .filter(table -> !SAY_NOTHING.contains(table))
                .forEach(table -> handle.createQuery("select * from \"" + table + "\"")
                        .mapToMap()
                        .forEach(row -> rows.add(Row.of(table, row))));
        return rows;
    }

    /** A name for each id: a digest of the rows that it stands in, and in which of their columns. */
    private static Map<String, String> named(List<Row> rows, Map<String, String> before) {
        Map<String, List<String>> standsIn = new HashMap<>();
        for (Row row : rows) {
            String written = row.written(before);
            row.cells()
                    .forEach((column, cell) -> ID.matcher(cell)
                            .results()
                            .forEach(id -> standsIn.computeIfAbsent(id.group(), unseen -> new ArrayList<>())
                                    .add(column + " of " + written)));
        }
        Map<String, String> names = new HashMap<>();
        standsIn.forEach((id, places) -> {
            Collections.sort(places);
            names.put(id, digest(String.join("\n", places)));
        });
        return names;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Row(String table, SortedMap<String, String> cells) {

        static Row of(String table, Map<String, Object> row) {
            SortedMap<String, String> cells = new TreeMap<>();
            row.forEach((column, value) -> cells.put(column, cell(value)));
            return new Row(table, cells);
        }

        private static String cell(Object value) {
            return value instanceof byte[] bytes
                    ? bytes.length + " bytes"
                    : PASSWORD_HASH.matcher(String.valueOf(value)).replaceAll("a hash");
        }

        String written(Map<String, String> names) {
            return table + " "
                    + cells.entrySet().stream()
                            .map(cell -> cell.getKey() + "=" + written(cell.getValue(), names))
                            .collect(Collectors.joining("; "));
        }

        private static String written(String cell, Map<String, String> names) {
            String written = ID.matcher(cell).replaceAll(id -> name(id, names));
            return SET_OF_IDS.matcher(cell).matches() ? sorted(written) : written;
        }

        private static String name(MatchResult id, Map<String, String> names) {
            return Matcher.quoteReplacement("#" + names.getOrDefault(id.group(), ""));
        }

        /** A set of ids has no order of its own. */
        private static String sorted(String set) {
            return Arrays.stream(set.substring(1, set.length() - 1).split(","))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
    }
}
