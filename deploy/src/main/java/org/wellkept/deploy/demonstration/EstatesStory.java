package org.wellkept.deploy.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.AccessNeed;
import org.wellkept.core.estates.Booking;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.estates.Hire;
import org.wellkept.core.estates.RecordSite;
import org.wellkept.core.estates.SiteDetails;
import org.wellkept.core.estates.SiteTerms;
import org.wellkept.core.estates.SiteYearTerms;
import org.wellkept.core.estates.Slot;
import org.wellkept.core.estates.SpaceHours;
import org.wellkept.core.estates.SpaceKind;
import org.wellkept.core.estates.SpaceTerms;
import org.wellkept.core.estates.WalkingWorks;
import org.wellkept.core.estates.Weekday;

/** The rooms and land that partners of Wellshire open to others, with the two years that are over and the one that goes on. */
final class EstatesStory {

    private static final String COUNCIL = "wellshire-county-council";
    private static final String VALE = "vale-borough-council";
    private static final String TRUST = "wellshire-hospitals";
    private static final String ICB = "nhs-wellshire-and-vale";
    private static final String OPEN_DOOR = "open-door";

    /** After whatever else happens on a day. */
    private static final int EVENING = 25;

    private static final String OPENED = "Q-11-start+10d";
    private static final SpaceTerms KITCHEN = space("Kitchen", SpaceKind.KITCHEN, Hire.FREE)
            .holds(12)
            .has(AccessNeed.STEP_FREE)
            .bookedBy("rooms@wellshire.example")
            .at(slot(Weekday.WEDNESDAY, 10, 14))
            .terms();

    private final RelativeDays days;
    private final Estates estates;
    private final Function<String, Actor> leadOf;
    private final FinancialYear now;

    EstatesStory(RelativeDays days, Estates estates, Function<String, Actor> leadOf) {
        this.days = days;
        this.estates = estates;
        this.leadOf = leadOf;
        this.now = FinancialYear.of(days.day("today"));
    }

    List<Happening> happenings() {
        List<Happening> happenings = new ArrayList<>();
        happenings.add(new Happening(days.past(OPENED), EVENING, this::open));
        happenings.add(new Happening(kitchenOpens(), EVENING, this::openTheKitchen));
        for (FinancialYear year : List.of(now.previous().previous(), now.previous(), now)) {
            LocalDate told = year.to().plusDays(40);
            LocalDate today = days.day("today");
            happenings.add(new Happening(told.isAfter(today) ? today : told, EVENING + 1, () -> tellOf(year)));
        }
        return happenings;
    }

    private void open() {
        publish(
                COUNCIL,
                site(
                        "Wells Road Hall",
                        "14 Wells Road",
                        "Wellsby",
                        "WS1 1AB",
                        "The ramp is at the back, off the car park.",
                        space("Main hall", SpaceKind.HALL, Hire.LOW_COST)
                                .holds(120)
                                .price("8.50")
                                .use("Groups that are open to all")
                                .has(
                                        AccessNeed.STEP_FREE,
                                        AccessNeed.ACCESSIBLE_TOILET,
                                        AccessNeed.HEARING_LOOP,
                                        AccessNeed.PARKING)
                                .bookedBy("rooms@wellshire.example")
                                .at(
                                        slot(Weekday.MONDAY, 18, 21),
                                        taken(Weekday.TUESDAY, 18, 21),
                                        slot(Weekday.THURSDAY, 18, 21),
                                        slot(Weekday.SATURDAY, 10, 13))
                                .terms(),
                        space("Small room", SpaceKind.MEETING_ROOM, Hire.FREE)
                                .holds(14)
                                .use("Groups that are open to all")
                                .has(AccessNeed.STEP_FREE, AccessNeed.ACCESSIBLE_TOILET, AccessNeed.QUIET_ROOM)
                                .bookedBy("rooms@wellshire.example")
                                .at(slot(Weekday.MONDAY, 9, 12), taken(Weekday.WEDNESDAY, 9, 12))
                                .terms()));
        publish(
                COUNCIL,
                site(
                        "Wellsby Library",
                        "2 Market Place",
                        "Wellsby",
                        "WS1 2CD",
                        null,
                        space("Study room", SpaceKind.MEETING_ROOM, Hire.FREE)
                                .holds(10)
                                .has(
                                        AccessNeed.STEP_FREE,
                                        AccessNeed.ACCESSIBLE_TOILET,
                                        AccessNeed.QUIET_ROOM,
                                        AccessNeed.NEAR_PUBLIC_TRANSPORT)
                                .bookedBy("library@wellshire.example")
                                .at(
                                        slot(Weekday.TUESDAY, 10, 17),
                                        slot(Weekday.FRIDAY, 10, 17),
                                        taken(Weekday.SATURDAY, 10, 12))
                                .terms()));
        publish(
                TRUST,
                site(
                        "Education Centre",
                        "Hospital Drive",
                        "Wellsby",
                        "WS3 4EF",
                        "Use the door by the bus stop. The desk is open until 21:00.",
                        space("Seminar room", SpaceKind.MEETING_ROOM, Hire.FREE)
                                .holds(30)
                                .use("Charities and groups of patients, in the evening")
                                .has(
                                        AccessNeed.STEP_FREE,
                                        AccessNeed.ACCESSIBLE_TOILET,
                                        AccessNeed.HEARING_LOOP,
                                        AccessNeed.CHANGING_PLACE,
                                        AccessNeed.NEAR_PUBLIC_TRANSPORT)
                                .bookedBy("education.centre@hospitals.example")
                                .at(
                                        slot(Weekday.MONDAY, 18, 21),
                                        slot(Weekday.TUESDAY, 18, 21),
                                        taken(Weekday.WEDNESDAY, 18, 21))
                                .terms()));
        publish(
                OPEN_DOOR,
                site(
                        "Open Door House",
                        "7 Mill Lane",
                        "Vale",
                        "VA2 5GH",
                        "Ring the bell at the blue door.",
                        space("Garden room", SpaceKind.MEETING_ROOM, Hire.FREE)
                                .holds(20)
                                .has(AccessNeed.STEP_FREE, AccessNeed.ACCESSIBLE_TOILET, AccessNeed.QUIET_ROOM)
                                .bookedBy("hello@opendoor.example")
                                .at(slot(Weekday.THURSDAY, 14, 20), taken(Weekday.FRIDAY, 10, 13))
                                .terms()));
        publish(
                VALE,
                site(
                        "Vale Leisure Centre",
                        "Riverside",
                        "Vale",
                        "VA1 1JK",
                        null,
                        space("Studio", SpaceKind.HALL, Hire.LOW_COST)
                                .holds(40)
                                .price("12")
                                .has(
                                        AccessNeed.STEP_FREE,
                                        AccessNeed.ACCESSIBLE_TOILET,
                                        AccessNeed.CHANGING_PLACE,
                                        AccessNeed.PARKING)
                                .bookedBy("leisure@vale.example")
                                .at(
                                        taken(Weekday.MONDAY, 17, 20),
                                        slot(Weekday.WEDNESDAY, 12, 15),
                                        slot(Weekday.SUNDAY, 14, 18))
                                .terms(),
                        space("Sports hall", SpaceKind.HALL, Hire.MARKET)
                                .holds(200)
                                .price("45")
                                .has(AccessNeed.STEP_FREE, AccessNeed.PARKING)
                                .bookedBy("leisure@vale.example")
                                .at(slot(Weekday.SATURDAY, 18, 22))
                                .terms()));
        Actor icb = leadOf.apply(ICB);
        SiteDetails office = estates.record(
                        icb,
                        new RecordSite(
                                ICB,
                                site(
                                        "Saddler House",
                                        "1 Saddler Street",
                                        "Wellsby",
                                        "WS1 3LM",
                                        null,
                                        space("Meeting room 2", SpaceKind.MEETING_ROOM, Hire.FREE)
                                                .holds(16)
                                                .use("Partners of the system")
                                                .has(AccessNeed.STEP_FREE, AccessNeed.HEARING_LOOP)
                                                .bookedBy("rooms@icb.example")
                                                .at(slot(Weekday.FRIDAY, 9, 13))
                                                .terms())))
                .orThrow();
        estates.share(icb, office.slug()).orThrow();
    }

    private LocalDate kitchenOpens() {
        LocalDate opens = now.from().plusDays(20);
        return opens.isAfter(days.day("today")) ? days.day("today") : opens;
    }

    private void openTheKitchen() {
        Actor lead = leadOf.apply(COUNCIL);
        SiteDetails hall = found(lead, "wells-road-hall");
        List<SpaceTerms> spaces = new ArrayList<>(hall.terms().spaces());
        spaces.add(new SpaceTerms(
                null,
                KITCHEN.name(),
                KITCHEN.kind(),
                KITCHEN.holds(),
                kitchenOpens(),
                null,
                KITCHEN.hire(),
                null,
                null,
                KITCHEN.needs(),
                KITCHEN.booking(),
                KITCHEN.slots()));
        estates.edit(lead, hall.slug(), hall.version(), hall.terms().with(spaces), false)
                .orThrow();
    }

    /** Each year is a little fuller than the one before; not everybody counts everything. */
    private void tellOf(FinancialYear year) {
        int more = year.compareTo(now.previous());
        boolean isOver = year.to().isBefore(days.day("today"));
        tell(
                COUNCIL,
                "wells-road-hall",
                year,
                new SiteYearTerms(
                        null,
                        null,
                        null,
                        new WalkingWorks("A lit path from the hall to the bus station", pounds(more, 18_000), false),
                        List.of()),
                Map.of(
                        "Main hall",
                        hours(isOver, 1_040, 610 + 90 * more),
                        "Small room",
                        hours(isOver, 620, 240 + 70 * more)));
        tell(
                COUNCIL,
                "wellsby-library",
                year,
                SiteYearTerms.UNKNOWN,
                Map.of("Study room", hours(isOver, 700 + 40 * more, 310 + 55 * more)));
        tell(
                TRUST,
                "education-centre",
                year,
                SiteYearTerms.UNKNOWN,
                Map.of("Seminar room", hours(isOver, 450, 180 + 60 * more)));
        tell(
                OPEN_DOOR,
                "open-door-house",
                year,
                SiteYearTerms.UNKNOWN,
                Map.of("Garden room", hours(isOver, 460, 390 + 20 * more)));
        tell(
                VALE,
                "vale-leisure-centre",
                year,
                new SiteYearTerms(
                        new BigDecimal("14.20").add(BigDecimal.valueOf(more)),
                        new BigDecimal("1.80"),
                        46,
                        new WalkingWorks("Cycle racks, and our part of the river path", pounds(more, 60_000), true),
                        List.of()),
                Map.of("Studio", hours(isOver, 520, null)));
    }

    private static BigDecimal pounds(int more, int thousands) {
        return BigDecimal.valueOf(thousands + 4_000L * more);
    }

    /** Half of it while the year goes on. */
    private static Counted hours(boolean isOver, int offered, @Nullable Integer used) {
        int part = isOver ? 1 : 2;
        return new Counted(BigDecimal.valueOf(offered / part), used == null ? null : BigDecimal.valueOf(used / part));
    }

    private record Counted(BigDecimal offered, @Nullable BigDecimal used) {}

    private void tell(
            String organisation, String slug, FinancialYear year, SiteYearTerms terms, Map<String, Counted> hours) {
        Actor lead = leadOf.apply(organisation);
        SiteDetails site = found(lead, slug);
        List<SpaceHours> counted = site.terms().spaces().stream()
                .filter(space -> hours.containsKey(space.name()))
                .map(space -> {
                    Counted of = Objects.requireNonNull(hours.get(space.name()));
                    return new SpaceHours(Objects.requireNonNull(space.slug()), of.offered(), of.used());
                })
                .toList();
        estates.recordYear(
                        lead,
                        slug,
                        site.version(),
                        year,
                        new SiteYearTerms(
                                terms.greenSpace(), terms.homesLand(), terms.homes(), terms.walking(), counted))
                .orThrow();
    }

    private SiteDetails found(Actor actor, String slug) {
        return estates.find(actor, slug).orThrow();
    }

    private void publish(String organisation, SiteTerms terms) {
        Actor lead = leadOf.apply(organisation);
        SiteDetails recorded =
                estates.record(lead, new RecordSite(organisation, terms)).orThrow();
        estates.publish(lead, recorded.slug(), false).orThrow();
    }

    private static SiteTerms site(
            String name,
            String address,
            String area,
            String postcode,
            @Nullable String accessNotes,
            SpaceTerms... spaces) {
        return new SiteTerms(name, address, area, postcode, accessNotes, List.of(spaces));
    }

    private static Slot slot(Weekday day, int from, int to) {
        return new Slot(day, LocalTime.of(from, 0), LocalTime.of(to, 0), false);
    }

    private static Slot taken(Weekday day, int from, int to) {
        return new Slot(day, LocalTime.of(from, 0), LocalTime.of(to, 0), true);
    }

    private static Told space(String name, SpaceKind kind, Hire hire) {
        return new Told(SpaceTerms.named(name, kind, hire));
    }

    /** A space while it is told of. */
    private record Told(SpaceTerms terms) {

        Told holds(int people) {
            return with(people, terms.pricePerHour(), terms.whoMayUse(), terms.needs(), terms.booking());
        }

        Told price(String pounds) {
            return with(terms.holds(), new BigDecimal(pounds), terms.whoMayUse(), terms.needs(), terms.booking());
        }

        Told use(String whoMayUse) {
            return with(terms.holds(), terms.pricePerHour(), whoMayUse, terms.needs(), terms.booking());
        }

        Told has(AccessNeed... needs) {
            return with(terms.holds(), terms.pricePerHour(), terms.whoMayUse(), Set.of(needs), terms.booking());
        }

        Told bookedBy(String email) {
            return with(
                    terms.holds(),
                    terms.pricePerHour(),
                    terms.whoMayUse(),
                    terms.needs(),
                    new Booking(null, null, email));
        }

        Told at(Slot... slots) {
            return new Told(terms.offered(slots));
        }

        private Told with(
                @Nullable Integer holds,
                @Nullable BigDecimal price,
                @Nullable String whoMayUse,
                Set<AccessNeed> needs,
                Booking booking) {
            return new Told(new SpaceTerms(
                    null,
                    terms.name(),
                    terms.kind(),
                    holds,
                    null,
                    null,
                    terms.hire(),
                    price,
                    whoMayUse,
                    needs,
                    booking,
                    terms.slots()));
        }
    }
}
