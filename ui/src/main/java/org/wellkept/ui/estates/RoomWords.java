package org.wellkept.ui.estates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.estates.Hire;
import org.wellkept.core.estates.RoomRead;
import org.wellkept.core.estates.Slot;
import org.wellkept.core.estates.SpaceTerms;
import org.wellkept.core.estates.Weekday;
import org.wellkept.ui.look.Words;

/** How rooms read in plain English. */
final class RoomWords {

    private RoomWords() {}

    /** "Free", "Low cost: £8.50 an hour", "Market price: ask what it costs". */
    static String price(SpaceTerms space) {
        if (space.hire() == Hire.FREE) {
            return Hire.FREE.words();
        }
        return space.hire().words() + ": "
                + (space.pricePerHour() == null
                        ? "ask what it costs"
                        : "£" + pounds(space.pricePerHour()) + " an hour");
    }

    /** 8.50, and 12 where there are no pence. */
    static String pounds(BigDecimal pounds) {
        return pounds.stripTrailingZeros().scale() <= 0
                ? Words.number(pounds)
                : String.format(Locale.UK, "%,.2f", pounds);
    }

    static @Nullable String holds(SpaceTerms space) {
        return space.holds() == null ? null : "Holds " + Words.count(space.holds(), "person", "people");
    }

    /** The free times, a line for each day that has any. */
    static List<RoomsPage.Day> free(RoomRead room) {
        return days(room.freeSlots());
    }

    static List<RoomsPage.Day> days(List<Slot> slots) {
        Map<Weekday, List<String>> times = new EnumMap<>(Weekday.class);
        for (Slot slot : slots) {
            times.computeIfAbsent(slot.day(), day -> new ArrayList<>()).add(time(slot));
        }
        return times.entrySet().stream()
                .map(entry -> new RoomsPage.Day(entry.getKey().words(), entry.getValue()))
                .toList();
    }

    /** "18:00 to 21:00", "18:00 to midnight". */
    static String time(Slot slot) {
        return slot.from() + " to "
                + (slot.to().equals(LocalTime.MIDNIGHT) ? "midnight" : slot.to().toString());
    }

    static List<String> needs(SpaceTerms space) {
        return space.needs().stream().sorted().map(Coded::words).toList();
    }

    /** The site's lines of an address, as far as they are known, each once. */
    static String place(RoomRead room) {
        return Stream.of(room.address(), room.area(), room.postcode())
                .filter(part -> part != null)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What is to be said of its days, or null where others may use it and nothing else is known. */
    static @Nullable String standing(SpaceTerms space, LocalDate today) {
        if (space.closedOn() != null && !space.closedOn().isAfter(today)) {
            return "This room closed on " + Words.day(space.closedOn()) + ".";
        }
        if (space.openFrom() != null && space.openFrom().isAfter(today)) {
            return "This room opens on " + Words.day(space.openFrom()) + ".";
        }
        return space.closedOn() == null ? null : "This room closes on " + Words.day(space.closedOn()) + ".";
    }
}
