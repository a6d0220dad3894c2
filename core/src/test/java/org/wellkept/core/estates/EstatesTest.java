package org.wellkept.core.estates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.history.HistoryVerifier;
import org.wellkept.core.succession.RecordSuccession;
import org.wellkept.core.succession.SuccessionKind;
import org.wellkept.core.succession.Successions;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class EstatesTest {

    private static final FinancialYear LAST_YEAR = new FinancialYear(2025);
    private static final Slot MONDAY_EVENING = slot(Weekday.MONDAY, 18, 21, false);
    private static final Slot MONDAY_TAKEN = slot(Weekday.MONDAY, 9, 12, true);
    private static final SpaceTerms HALL = new SpaceTerms(
            null,
            "Main hall",
            SpaceKind.HALL,
            120,
            null,
            null,
            Hire.LOW_COST,
            new BigDecimal("8.50"),
            "Groups that are open to all",
            Set.of(AccessNeed.STEP_FREE, AccessNeed.HEARING_LOOP),
            new Booking("https://wellshire.example/rooms", "01632 960001", "rooms@wellshire.example"),
            List.of(MONDAY_TAKEN, MONDAY_EVENING));
    private static final SpaceTerms KITCHEN = SpaceTerms.named("Kitchen", SpaceKind.KITCHEN, Hire.FREE);
    private static final SiteTerms SITE = new SiteTerms(
            "Wells Road Hall", "1 Wells Road", "Wellsby", "ws11ab", "The ramp is at the back.", List.of(HALL, KITCHEN));

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Estates estates = bench.door(Estates.class);
    private Wellshire wellshire;
    private Actor lead;

    @BeforeEach
    void begin() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        lead = wellshire.lead(Wellshire.COUNTY);
    }

    @Test
    void a_contributor_opens_a_hall_and_reads_it_back_as_written() {
        Actor contributor = wellshire.contributor(Wellshire.COUNTY);

        SiteDetails opened = estates.record(contributor, new RecordSite(Wellshire.COUNTY, SITE))
                .orThrow();

        assertThat(opened.slug()).isEqualTo("wells-road-hall");
        assertThat(opened.visibility()).isEqualTo(Visibility.OWN);
        assertThat(opened.mayRecord()).isTrue();
        assertThat(opened.mayPublish()).isFalse();
        assertThat(opened.terms().postcode()).isEqualTo("WS1 1AB");
        assertThat(opened.terms().spaces())
                .extracting(SpaceTerms::slug)
                .containsExactly("wells-road-hall-main-hall", "wells-road-hall-kitchen");
        assertThat(withoutSlugs(opened.terms())).isEqualTo(SITE);
        assertThat(estates.find(contributor, opened.slug()).orThrow()).isEqualTo(opened);
        assertThat(actions(opened.slug())).containsExactly("recorded");
    }

    @Test
    void others_see_it_once_it_is_shared_and_everyone_once_it_is_published() {
        String slug = open(SITE).slug();
        Actor partner = wellshire.contributor(Wellshire.OPEN_DOOR);
        Actor neighbour = wellshire.lead(Wellshire.NORTHMOOR_COUNCIL);

        assertThat(refusal(estates.find(partner, slug))).isInstanceOf(Refusal.NotFound.class);
        assertThat(rooms(partner, RoomFilter.ALL)).isEmpty();

        estates.share(lead, slug).orThrow();
        assertThat(estates.find(partner, slug).orThrow().mayRecord()).isFalse();
        assertThat(rooms(partner, RoomFilter.ALL)).hasSize(2);
        assertThat(refusal(estates.find(neighbour, slug))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(estates.find(Actor.anyone(), slug))).isInstanceOf(Refusal.NotFound.class);
        assertThat(rooms(Actor.anyone(), RoomFilter.ALL)).isEmpty();

        estates.publish(lead, slug, false).orThrow();
        assertThat(estates.find(Actor.anyone(), slug).orThrow().visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(refusal(estates.share(lead, slug))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(estates.publish(lead, slug, false))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(estates.discard(lead, slug))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(actions(slug)).containsExactly("published", "shared", "recorded");
        assertThat(new HistoryVerifier(bench.sqlAsOwner()).verify().problems()).isEmpty();
    }

    @Test
    void all_that_makes_no_sense_is_said_at_once_and_nothing_is_kept() {
        SpaceTerms wrong = new SpaceTerms(
                null,
                "Main hall",
                SpaceKind.HALL,
                0,
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 4, 1),
                Hire.FREE,
                new BigDecimal("5"),
                null,
                Set.of(),
                new Booking("rooms", "ask for Kim", "rooms at home"),
                List.of(
                        MONDAY_EVENING,
                        slot(Weekday.MONDAY, 20, 22, false),
                        slot(Weekday.FRIDAY, 12, 10, false),
                        slot(Weekday.SUNDAY, 22, 0, false)));
        SpaceTerms below = priced(Hire.MARKET, new BigDecimal("-1"));
        SpaceTerms nothing = priced(Hire.LOW_COST, BigDecimal.ZERO);

        assertThat(fieldsToMend(estates.record(
                        lead,
                        new RecordSite(
                                Wellshire.COUNTY,
                                new SiteTerms(
                                        " ", null, null, "Wellsby", null, List.of(wrong, HALL, below, nothing))))))
                .containsExactly(
                        "name",
                        "postcode",
                        "spaces[0].holds",
                        "spaces[0].closedOn",
                        "spaces[0].pricePerHour",
                        "spaces[0].booking.link",
                        "spaces[0].booking.phone",
                        "spaces[0].booking.email",
                        "spaces[0].slots[1]",
                        "spaces[0].slots[2]",
                        "spaces[1].name",
                        "spaces[2].pricePerHour",
                        "spaces[2].name",
                        "spaces[3].pricePerHour",
                        "spaces[3].name");
        assertThat(sites(lead, SiteFilter.ALL)).isEmpty();
        assertThat(fieldsToMend(estates.record(lead, new RecordSite("nobody", SITE))))
                .containsExactly("organisation");
    }

    @Test
    void hours_of_a_year_are_never_more_than_offered_nor_than_a_week_has() {
        SiteDetails site = open(SITE);
        String hall = room(site, 0);

        assertThat(fieldsToMend(estates.recordYear(
                        lead,
                        site.slug(),
                        site.version(),
                        LAST_YEAR,
                        new SiteYearTerms(
                                new BigDecimal("-1"),
                                new BigDecimal("1.234"),
                                -1,
                                new WalkingWorks("A path", null, true),
                                List.of(
                                        hours(hall, "100", "101"),
                                        hours(hall, "9000", null),
                                        hours("elsewhere", "-1", "-2"))))))
                .containsExactly(
                        "greenSpace",
                        "homesLand",
                        "homes",
                        "walking.pounds",
                        "hours[0].used",
                        "hours[1].space",
                        "hours[1].offered",
                        "hours[2].space",
                        "hours[2].offered",
                        "hours[2].used");
        assertThat(fieldsToMend(estates.recordYear(
                        lead, site.slug(), site.version(), new FinancialYear(2027), SiteYearTerms.UNKNOWN)))
                .containsExactly("year");
        assertThat(estates.find(lead, site.slug()).orThrow().years()).isEmpty();
    }

    @Test
    void a_year_is_recorded_once_and_what_it_was_before_stays_in_the_history() {
        SiteDetails site = open(SITE);
        SiteYearTerms first = SiteYearTerms.hours(hours(room(site, 0), "900.00", "310.50"));
        SiteYearTerms second = new SiteYearTerms(
                new BigDecimal("2.50"),
                null,
                null,
                new WalkingWorks("A path to the school", new BigDecimal("12000.00"), false),
                List.of(hours(room(site, 0), "950.00", null)));

        SiteDetails once = estates.recordYear(lead, site.slug(), site.version(), LAST_YEAR, first)
                .orThrow();
        assertThat(once.years()).containsExactly(new SiteYear(LAST_YEAR, first));
        SiteDetails twice = estates.recordYear(lead, site.slug(), once.version(), LAST_YEAR, second)
                .orThrow();
        assertThat(twice.years()).containsExactly(new SiteYear(LAST_YEAR, second));
        assertThat(refusal(estates.recordYear(lead, site.slug(), once.version(), LAST_YEAR, first)))
                .isEqualTo(new Refusal.Stale(twice.version()));
        assertThat(estates.history(lead, site.slug()).orThrow().getFirst().details())
                .contains(
                        new HistoryRead.Detail("year", "2025/26"),
                        new HistoryRead.Detail("hours", "wells-road-hall-main-hall: 900.00 offered, 310.50 used"));
    }

    @Test
    void a_clash_loses_neither_text() {
        SiteDetails site = open(SITE);
        SiteDetails changed = edit(site, renamed(site, "Wells Road Community Hall"));

        assertThat(refusal(estates.edit(lead, site.slug(), site.version(), renamed(site, "The Hall"), false)))
                .isEqualTo(new Refusal.Stale(changed.version()));
        assertThat(changed.slug()).isEqualTo("wells-road-hall");
        assertThat(estates.history(lead, site.slug()).orThrow().getFirst().details())
                .containsExactly(new HistoryRead.Detail("name", "Wells Road Hall"));
    }

    @Test
    void spaces_change_names_with_each_other_come_and_go() {
        SiteDetails site = open(SITE);
        List<SpaceTerms> spaces = site.terms().spaces();
        SiteDetails swapped = edit(
                site,
                site.terms()
                        .with(List.of(
                                named(spaces.get(0), "Kitchen"),
                                named(spaces.get(1), "Main hall"),
                                SpaceTerms.named("Garden", SpaceKind.OUTDOOR, Hire.FREE))));

        assertThat(swapped.terms().spaces())
                .extracting(SpaceTerms::slug)
                .containsExactly("wells-road-hall-main-hall", "wells-road-hall-kitchen", "wells-road-hall-garden");
        SiteDetails fewer =
                edit(swapped, swapped.terms().with(swapped.terms().spaces().subList(0, 1)));
        assertThat(fewer.terms().spaces()).hasSize(1);
        assertThat(fieldsToMend(estates.edit(
                        lead, site.slug(), fewer.version(), fewer.terms().with(List.of(spaces.get(1))), false)))
                .containsExactly("spaces[0].slug");
    }

    @Test
    void what_others_have_seen_or_has_hours_is_closed_not_taken_out() {
        SiteDetails site = open(SITE);
        SiteDetails counted = estates.recordYear(
                        lead,
                        site.slug(),
                        site.version(),
                        LAST_YEAR,
                        SiteYearTerms.hours(hours(room(site, 0), "100", null)))
                .orThrow();
        SiteTerms withoutHall = site.terms().with(site.terms().spaces().subList(1, 2));
        assertThat(fieldsToMend(estates.edit(lead, site.slug(), counted.version(), withoutHall, false)))
                .containsExactly("spaces");

        SiteDetails published = estates.publish(lead, site.slug(), false).orThrow();
        SiteTerms withoutKitchen = site.terms().with(site.terms().spaces().subList(0, 1));
        assertThat(fieldsToMend(estates.edit(lead, site.slug(), published.version(), withoutKitchen, false)))
                .containsExactly("spaces");

        SpaceTerms hall = site.terms().spaces().getFirst();
        edit(
                published,
                site.terms()
                        .with(List.of(
                                closed(hall, TestClock.FIRST_DAY),
                                site.terms().spaces().get(1))));
        assertThat(rooms(Actor.anyone(), RoomFilter.ALL))
                .extracting(room -> room.space().name())
                .containsExactly("Kitchen");
        assertThat(estates.room(Actor.anyone(), room(site, 0)).orThrow().space().closedOn())
                .isEqualTo(TestClock.FIRST_DAY);
    }

    @Test
    void what_looks_like_a_persons_name_is_told_before_it_is_public() {
        SiteTerms naming = new SiteTerms(
                "Wells Road Hall",
                null,
                null,
                null,
                "Ring Dr Sarah Jones",
                List.of(new SpaceTerms(
                        null,
                        "Main hall",
                        SpaceKind.HALL,
                        null,
                        null,
                        null,
                        Hire.FREE,
                        null,
                        "Mrs Patel’s yoga class",
                        Set.of(),
                        new Booking(null, null, "sarah.jones@wellshire.example"),
                        List.of())));
        String slug = open(naming).slug();

        assertThat(fieldsToMend(estates.publish(lead, slug, false)))
                .contains("accessNotes", "spaces[0].whoMayUse", "spaces[0].booking.email");
        SiteDetails published = estates.publish(lead, slug, true).orThrow();
        assertThat(fieldsToMend(estates.edit(lead, slug, published.version(), published.terms(), false)))
                .contains("accessNotes");
        estates.edit(lead, slug, published.version(), published.terms(), true).orThrow();
    }

    @Test
    void a_charity_finds_a_room_by_place_day_access_and_cost() {
        publish(SITE);
        publish(new SiteTerms(
                "Vale Library",
                null,
                "King’s Vale",
                null,
                null,
                List.of(
                        SpaceTerms.named("Study", SpaceKind.MEETING_ROOM, Hire.FREE)
                                .offered(slot(Weekday.TUESDAY, 9, 17, false), MONDAY_TAKEN),
                        SpaceTerms.named("Boardroom", SpaceKind.MEETING_ROOM, Hire.MARKET)
                                .offered(slot(Weekday.TUESDAY, 9, 17, false)))));

        assertThat(found(RoomFilter.ALL)).containsExactly("Study", "Kitchen", "Main hall");
        assertThat(found(new RoomFilter(null, "kings vale", null, Set.of(), false)))
                .containsExactly("Study");
        assertThat(found(new RoomFilter(null, "ws11ab", null, Set.of(), false)))
                .containsExactly("Kitchen", "Main hall");
        assertThat(found(new RoomFilter(null, "WS1 1AB wells", null, Set.of(), false)))
                .containsExactly("Kitchen", "Main hall");
        assertThat(found(new RoomFilter(null, "%", null, Set.of(), false))).hasSize(3);
        assertThat(found(new RoomFilter(null, null, Weekday.MONDAY, Set.of(), false)))
                .containsExactly("Main hall");
        assertThat(found(new RoomFilter(null, null, Weekday.TUESDAY, Set.of(), false)))
                .containsExactly("Study");
        assertThat(found(
                        new RoomFilter(null, null, null, Set.of(AccessNeed.STEP_FREE, AccessNeed.HEARING_LOOP), false)))
                .containsExactly("Main hall");
        assertThat(found(new RoomFilter(null, null, null, Set.of(AccessNeed.STEP_FREE, AccessNeed.PARKING), false)))
                .isEmpty();
        assertThat(found(new RoomFilter(null, null, null, Set.of(), true))).containsExactly("Study", "Kitchen");
        assertThat(found(new RoomFilter(Wellshire.NORTHMOOR, null, null, Set.of(), false)))
                .isEmpty();
        assertThat(found(new RoomFilter(Wellshire.PARTNERSHIP, null, null, Set.of(), false)))
                .hasSize(3);
        assertThat(found(new RoomFilter(
                        Wellshire.PARTNERSHIP, "wells ws1", Weekday.MONDAY, Set.of(AccessNeed.HEARING_LOOP), false)))
                .containsExactly("Main hall");
        assertThat(estates.room(Actor.anyone(), "vale-library-boardroom")
                        .orThrow()
                        .freeSlots())
                .containsExactly(slot(Weekday.TUESDAY, 9, 17, false));
        assertThat(refusal(estates.room(Actor.anyone(), "nowhere"))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void places_are_found_by_the_address_that_their_organisation_had() {
        publish(SITE);
        wellshire.readdressed(Wellshire.COUNTY, "county");

        for (String address : List.of(Wellshire.COUNTY, "county")) {
            assertThat(sites(Actor.anyone(), new SiteFilter(null, address, null)))
                    .hasSize(1);
        }
    }

    @Test
    void lists_go_on_from_page_to_page() {
        publish(SITE);
        publish(new SiteTerms("Vale Library", null, null, null, null, List.of(KITCHEN)));

        Page<RoomRead> first =
                estates.rooms(Actor.anyone(), RoomFilter.ALL, null, 2).orThrow();
        Page<RoomRead> second =
                estates.rooms(Actor.anyone(), RoomFilter.ALL, first.next(), 2).orThrow();
        assertThat(Stream.concat(first.items().stream(), second.items().stream())
                        .map(RoomRead::slug))
                .containsExactly("vale-library-kitchen", "wells-road-hall-kitchen", "wells-road-hall-main-hall");
        assertThat(second.next()).isNull();
        Page<SiteSummary> sites =
                estates.sites(Actor.anyone(), SiteFilter.ALL, null, 1).orThrow();
        assertThat(estates.sites(Actor.anyone(), SiteFilter.ALL, sites.next(), 1)
                        .orThrow()
                        .items())
                .singleElement()
                .satisfies(site -> {
                    assertThat(site.spaces()).isEqualTo(2);
                    assertThat(site.freeSlots()).isEqualTo(1);
                });
        assertThat(fieldsToMend(estates.rooms(Actor.anyone(), RoomFilter.ALL, "nonsense!", 2)))
                .containsExactly("cursor");
        assertThat(fieldsToMend(estates.rooms(Actor.anyone(), RoomFilter.ALL, null, 201)))
                .containsExactly("limit");
    }

    @Test
    void only_people_of_the_organisation_change_it_and_only_its_lead_shows_it() {
        SiteDetails site = publish(SITE);
        Actor partner = wellshire.lead(Wellshire.OPEN_DOOR);
        Actor contributor = wellshire.contributor(Wellshire.COUNTY);

        for (Outcome<?> denied : List.of(
                estates.record(partner, new RecordSite(Wellshire.COUNTY, SITE)),
                estates.edit(partner, site.slug(), site.version(), site.terms(), false),
                estates.recordYear(partner, site.slug(), site.version(), LAST_YEAR, SiteYearTerms.UNKNOWN),
                estates.discard(partner, site.slug()),
                estates.publish(contributor, open(SITE).slug(), false),
                estates.history(Actor.anyone(), site.slug()))) {
            assertThat(refusal(denied)).isInstanceOf(Refusal.NotPermitted.class);
        }
        assertThat(estates.mayRecordFor(contributor))
                .extracting(ref -> ref.slug())
                .containsExactly(Wellshire.COUNTY);
        assertThat(estates.mayRecordFor(wellshire.officer(Wellshire.BOARD))).isEmpty();
    }

    @Test
    void what_nobody_else_has_seen_is_thrown_away_whole() {
        SiteDetails site = open(SITE);
        estates.recordYear(
                        lead,
                        site.slug(),
                        site.version(),
                        LAST_YEAR,
                        SiteYearTerms.hours(hours(room(site, 0), "100", "50")))
                .orThrow();

        estates.discard(lead, site.slug()).orThrow();

        assertThat(refusal(estates.find(lead, site.slug()))).isInstanceOf(Refusal.NotFound.class);
    }

    private SiteDetails open(SiteTerms terms) {
        return estates.record(lead, new RecordSite(Wellshire.COUNTY, terms)).orThrow();
    }

    private SiteDetails publish(SiteTerms terms) {
        return estates.publish(lead, open(terms).slug(), false).orThrow();
    }

    @Test
    void whoever_took_over_from_a_body_looks_after_its_places() {
        Actor before = wellshire.lead(Wellshire.VALE);
        SiteDetails shared = estates.record(before, new RecordSite(Wellshire.VALE, SITE))
                .then(site -> estates.share(before, site.slug()))
                .orThrow();
        SiteDetails draft =
                estates.record(before, new RecordSite(Wellshire.VALE, SITE)).orThrow();
        assertThat(refusal(estates.edit(lead, shared.slug(), shared.version(), shared.terms(), false)))
                .isInstanceOf(Refusal.NotPermitted.class);

        takenOver(SuccessionKind.MERGER, Wellshire.COUNTY);

        assertThat(estates.lookedAfter(lead)).extracting(SiteSummary::slug).contains(shared.slug(), draft.slug());
        assertThat(estates.find(lead, draft.slug()).orThrow().mayPublish()).isTrue();
        assertThat(estates.find(wellshire.contributor(Wellshire.COUNTY), draft.slug())
                        .orThrow()
                        .mayPublish())
                .isFalse();
        SiteDetails edited = estates.edit(lead, shared.slug(), shared.version(), renamed(shared, "Hall"), false)
                .orThrow();
        assertThat(edited.organisation().slug()).isEqualTo(Wellshire.VALE);
        estates.recordYear(lead, shared.slug(), edited.version(), LAST_YEAR, SiteYearTerms.UNKNOWN)
                .orThrow();
        estates.discard(lead, draft.slug()).orThrow();
        assertThat(actions(shared.slug())).containsExactly("year recorded", "edited", "shared", "recorded");

        Actor partner = wellshire.lead(Wellshire.OPEN_DOOR);
        assertThat(estates.find(partner, shared.slug()).orThrow().mayRecord()).isFalse();
        assertThat(estates.lookedAfter(partner)).isEmpty();
        assertThat(refusal(estates.publish(partner, shared.slug(), false))).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(estates.publish(before, shared.slug(), false))).isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void of_a_body_that_was_split_nobody_looks_after_the_places() {
        Actor before = wellshire.lead(Wellshire.VALE);
        SiteDetails shared = estates.record(before, new RecordSite(Wellshire.VALE, SITE))
                .then(site -> estates.share(before, site.slug()))
                .orThrow();

        takenOver(SuccessionKind.SPLIT, Wellshire.COUNTY);
        takenOver(SuccessionKind.SPLIT, Wellshire.OPEN_DOOR);

        assertThat(estates.lookedAfter(lead)).isEmpty();
        assertThat(refusal(estates.edit(lead, shared.slug(), shared.version(), SITE, false)))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    private void takenOver(SuccessionKind kind, String successor) {
        bench.door(Successions.class)
                .record(
                        wellshire.administrator(),
                        new RecordSuccession(
                                successor, List.of(Wellshire.VALE), TestClock.FIRST_DAY.minusDays(3), kind))
                .orThrow();
    }

    private SiteDetails edit(SiteDetails site, SiteTerms terms) {
        return estates.edit(lead, site.slug(), site.version(), terms, false).orThrow();
    }

    private List<RoomRead> rooms(Actor actor, RoomFilter filter) {
        return estates.rooms(actor, filter, null, 50).orThrow().items();
    }

    private List<String> found(RoomFilter filter) {
        return rooms(Actor.anyone(), filter).stream()
                .map(room -> room.space().name())
                .toList();
    }

    private List<SiteSummary> sites(Actor actor, SiteFilter filter) {
        return estates.sites(actor, filter, null, 50).orThrow().items();
    }

    private List<String> actions(String slug) {
        return estates.history(lead, slug).orThrow().stream()
                .map(HistoryRead::action)
                .toList();
    }

    private static String room(SiteDetails site, int at) {
        return Objects.requireNonNull(site.terms().spaces().get(at).slug());
    }

    private static Slot slot(Weekday day, int from, int to, boolean taken) {
        return new Slot(day, LocalTime.of(from, 0), LocalTime.of(to, 0), taken);
    }

    private static SpaceHours hours(String space, String offered, @Nullable String used) {
        return new SpaceHours(space, new BigDecimal(offered), used == null ? null : new BigDecimal(used));
    }

    private static SiteTerms renamed(SiteDetails site, String name) {
        SiteTerms terms = site.terms();
        return new SiteTerms(
                name, terms.address(), terms.area(), terms.postcode(), terms.accessNotes(), terms.spaces());
    }

    private static SpaceTerms priced(Hire hire, BigDecimal price) {
        return with(HALL, null, HALL.name(), null, hire, price);
    }

    private static SpaceTerms named(SpaceTerms space, String name) {
        return with(space, space.slug(), name, space.closedOn(), space.hire(), space.pricePerHour());
    }

    private static SpaceTerms closed(SpaceTerms space, LocalDate on) {
        return with(space, space.slug(), space.name(), on, space.hire(), space.pricePerHour());
    }

    private static SiteTerms withoutSlugs(SiteTerms terms) {
        return terms.with(terms.spaces().stream()
                .map(space -> with(space, null, space.name(), space.closedOn(), space.hire(), space.pricePerHour()))
                .toList());
    }

    private static SpaceTerms with(
            SpaceTerms space,
            @Nullable String slug,
            String name,
            @Nullable LocalDate closedOn,
            Hire hire,
            @Nullable BigDecimal price) {
        return new SpaceTerms(
                slug,
                name,
                space.kind(),
                space.holds(),
                space.openFrom(),
                closedOn,
                hire,
                price,
                space.whoMayUse(),
                space.needs(),
                space.booking(),
                space.slots());
    }
}
