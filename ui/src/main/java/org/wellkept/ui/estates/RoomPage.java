package org.wellkept.ui.estates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.estates.Booking;
import org.wellkept.core.estates.RoomRead;
import org.wellkept.core.estates.Slot;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.PublicPage;

/**
 * One room, for whoever wants to use it.
 *
 * @param standing that it closed or is to open, or null
 * @param week its times with whether each is free; never by whom one is taken
 * @param silent what is to be said where no time is free, or null
 */
public record RoomPage(
        Frame frame,
        String name,
        String site,
        String organisation,
        String organisationHref,
        @Nullable String standing,
        List<Fact> facts,
        List<Time> week,
        @Nullable String silent,
        List<String> needs,
        @Nullable String accessNotes,
        Booked booking,
        @Nullable String source)
        implements PublicPage {

    public RoomPage {
        facts = List.copyOf(facts);
        week = List.copyOf(week);
        needs = List.copyOf(needs);
    }

    /** Something to know. */
    public record Fact(String name, String words) {}

    /** A time of the week. */
    public record Time(String day, String when, boolean taken) {}

    /** How to book. */
    public record Booked(
            @Nullable String link,
            @Nullable String phone,
            @Nullable String phoneHref,
            @Nullable String email) {

        static Booked of(Booking booking) {
            String phone = booking.phone();
            return new Booked(
                    booking.link(),
                    phone,
                    phone == null ? null : "tel:" + phone.replaceAll("[^+\\d]", ""),
                    booking.email());
        }

        /** Whether nobody says how. */
        public boolean isUnknown() {
            return link == null && phone == null && email == null;
        }
    }

    /** @param around the partnerships of its organisation */
    static RoomPage of(RoomRead room, LocalDate today, List<PartnershipRef> around) {
        List<Fact> facts = new ArrayList<>();
        String place = RoomWords.place(room);
        if (!place.isEmpty()) {
            facts.add(new Fact("Where", place));
        }
        facts.add(new Fact("What it is", room.space().kind().words()));
        Integer holds = room.space().holds();
        if (holds != null) {
            facts.add(new Fact("How many people", Words.number(holds)));
        }
        facts.add(new Fact("What it costs", RoomWords.price(room.space())));
        String whoMayUse = room.space().whoMayUse();
        if (whoMayUse != null) {
            facts.add(new Fact("Who may use it", whoMayUse));
        }
        String organisation = room.organisation().name();
        return new RoomPage(
                Frame.of(
                                room.space().name() + ", " + room.siteName(),
                                "A room of " + organisation + ": when it is free, what it costs and how to book.",
                                null)
                        .noticing(around.stream().map(PartnershipRef::about).toList()),
                room.space().name(),
                room.siteName(),
                organisation,
                Links.partner(room.organisation().slug()),
                RoomWords.standing(room.space(), today),
                facts,
                room.space().slots().stream().map(RoomPage::time).toList(),
                silent(room),
                RoomWords.needs(room.space()),
                room.accessNotes(),
                Booked.of(room.space().booking()),
                room.source());
    }

    private static Time time(Slot slot) {
        return new Time(slot.day().words(), RoomWords.time(slot), slot.taken());
    }

    /** What to say where no time is free. */
    static @Nullable String silent(RoomRead room) {
        if (room.space().slots().isEmpty()) {
            return "Nobody says when it is free. Ask.";
        }
        return room.freeSlots().isEmpty() ? "No time is free now. You can still ask." : null;
    }
}
