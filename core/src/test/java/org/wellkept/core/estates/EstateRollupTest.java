package org.wellkept.core.estates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class EstateRollupTest {

    private static final FinancialYear LAST_YEAR = new FinancialYear(2025);
    private static final FinancialYear THIS_YEAR = LAST_YEAR.next();

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Estates estates = bench.door(Estates.class);
    private final Gathering gathering = bench.door(Gathering.class);
    private Wellshire wellshire;
    private Circle partnership;

    @BeforeEach
    void record() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        // the bodies were there before the year that is counted ended
        bench.sqlAsOwner().useHandle(handle -> {
            handle.execute("update organisation set joined_on = date '2024-04-01' where joined_on is not null");
            handle.execute("update partnership_organisation set from_on = date '2024-04-01'");
        });
        partnership = gathering.ofPartnership(Wellshire.PARTNERSHIP).orElseThrow();
        SiteDetails hall = site(
                Wellshire.COUNTY,
                "Wells Road Hall",
                Visibility.PUBLIC,
                space("Main hall", Hire.FREE, null, null),
                space("Kitchen", Hire.LOW_COST, LocalDate.of(2026, 5, 1), null),
                space("Old room", Hire.MARKET, null, LocalDate.of(2026, 4, 30)));
        year(
                hall,
                LAST_YEAR,
                "2.50",
                "1.25",
                30,
                works("10000.00", false),
                hours(hall, 0, "900", "300"),
                hours(hall, 2, "100", null));
        year(hall, THIS_YEAR, "3.00", null, null, works("99000", true), hours(hall, 0, "1000", "500"));
        SiteDetails library =
                site(Wellshire.VALE, "Vale Library", Visibility.SHARED, space("Study", Hire.LOW_COST, null, null));
        year(library, LAST_YEAR, null, null, null, works("500.50", false), hours(library, 0, "40.5", "0"));
        site(Wellshire.OPEN_DOOR, "Open Door", Visibility.OWN, space("Garden room", Hire.FREE, null, null));
        site(Wellshire.NORTHMOOR_COUNCIL, "Northmoor Hall", Visibility.PUBLIC, space("Hall", Hire.FREE, null, null));
    }

    @Test
    void a_board_reads_the_figures_with_how_many_answered() {
        EstateRollup rollup = rollup(wellshire.boardMember(Wellshire.BOARD), LAST_YEAR);

        assertThat(rollup)
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .usingRecursiveComparison()
                .isEqualTo(new EstateRollup(
                        partnership,
                        LAST_YEAR,
                        2,
                        3,
                        1,
                        1,
                        new Coverage(2, 6),
                        new BigDecimal("1040.5"),
                        new BigDecimal("300"),
                        new BigDecimal("940.5"),
                        new Coverage(2, 6),
                        new BigDecimal("2.5"),
                        new Coverage(1, 6),
                        new BigDecimal("1.25"),
                        30,
                        new Coverage(1, 6),
                        new BigDecimal("10500.50"),
                        0,
                        new Coverage(2, 6)));
    }

    @Test
    void the_next_year_shows_what_opened_and_a_shared_pot_is_not_added_up() {
        EstateRollup rollup = rollup(wellshire.boardMember(Wellshire.BOARD), THIS_YEAR);

        assertThat(rollup.spaces()).isEqualTo(3);
        assertThat(rollup.lowCostSpaces()).isEqualTo(2);
        assertThat(rollup.walkingPounds()).isNull();
        assertThat(rollup.sharedPots()).isEqualTo(1);
        assertThat(rollup.homesLand()).isNull();
        assertThat(rollup.ofHomes()).isEqualTo(new Coverage(0, 6));
        assertThat(rollup.ofHours()).isEqualTo(new Coverage(1, 6));
    }

    @Test
    void each_reader_counts_what_they_may_read() {
        assertThat(rollup(Actor.anyone(), LAST_YEAR).sites()).isEqualTo(1);
        assertThat(rollup(wellshire.lead(Wellshire.NORTHMOOR_COUNCIL), LAST_YEAR)
                        .sites())
                .isEqualTo(1);
        assertThat(rollup(wellshire.lead(Wellshire.COUNTY), LAST_YEAR).sites()).isEqualTo(2);
        assertThat(rollup(wellshire.lead(Wellshire.OPEN_DOOR), LAST_YEAR).sites())
                .isEqualTo(3);
        assertThat(estates.rollup(
                                Actor.anyone(),
                                gathering.ofOrganisation(Wellshire.COUNTY).orElseThrow(),
                                LAST_YEAR)
                        .ofSpaces())
                .isEqualTo(new Coverage(1, 1));
        assertThat(estates.rollup(
                                Actor.anyone(),
                                gathering.ofBoard(Wellshire.BOARD).orElseThrow(),
                                LAST_YEAR)
                        .ofSpaces())
                .isEqualTo(new Coverage(0, 0));
    }

    @Test
    void the_lines_are_the_records_and_come_to_the_same() {
        Actor reader = wellshire.boardMember(Wellshire.BOARD);
        List<CountedSite> lines = estates.counted(reader, partnership, LAST_YEAR);
        EstateRollup rollup = rollup(reader, LAST_YEAR);

        assertThat(lines).extracting(CountedSite::slug).containsExactly("vale-library", "wells-road-hall");
        assertThat(lines).allSatisfy(line -> estates.find(reader, line.slug()).orThrow());
        assertThat(lines.stream().mapToInt(CountedSite::spaces).sum()).isEqualTo(rollup.spaces());
        assertThat(lines.stream()
                        .map(CountedSite::hoursOffered)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(Objects.requireNonNull(rollup.hoursOffered()));
    }

    @Test
    void each_figure_opens_the_sites_that_add_to_it_and_no_other() {
        Actor reader = wellshire.boardMember(Wellshire.BOARD);

        assertThat(Arrays.stream(EstateFigure.values())
                        .map(figure -> estates.records(reader, partnership, LAST_YEAR, figure).sites().stream()
                                .map(CountedSite::slug)
                                .toList()))
                .containsExactly(
                        List.of("vale-library", "wells-road-hall"),
                        List.of("vale-library", "wells-road-hall"),
                        List.of("wells-road-hall"),
                        List.of("wells-road-hall"),
                        List.of("vale-library", "wells-road-hall"));
        assertThat(estates.records(reader, partnership, THIS_YEAR, EstateFigure.WALKING)
                        .sites())
                .singleElement()
                .satisfies(site -> assertThat(site.walkingSharedPot()).isTrue());
        assertThat(estates.records(reader, partnership, THIS_YEAR, EstateFigure.HOMES)
                        .sites())
                .isEmpty();
    }

    @Test
    void independent_sql_comes_to_the_same() {
        for (FinancialYear year : List.of(LAST_YEAR, THIS_YEAR)) {
            EstateRollup rollup = rollup(wellshire.boardMember(Wellshire.BOARD), year);
            Map<String, Object> sums = bench.sqlAsOwner()
                    .withHandle(handle -> handle.createQuery("""
                            select
                              (select sum(h.hours_offered) from site s, space r, space_year h, organisation o
                                where r.site_id = s.id and h.space_id = r.id and h.year = :year and s.visibility in ('shared', 'public')
                                  and o.id = s.organisation_id and o.slug in ('wellshire-county-council', 'vale-borough-council')) as offered,
                              (select sum(coalesce(h.hours_used, 0)) from site s, space r, space_year h, organisation o
                                where r.site_id = s.id and h.space_id = r.id and h.year = :year and s.visibility <> 'own'
                                  and o.id = s.organisation_id and o.slug not like 'northmoor%') as used,
                              (select sum(y.walking_pounds) from site_year y where y.year = :year and not y.walking_shared_pot) as walking,
                              (select sum(y.green_space_ha) from site_year y where y.year = :year) as green,
                              (select count(*) from space r join site s on s.id = r.site_id
                                where s.visibility <> 'own' and s.slug <> 'northmoor-hall'
                                and daterange(coalesce(r.open_from, '-infinity'), coalesce(r.closed_on, 'infinity')) @> :on) as spaces
                            """)
                            .bind("year", year.begins())
                            .bind("on", gathering.countedOn(year))
                            .mapToMap()
                            .one());
            assertThat(sums.get("offered")).isEqualTo(rollup.hoursOffered());
            assertThat(sums.get("used")).isEqualTo(rollup.hoursUsed());
            assertThat(sums.get("walking")).isEqualTo(rollup.walkingPounds());
            assertThat(sums.get("green")).isEqualTo(rollup.greenSpace());
            assertThat(sums.get("spaces")).isEqualTo((long) rollup.spaces());
        }
    }

    @Test
    void a_merged_body_counts_once_under_the_one_that_took_over() {
        bench.sqlAsOwner().useHandle(handle -> handle.execute("""
                insert into succession (predecessor_id, successor_id, taken_over_on, kind)
                select p.id, s.id, date '2026-04-01', 'merger' from organisation p, organisation s
                where p.slug = 'vale-borough-council' and s.slug = 'wellshire-county-council'"""));
        Actor reader = wellshire.boardMember(Wellshire.BOARD);

        assertThat(rollup(reader, THIS_YEAR).sites()).isEqualTo(2);
        bench.sqlAsOwner()
                .useHandle(handle -> handle.execute(
                        "update organisation set valid_to = date '2026-03-31' where slug = 'vale-borough-council'"));

        EstateRollup after = rollup(reader, THIS_YEAR);
        assertThat(after.sites()).isEqualTo(2);
        assertThat(after.ofSpaces()).isEqualTo(new Coverage(1, 5));
        assertThat(estates.counted(reader, partnership, THIS_YEAR))
                .extracting(line -> line.body().slug())
                .containsExactly(Wellshire.COUNTY, Wellshire.COUNTY);
        assertThat(estates.counted(reader, partnership, THIS_YEAR))
                .extracting(line -> line.recordedBy().slug())
                .containsExactly(Wellshire.VALE, Wellshire.COUNTY);
        EstateRollup before = rollup(reader, LAST_YEAR);
        assertThat(before.sites()).isEqualTo(2);
        assertThat(before.ofSpaces()).isEqualTo(new Coverage(2, 6));
    }

    private EstateRollup rollup(Actor actor, FinancialYear year) {
        return estates.rollup(actor, partnership, year);
    }

    private SiteDetails site(String organisation, String name, Visibility visibility, SpaceTerms... spaces) {
        Actor lead = wellshire.lead(organisation);
        SiteDetails site = estates.record(
                        lead,
                        new RecordSite(organisation, new SiteTerms(name, null, null, null, null, List.of(spaces))))
                .orThrow();
        return switch (visibility) {
            case OWN -> site;
            case SHARED -> estates.share(lead, site.slug()).orThrow();
            case PUBLIC -> estates.publish(lead, site.slug(), false).orThrow();
        };
    }

    private static SpaceTerms space(
            String name, Hire hire, @Nullable LocalDate openFrom, @Nullable LocalDate closedOn) {
        return new SpaceTerms(
                null,
                name,
                SpaceKind.MEETING_ROOM,
                null,
                openFrom,
                closedOn,
                hire,
                null,
                null,
                Set.of(),
                Booking.UNKNOWN,
                List.of(new Slot(Weekday.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), false)));
    }

    private void year(
            SiteDetails site,
            FinancialYear year,
            @Nullable String green,
            @Nullable String land,
            @Nullable Integer homes,
            WalkingWorks works,
            SpaceHours... hours) {
        Actor lead = wellshire.lead(site.organisation().slug());
        estates.recordYear(
                        lead,
                        site.slug(),
                        estates.find(lead, site.slug()).orThrow().version(),
                        year,
                        new SiteYearTerms(number(green), number(land), homes, works, List.of(hours)))
                .orThrow();
    }

    private static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }

    private static WalkingWorks works(String pounds, boolean sharedPot) {
        return new WalkingWorks("A path", new BigDecimal(pounds), sharedPot);
    }

    private static SpaceHours hours(SiteDetails site, int space, String offered, @Nullable String used) {
        return new SpaceHours(
                Objects.requireNonNull(site.terms().spaces().get(space).slug()), new BigDecimal(offered), number(used));
    }
}
