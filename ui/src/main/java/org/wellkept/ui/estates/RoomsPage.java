package org.wellkept.ui.estates;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Page;
import org.wellkept.core.estates.RoomRead;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/**
 * The open list of rooms that are free or low in cost.
 *
 * @param found how many, in words
 * @param next the address of the next page, or null on the last
 */
public record RoomsPage(
        Frame frame,
        RoomsSought sought,
        List<Item> items,
        String found,
        @Nullable String next) implements PublicPage {

    public static final String ADDRESS = "/rooms";

    public RoomsPage {
        items = List.copyOf(items);
    }

    /** The times of one day. */
    public record Day(String name, List<String> times) {

        public Day {
            times = List.copyOf(times);
        }

        /** "18:00 to 21:00 and 9:00 to 12:00". */
        public String words() {
            return Words.list(times);
        }
    }

    /**
     * One room.
     *
     * @param what its kind and how many it holds
     * @param free when it is free, a line for each day
     * @param silent why there is no such line, or null
     */
    public record Item(
            String name,
            String href,
            String site,
            String place,
            String what,
            String price,
            List<Day> free,
            @Nullable String silent,
            List<String> needs,
            RoomPage.Booked booking,
            String organisation,
            String organisationHref,
            @Nullable String source) {}

    /** @param around the partnerships whose rooms are looked through */
    static RoomsPage of(Page<RoomRead> page, RoomsSought sought, List<PartnershipRef> around) {
        String more = page.next();
        return new RoomsPage(
                Frame.of(
                                "Find a room",
                                "Rooms that are free or cost little, with the times when they are free.",
                                Place.ANCHOR)
                        .noticing(around.stream().map(PartnershipRef::about).toList()),
                sought,
                page.items().stream().map(RoomsPage::item).toList(),
                more == null
                        ? Words.count(page.items().size(), "room", "rooms")
                        : "This page shows " + Words.count(page.items().size(), "room", "rooms")
                                + ", and there are more",
                more == null ? null : next(more, sought));
    }

    private static String next(String after, RoomsSought sought) {
        Map<String, String> parameters = sought.parameters();
        parameters.put("after", after);
        return Links.with(ADDRESS, parameters)
                + sought.needs().stream()
                        .sorted()
                        .map(need -> "&need=" + need.code())
                        .collect(Collectors.joining());
    }

    private static Item item(RoomRead room) {
        List<Day> free = RoomWords.free(room);
        return new Item(
                room.space().name(),
                Links.room(room.slug()),
                room.siteName(),
                RoomWords.place(room),
                Stream.of(room.space().kind().words(), RoomWords.holds(room.space()))
                        .filter(words -> words != null)
                        .collect(Collectors.joining(" · ")),
                RoomWords.price(room.space()),
                free,
                RoomPage.silent(room),
                RoomWords.needs(room.space()),
                RoomPage.Booked.of(room.space().booking()),
                room.organisation().name(),
                Links.partner(room.organisation().slug()),
                room.source());
    }
}
