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
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Actor;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.UndertakingKind;
import org.wellkept.core.undertaking.UndertakingQuery;
import org.wellkept.core.update.Rating;

/**
 * Sums over a board's commitments, in SQL: one statement each, whatever their number.
 *
 * @param organisation whose commitments alone are counted, or null for all
 */
record BoardReads(
        Handle handle,
        Actor actor,
        BoardDetails board,
        @Nullable UUID organisation,
        LocalDate asOf) {

    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    /** Only themes that have any, in the frameworks' order. */
    private static final String BY_THEME = """
            (select json_agg(json_build_array(f.slug, t.slug, t.label, n.commitments) order by f.position, t.position, t.id)
              from (select ut.theme_id, count(*) as commitments
                from a cross join lateral (select x.theme_id from undertaking_theme x where x.undertaking_id = a.id offset 0) ut
                group by ut.theme_id) n
              join theme t on t.id = n.theme_id join framework f on f.id = t.framework_id) as by_theme""";

    private static final String BY_ORGANISATION = """
            (select json_agg(json_build_array(n.organisation, n.organisation_name, n.commitments, n.gaps, n.silent)
                order by n.commitments desc, n.organisation_name)
              from (select a.organisation, a.organisation_name, count(*) as commitments,
                  count(*) filter (where {GAP}) as gaps, count(*) filter (where a.said = 'noReturn') as silent
                from a group by a.organisation, a.organisation_name) n) as by_organisation""".replace("{GAP}", UndertakingQuery.EVIDENCE_GAP);

    private static final String CHANGES = """
            (select json_agg(json_build_array(n.effect, n.times))
              from (select c.effect, count(*) as times
                from a cross join lateral (select x.effect from change_since_agreed x
                  where x.undertaking_id = a.id and x.changed_on <= :asOf offset 0) c
                group by c.effect) n) as changes""";

    private static final String SUMS = sums();

    /** One statement for all of it: working out the answers is what costs. */
    Rollup rollup() {
        return counted()
                .create(handle, "with a as materialized (\n", ")\n" + SUMS)
                .map((row, context) -> new Rollup(
                        board.ref(),
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
                        listed(row.getString("by_theme"), BoardReads::byTheme),
                        listed(row.getString("by_organisation"), BoardReads::byOrganisation)))
                .one();
    }

    private UndertakingQuery counted() {
        UndertakingQuery all = UndertakingQuery.visibleTo(actor, UndertakingKind.COMMITMENT, asOf)
                .counted()
                .madeTo(board.id());
        return organisation == null ? all : all.and("u.organisation_id = :of", "of", organisation);
    }

    private static String sums() {
        return Stream.of(
                        Stream.of("select count(*) as commitments"),
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
                                "count(*) filter (where a.stale) as stale",
                                BY_THEME,
                                BY_ORGANISATION,
                                CHANGES))
                .flatMap(columns -> columns)
                .collect(Collectors.joining(",\n", "", "\nfrom a"));
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

    List<BoardOverview.Movement> movement() {
        return counted()
                .create(handle, """
                        select a.reference, a.title, w.was, w.now from (
                        """, """
                        ) a
                        cross join lateral (select x.rating as now, x.posted_at,
                            lead(x.rating) over (order by x.posted_on desc, x.posted_at desc) as was
                          from progress_update x where x.undertaking_id = a.id
                            and (x.visibility = 'public' or a.partnership_id = any(:partnerships))
                          order by x.posted_on desc, x.posted_at desc limit 1) w
                        where w.was is not null and w.was <> w.now order by w.posted_at desc limit 10""")
                .map((row, context) -> new BoardOverview.Movement(
                        row.getString("reference"),
                        row.getString("title"),
                        Coded.of(Rating.class, row.getString("was")),
                        Coded.of(Rating.class, row.getString("now"))))
                .list();
    }
}
