package org.wellkept.core.accountability;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Actor;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.storage.PlannedAnew;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.UndertakingKind;
import org.wellkept.core.undertaking.UndertakingQuery;

/**
 * Sums over the commitments made to boards, in SQL: one statement, whatever the number of either.
 *
 * @param organisation whose commitments alone are counted, or null for all
 */
record Rollups(Handle handle, Actor actor, @Nullable UUID organisation, LocalDate asOf) {

    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    /** What of the answers is summed, once for each board that looks after a commitment on the day. */
    private static final String MADE = """
            with made as materialized (
              select ub.board_id, a.id, a.organisation, a.organisation_name, a.said, a.shown, a.checked, a.gap, a.changed, a.ownerless, a.stale
              from (
            """;

    private static final String GROUPED = """
              ) a join looked_after ub on ub.undertaking_id = a.id and ub.board_id = any(:boards)
                and ub.from_on <= :asOf and ub.until_on > :asOf
            ),
            by_theme as materialized (
              select n.board_id,
                json_agg(json_build_array(f.slug, t.slug, t.label, n.commitments) order by f.position, t.position, t.id) as listed
              from (select a.board_id, ut.theme_id, count(*) as commitments
                from made a cross join lateral (select x.theme_id from undertaking_theme x where x.undertaking_id = a.id offset 0) ut
                group by a.board_id, ut.theme_id) n
              join theme t on t.id = n.theme_id join framework f on f.id = t.framework_id
              group by n.board_id
            ),
            by_organisation as materialized (
              select n.board_id, json_agg(json_build_array(n.organisation, n.organisation_name, n.commitments, n.gaps, n.silent)
                order by n.commitments desc, n.organisation_name) as listed
              from (select a.board_id, a.organisation, a.organisation_name, count(*) as commitments,
                  count(*) filter (where {GAP}) as gaps, count(*) filter (where a.said = 'noReturn') as silent
                from made a group by a.board_id, a.organisation, a.organisation_name) n
              group by n.board_id
            ),
            changes as materialized (
              select n.board_id, json_agg(json_build_array(n.effect, n.times)) as listed
              from (select a.board_id, c.effect, count(*) as times
                from made a cross join lateral (select x.effect from change_since_agreed x
                  where x.undertaking_id = a.id and x.changed_on <= :asOf offset 0) c
                group by a.board_id, c.effect) n
              group by n.board_id
            )
            """.replace("{GAP}", UndertakingQuery.EVIDENCE_GAP);

    private static final String SUMS = sums();

    /** That of a board. */
    Rollup of(BoardDetails board) {
        return of(List.of(board)).getFirst();
    }

    /** Those of some boards, in their order. Where nothing is counted the sums are null, which JDBC reads as zero. */
    List<Rollup> of(List<BoardDetails> boards) {
        boolean many = boards.size() > PlannedAnew.GUESSED;
        Query query = UndertakingQuery.visibleTo(actor, UndertakingKind.COMMITMENT, asOf)
                .counted()
                .madeTo(boards.stream().map(BoardDetails::id).toList())
                .of(organisation)
                .create(handle, many ? PlannedAnew.MARK + MADE : MADE, GROUPED + SUMS);
        if (many) {
            query.addCustomizer(new PlannedAnew());
        }
        return query.map((row, context) -> new Rollup(
                        boards.get(row.getInt("place") - 1).ref(),
                        asOf,
                        row.getInt("commitments"),
                        counts(Said.class, row, "said_"),
                        counts(ShownAnswer.class, row, "shown_"),
                        counts(CheckAnswer.class, row, "checked_"),
                        row.getInt("not_checked"),
                        row.getInt("check_waits"),
                        row.getInt("gaps"),
                        row.getInt("unevidenced"),
                        row.getInt("changed"),
                        changes(row.getString("changes")),
                        row.getInt("ownerless"),
                        row.getInt("stale"),
                        listed(row.getString("by_theme"), Rollups::byTheme),
                        listed(row.getString("by_organisation"), Rollups::byOrganisation)))
                .list();
    }

    private static String sums() {
        return Stream.of(
                        Stream.of("select a.board_id", "count(*) as commitments"),
                        filters(Said.class, "said"),
                        filters(ShownAnswer.class, "shown"),
                        filters(CheckAnswer.class, "checked"),
                        Stream.of(
                                "count(*) filter (where a.checked is null) as not_checked",
                                "count(*) filter (where a.checked = '" + UndertakingQuery.WAITING + "') as check_waits",
                                "count(*) filter (where " + UndertakingQuery.EVIDENCE_GAP + ") as gaps",
                                "count(*) filter (where " + UndertakingQuery.UNEVIDENCED + ") as unevidenced",
                                "count(*) filter (where a.changed > 0) as changed",
                                "count(*) filter (where a.ownerless) as ownerless",
                                "count(*) filter (where a.stale) as stale"))
                .flatMap(columns -> columns)
                .collect(Collectors.joining(",\n", ", summed as materialized (\n", """

                        from made a group by a.board_id
                        )
                        select b.place, summed.*, by_theme.listed as by_theme, by_organisation.listed as by_organisation,
                          changes.listed as changes
                        from unnest(cast(:boards as uuid[])) with ordinality b (id, place)
                        left join summed on summed.board_id = b.id
                        left join by_theme on by_theme.board_id = b.id
                        left join by_organisation on by_organisation.board_id = b.id
                        left join changes on changes.board_id = b.id
                        order by b.place"""));
    }

    private static <E extends Enum<E> & Coded> Stream<String> filters(Class<E> choices, String answer) {
        return Stream.of(choices.getEnumConstants())
                .map(choice -> "count(*) filter (where a.%1$s = '%2$s') as %1$s_%3$s"
                        .formatted(answer, choice.code(), choice.name()));
    }

    private static <E extends Enum<E> & Coded> Map<E, Integer> counts(Class<E> choices, ResultSet row, String prefix)
            throws SQLException {
        Map<E, Integer> counts = new EnumMap<>(choices);
        for (E choice : choices.getEnumConstants()) {
            counts.put(choice, row.getInt(prefix + choice.name()));
        }
        return counts;
    }

    private static <T> List<T> listed(@Nullable String json, Function<JsonArray, T> each) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(value -> each.apply(value.asJsonArray()));
        }
    }

    private static Rollup.ByTheme byTheme(JsonArray one) {
        return new Rollup.ByTheme(new ThemeRef(one.getString(0), one.getString(1)), one.getString(2), one.getInt(3));
    }

    private static Rollup.ByOrganisation byOrganisation(JsonArray one) {
        return new Rollup.ByOrganisation(
                new OrganisationRef(one.getString(0), one.getString(1), true),
                one.getInt(2),
                one.getInt(3),
                one.getInt(4));
    }

    private static Map<Effect, Integer> changes(@Nullable String json) {
        Map<Effect, Integer> changes = new EnumMap<>(Effect.class);
        for (Effect effect : Effect.values()) {
            changes.put(effect, 0);
        }
        listed(json, one -> Map.entry(Coded.of(Effect.class, one.getString(0)), one.getInt(1)))
                .forEach(entry -> changes.put(entry.getKey(), entry.getValue()));
        return changes;
    }
}
