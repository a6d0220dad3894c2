package org.wellkept.ui.estates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.estates.Booking;
import org.wellkept.core.estates.SiteDetails;
import org.wellkept.core.estates.SiteYear;
import org.wellkept.core.estates.SpaceHours;
import org.wellkept.core.estates.SpaceTerms;
import org.wellkept.core.estates.WalkingWorks;
import org.wellkept.ui.look.Words;

/** A site as people of the workspace read it. */
public record SitePage(List<Fact> facts, List<Space> spaces, List<Year> years) {

    public SitePage {
        facts = List.copyOf(facts);
        spaces = List.copyOf(spaces);
        years = List.copyOf(years);
    }

    /** Something that is known. */
    public record Fact(String name, String words) {}

    /** @param standing that it closed or is to open, or null */
    public record Space(String name, @Nullable String standing, List<Fact> facts, List<RoomPage.Time> week) {}

    /** What a year came to. */
    public record Year(String words, List<Fact> facts) {}

    static SitePage of(SiteDetails site, LocalDate today) {
        List<Fact> facts = new ArrayList<>();
        add(
                facts,
                "Where",
                Stream.of(
                                site.terms().address(),
                                site.terms().area(),
                                site.terms().postcode())
                        .filter(part -> part != null)
                        .collect(Collectors.joining(", ")));
        add(facts, "How to get in and around", site.terms().accessNotes());
        add(facts, "Source", site.asPublished() ? site.source() : null);
        return new SitePage(
                facts,
                site.terms().spaces().stream().map(space -> space(space, today)).toList(),
                site.years().stream().map(year -> year(site, year)).toList());
    }

    private static Space space(SpaceTerms space, LocalDate today) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "What it is", space.kind().words());
        add(facts, "How many people", space.holds() == null ? null : Words.number(space.holds()));
        add(facts, "What it costs", RoomWords.price(space));
        add(facts, "Who may use it", space.whoMayUse());
        add(facts, "What it has", Words.list(RoomWords.needs(space)));
        add(facts, "How to book", booking(space.booking()));
        return new Space(
                space.name(),
                RoomWords.standing(space, today),
                facts,
                space.slots().stream()
                        .map(slot -> new RoomPage.Time(slot.day().words(), RoomWords.time(slot), slot.taken()))
                        .toList());
    }

    private static String booking(Booking booking) {
        return Stream.of(booking.link(), booking.phone(), booking.email())
                .filter(way -> way != null)
                .collect(Collectors.joining(", "));
    }

    private static Year year(SiteDetails site, SiteYear year) {
        List<Fact> facts = new ArrayList<>();
        for (SpaceHours hours : year.terms().hours()) {
            add(facts, "Hours of " + name(site, hours.space()), hours(hours));
        }
        add(facts, "Green space", hectares(year.terms().greenSpace()));
        add(facts, "Land offered for homes", hectares(year.terms().homesLand()));
        add(
                facts,
                "Homes planned",
                year.terms().homes() == null ? null : Words.number(year.terms().homes()));
        WalkingWorks walking = year.terms().walking();
        add(facts, "Walking and cycling", walking.works());
        add(
                facts,
                "What went into it",
                walking.pounds() == null
                        ? null
                        : "£" + RoomWords.pounds(walking.pounds())
                                + (walking.sharedPot() ? " from a shared pot, which is never added up" : ""));
        return new Year(year.year().words(), facts);
    }

    private static String name(SiteDetails site, String slug) {
        return site.terms().spaces().stream()
                .filter(space -> slug.equals(space.slug()))
                .map(SpaceTerms::name)
                .findFirst()
                .orElse(slug);
    }

    /** "310.5 of 900 hours offered were used (35%)". */
    static String hours(SpaceHours hours) {
        BigDecimal used = hours.used();
        String offered = Words.number(hours.offered()) + " hours offered";
        if (used == null) {
            return offered + "; nobody counted how many were used";
        }
        return Words.number(used) + " of " + offered + " were used"
                + (hours.offered().signum() == 0
                        ? ""
                        : " ("
                                + used.multiply(BigDecimal.valueOf(100))
                                        .divide(hours.offered(), 0, RoundingMode.HALF_UP)
                                + "%)");
    }

    private static @Nullable String hectares(@Nullable BigDecimal hectares) {
        return hectares == null ? null : Words.number(hectares) + " hectares";
    }

    private static void add(List<Fact> facts, String name, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            facts.add(new Fact(name, words));
        }
    }
}
