package org.wellkept.core.anchoryear;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorRollup.Body;
import org.wellkept.core.anchoryear.AnchorRollup.FigureSum;
import org.wellkept.core.anchoryear.AnchorRollup.Level;
import org.wellkept.core.anchoryear.AnchorRollup.OfYear;
import org.wellkept.core.anchoryear.AnchorRollup.Profile;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.partnership.OrganisationRecords;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * What yearly returns come to for an organisation, a board or a partnership, of what was sent and the reader may read. A figure
 * of a body that was taken over counts under the one that took over, unless that one told the same figure of the same year.
 */
@Door
public class AnchorRollups {

    /** How many years a trend shows. */
    private static final int YEARS = 6;

    /**
     * What is read of a year, for {@link Gathering#tables}: {@code told}, the returns that the reader may read; {@code above}
     * (source_id, above_id), which bodies lie between one that was taken over and the body under which it counts.
     */
    private static final String TOLD = """
            , told as (
              select r.id, r.organisation_id, {CLOSE} as close from anchor_year r
              where r.year_begins = :year and r.visibility <> 'own' and {READABLE}
            ), above(source_id, above_id) as (
              select c.source_id, s.successor_id from counted c
              join succession s on s.predecessor_id = c.source_id
              join counted up on up.body_id = c.body_id and up.source_id = s.successor_id
              union
              select a.source_id, s.successor_id from above a
              join succession s on s.predecessor_id = a.above_id
              join counted up on up.source_id = s.successor_id
            )
            """.replace("{CLOSE}", OrganisationRecords.readAsPartner("r"))
            .replace("{READABLE}", OrganisationRecords.readable("r"));

    /** Every body of the circle, with each figure that counts under it. */
    private static final String FIGURES = TOLD + """
            select b.slug, b.name, o.small, {PARTNER} as near, t.teller, t.teller_name, t.close,
              t.figure, t.value, t.whole, t.applies, t.note, exists (select 1 from told y join counted c on c.source_id = y.organisation_id
                where c.body_id = b.id) as told
            from body b join organisation o on o.id = b.id
            cross join lateral (select b.id as organisation_id, 'shared' as visibility) seen
            left join (
              select c.body_id, src.slug as teller, src.name as teller_name, told.close, f.*
              from counted c join told on told.organisation_id = c.source_id
              join organisation src on src.id = c.source_id
              join anchor_figure f on f.anchor_year_id = told.id
              where not exists (select 1 from above a join told higher on higher.organisation_id = a.above_id
                join anchor_figure same on same.anchor_year_id = higher.id and same.figure = f.figure
                  and (same.value is not null or not same.applies)
                where a.source_id = c.source_id)
            ) t on t.body_id = b.id
            order by b.name, b.slug""".replace("{PARTNER}", OrganisationRecords.readAsPartner("seen"));

    private final Jdbi jdbi;
    private final Gathering gathering;
    private final Clock clock;

    @Inject
    AnchorRollups(Jdbi jdbi, Gathering gathering, Clock clock) {
        this.jdbi = jdbi;
        this.gathering = gathering;
        this.clock = clock;
    }

    /** The latest year that is over: the one that is asked about. */
    public FinancialYear latest() {
        return FinancialYear.of(today()).previous();
    }

    public Outcome<AnchorRollup> of(Actor actor, Circle.Kind kind, String slug, FinancialYear year) {
        return circle(kind, slug)
                .map(circle -> Outcome.done(jdbi.withHandle(handle -> rollup(handle, actor, circle, year))))
                .orElseGet(() -> nothingCalled(kind));
    }

    /** The sums of the year alone: without the years before it, and without levels. */
    public Outcome<AnchorRollup> ofYearAlone(Actor actor, Circle.Kind kind, String slug, FinancialYear year) {
        return circle(kind, slug)
                .map(circle -> Outcome.done(jdbi.withHandle(handle ->
                        rollup(circle, List.of(year), List.of(gatheredOf(handle, actor, circle, year)), List.of()))))
                .orElseGet(() -> nothingCalled(kind));
    }

    /** One figure with the records behind it. */
    public Outcome<FigureRecords> records(
            Actor actor, Circle.Kind kind, String slug, FinancialYear year, AnchorFigure figure) {
        return circle(kind, slug)
                .map(circle -> Outcome.done(jdbi.withHandle(handle -> records(
                        circle,
                        gathered(handle, actor, circle, year, yearsTold(handle, actor, circle, year)),
                        figure))))
                .orElseGet(() -> nothingCalled(kind));
    }

    /** Every figure of the year alone with the records behind it, in the order of {@link AnchorFigure}. */
    public Outcome<List<FigureRecords>> recordsOfYear(Actor actor, Circle.Kind kind, String slug, FinancialYear year) {
        return circle(kind, slug)
                .map(circle -> Outcome.done(jdbi.withHandle(handle -> {
                    List<YearGathered> alone = List.of(gatheredOf(handle, actor, circle, year));
                    return Arrays.stream(AnchorFigure.values())
                            .map(figure -> records(circle, alone, figure))
                            .toList();
                })))
                .orElseGet(() -> nothingCalled(kind));
    }

    private static FigureRecords records(Circle circle, List<YearGathered> years, AnchorFigure figure) {
        YearGathered asked = years.getFirst();
        return new FigureRecords(
                circle,
                asked.year(),
                sum(years, figure),
                asked.of(figure).stream()
                        .sorted(Comparator.comparing(
                                        (BodyFigure one) -> one.body().name())
                                .thenComparing(one -> one.teller().name()))
                        .toList(),
                asked.silentOn(figure).stream()
                        .filter(body -> asked.near().contains(body.slug()))
                        .toList());
    }

    /**
     * Hands over all that was sent and the reader may read, row by row, by organisation and year; memory does not grow with it.
     *
     * @param circle whose returns, with those of bodies that were taken over; null for all
     * @param year null for all
     */
    public void export(
            Actor actor, @Nullable Circle circle, @Nullable FinancialYear year, Consumer<ToldOfYear> consume) {
        String sql = (circle == null ? "" : "with " + Gathering.tables(circle))
                + """
                select o.slug, o.name, o.joined_on is not null as joined, r.year_begins, r.sent_on, r.published_on, {CLOSE} as close,
                  f.figure, f.value, f.whole, f.applies, f.note, p.dimension, p.level, p.now_at, p.next_at, p.reason
                from anchor_year r join organisation o on o.id = r.organisation_id
                cross join (values (true), (false)) part (of_figures)
                left join anchor_figure f on f.anchor_year_id = r.id and part.of_figures
                left join anchor_progression p on p.anchor_year_id = r.id and not part.of_figures
                where r.visibility <> 'own' and {READABLE} and (f.figure is not null or p.dimension is not null) and {WHOSE}
                  and (:year::int is null or r.year_begins = :year)
                order by o.slug, r.year_begins, part.of_figures desc, f.figure, p.dimension""".replace("{CLOSE}", OrganisationRecords.readAsPartner("r"))
                        .replace("{READABLE}", OrganisationRecords.readable("r"))
                        .replace(
                                "{WHOSE}",
                                circle == null ? "true" : "r.organisation_id in (select source_id from counted)");
        jdbi.useHandle(handle -> {
            Query query = OrganisationRecords.bind(handle.createQuery(sql), actor, today())
                    .bindByType("year", year == null ? null : year.begins(), Integer.class);
            if (circle != null) {
                Gathering.bind(query, circle, today());
            }
            try (Stream<ToldOfYear> rows = query.setFetchSize(500).map((row, context) -> told(row)).stream()) {
                rows.forEach(consume);
            }
        });
    }

    private static ToldOfYear told(ResultSet row) throws SQLException {
        String figure = row.getString("figure");
        return new ToldOfYear(
                new OrganisationRef(row.getString("slug"), row.getString("name"), row.getBoolean("joined")),
                new FinancialYear(row.getInt("year_begins")),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                figure == null
                        ? new ToldOfYear.OfDimension(
                                Coded.of(AnchorDimension.class, row.getString("dimension")),
                                AnchorYearStore.progression(row))
                        : figure(row, Coded.of(AnchorFigure.class, figure)));
    }

    private static ToldOfYear.OfFigure figure(ResultSet row, AnchorFigure figure) throws SQLException {
        FigureTold told = AnchorYearStore.figure(row);
        boolean guarded = AnchorYears.guards(figure, told.value(), row.getBoolean("close"));
        return new ToldOfYear.OfFigure(
                figure, guarded ? new FigureTold(null, true, told.note()) : told, row.getBigDecimal("whole"), guarded);
    }

    private Optional<Circle> circle(Circle.Kind kind, String slug) {
        return switch (kind) {
            case PARTNERSHIP -> gathering.ofPartnership(slug);
            case BOARD -> gathering.ofBoard(slug);
            case ORGANISATION -> gathering.ofOrganisation(slug);
        };
    }

    private static <T> Outcome<T> nothingCalled(Circle.Kind kind) {
        return Outcome.refused(new Refusal.NotFound(
                switch (kind) {
                    case PARTNERSHIP -> "partnership";
                    case BOARD -> "board";
                    case ORGANISATION -> "organisation";
                }));
    }

    private AnchorRollup rollup(Handle handle, Actor actor, Circle circle, FinancialYear year) {
        List<FinancialYear> told = yearsTold(handle, actor, circle, year);
        return rollup(circle, told, gathered(handle, actor, circle, year, told), profiles(handle, actor, circle, year));
    }

    /** @param years what counts of the year that is asked about and of those before it, latest first */
    private AnchorRollup rollup(
            Circle circle, List<FinancialYear> told, List<YearGathered> years, List<Profile> profiles) {
        YearGathered asked = years.getFirst();
        return new AnchorRollup(
                circle,
                asked.year(),
                gathering.countedOn(asked.year()),
                told,
                asked.bodies().size(),
                asked.toldAnything().size(),
                Arrays.stream(AnchorFigure.values())
                        .map(figure -> sum(years, figure))
                        .toList(),
                profiles,
                asked.bodies().stream()
                        .filter(body -> asked.near().contains(body.slug())
                                && !asked.toldAnything().contains(body.slug()))
                        .toList());
    }

    private static FigureSum sum(List<YearGathered> years, AnchorFigure figure) {
        YearGathered asked = years.getFirst();
        return new FigureSum(
                figure,
                asked.tally(figure),
                years.reversed().stream()
                        .map(gathered -> new OfYear(gathered.year(), gathered.tally(figure)))
                        .filter(of -> of.tally().answered() > 0)
                        .toList(),
                years.stream()
                        .filter(gathered -> gathered.year().equals(asked.year().previous()))
                        .findFirst()
                        .map(before -> asked.sameAs(before, figure))
                        .orElse(null));
    }

    /** The year that is asked about and those before it of which somebody told something, latest first. */
    private List<YearGathered> gathered(
            Handle handle, Actor actor, Circle circle, FinancialYear year, List<FinancialYear> told) {
        List<YearGathered> years = new ArrayList<>();
        years.add(gatheredOf(handle, actor, circle, year));
        told.stream()
                .filter(earlier -> earlier.compareTo(year) < 0)
                .limit(YEARS - 1L)
                .map(earlier -> gatheredOf(handle, actor, circle, earlier))
                .forEach(years::add);
        return years;
    }

    private List<FinancialYear> yearsTold(Handle handle, Actor actor, Circle circle, FinancialYear asked) {
        Set<FinancialYear> told = new HashSet<>(OrganisationRecords.bind(
                        Gathering.bind(
                                handle.createQuery("with " + Gathering.tables(circle)
                                        + """
                                select distinct r.year_begins from anchor_year r
                                where r.organisation_id in (select source_id from counted) and r.visibility <> 'own' and {READABLE}
                                """.replace("{READABLE}", OrganisationRecords.readable("r"))),
                                circle,
                                today()),
                        actor,
                        today())
                .map((row, context) -> new FinancialYear(row.getInt("year_begins")))
                .list());
        told.add(asked);
        return told.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private YearGathered gatheredOf(Handle handle, Actor actor, Circle circle, FinancialYear year) {
        List<Row> rows = OrganisationRecords.bind(
                        Gathering.bind(
                                handle.createQuery("with " + Gathering.tables(circle) + FIGURES),
                                circle,
                                gathering.countedOn(year)),
                        actor,
                        today())
                .bind("year", year.begins())
                .map((row, context) -> Row.of(row))
                .list();
        Map<String, Body> bodies = new LinkedHashMap<>();
        Set<String> small = new HashSet<>();
        Set<String> near = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Row row : rows) {
            bodies.put(row.body().slug(), row.body());
            if (row.small()) {
                small.add(row.body().slug());
            }
            if (row.near()) {
                near.add(row.body().slug());
            }
            if (row.told()) {
                told.add(row.body().slug());
            }
        }
        return new YearGathered(
                year,
                List.copyOf(bodies.values()),
                small,
                near,
                rows.stream()
                        .flatMap(row -> Optional.ofNullable(row.figure()).stream())
                        .toList(),
                told);
    }

    private record Row(
            Body body,
            boolean small,
            boolean near,
            boolean told,
            @Nullable BodyFigure figure) {

        static Row of(ResultSet row) throws SQLException {
            Body body = new Body(row.getString("slug"), row.getString("name"));
            String code = row.getString("figure");
            return new Row(
                    body,
                    row.getBoolean("small"),
                    row.getBoolean("near"),
                    row.getBoolean("told"),
                    code == null ? null : figure(row, body, code));
        }

        private static BodyFigure figure(ResultSet row, Body body, String code) throws SQLException {
            AnchorFigure figure = Coded.of(AnchorFigure.class, code);
            FigureTold told = AnchorYearStore.figure(row);
            boolean guarded = AnchorYears.guards(figure, told.value(), row.getBoolean("close"));
            BigDecimal whole = row.getBigDecimal("whole");
            return new BodyFigure(
                    body,
                    new Body(row.getString("teller"), row.getString("teller_name")),
                    figure,
                    guarded ? new FigureTold(null, true, told.note()) : told,
                    whole == null ? null : FigureTold.plain(whole),
                    guarded);
        }
    }

    /** A level says something of the body that gave it to itself: nobody carries another's. */
    private List<Profile> profiles(Handle handle, Actor actor, Circle circle, FinancialYear year) {
        Map<Body, List<Level>> levels = new LinkedHashMap<>();
        OrganisationRecords.bind(
                        Gathering.bind(
                                handle.createQuery("with " + Gathering.tables(circle) + TOLD + """
                        select b.slug, b.name, p.dimension, p.level as level_told, p.now_at, p.next_at, p.reason, told.close,
                          c.level, c.answer, c.checked_on, c.checked_for, c.note, c.interests
                        from body b join told on told.organisation_id = b.id
                        join anchor_progression p on p.anchor_year_id = told.id and p.level is not null
                        left join lateral (select * from progression_check k
                          where k.anchor_year_id = told.id and k.dimension = p.dimension
                          order by k.checked_on desc, k.recorded_at desc, k.id desc limit 1) c on true
                        order by b.name, b.slug"""),
                                circle,
                                gathering.countedOn(year)),
                        actor,
                        today())
                .bind("year", year.begins())
                .map((row, context) -> Map.entry(new Body(row.getString("slug"), row.getString("name")), level(row)))
                .forEach(found -> levels.computeIfAbsent(found.getKey(), body -> new ArrayList<>())
                        .add(found.getValue()));
        return levels.entrySet().stream()
                .map(found -> new Profile(
                        found.getKey(),
                        found.getValue().stream()
                                .sorted(Comparator.comparing(Level::dimension))
                                .toList()))
                .toList();
    }

    private static Level level(ResultSet row) throws SQLException {
        ProgressionCheck check = row.getString("answer") == null ? null : AnchorYearStore.check(row);
        return new Level(
                Coded.of(AnchorDimension.class, row.getString("dimension")),
                new ProgressionTold(
                        row.getObject("level_told", Integer.class),
                        row.getString("now_at"),
                        row.getString("next_at"),
                        row.getString("reason")),
                check != null && (row.getBoolean("close") || check.bearsItOut()) ? check : null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
