package org.wellkept.ui.estates;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellkept.core.access.Actor;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.ui.anchor.Circles;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** The open list of rooms, and under it each room's page. */
@WebServlet(RoomsPage.ADDRESS + "/*")
public class RoomsServlet extends PageServlet {

    private static final int ON_A_PAGE = 25;

    @Inject
    Estates estates;

    @Inject
    Circles circles;

    @Inject
    Clock clock;

    @Override
    protected Reply answer(Asked asked) {
        if (asked.name().isEmpty()) {
            RoomsSought sought = RoomsSought.of(asked);
            return Reply.of(
                    estates.rooms(
                            Actor.anyone(),
                            sought.filter(),
                            asked.value("after").orElse(null),
                            ON_A_PAGE),
                    page -> new Reply.Page("estates/rooms.jte", RoomsPage.of(page, sought, lookedThrough(sought))));
        }
        String slug = asked.name().toLowerCase(Locale.ROOT);
        return Reply.of(
                estates.room(Actor.anyone(), slug),
                room -> slug.equals(asked.name())
                        ? new Reply.Page(
                                "estates/room.jte",
                                RoomPage.of(
                                        room,
                                        LocalDate.now(clock),
                                        around(room.organisation().slug())))
                        : new Reply.Moved(Links.room(slug)));
    }

    private List<PartnershipRef> lookedThrough(RoomsSought sought) {
        return circles.living().stream()
                .filter(partnership ->
                        sought.partnership() == null || partnership.slug().equals(sought.partnership()))
                .toList();
    }

    private List<PartnershipRef> around(String organisation) {
        return circles.named(Optional.of(organisation), Optional.empty(), Optional.empty())
                .orThrow()
                .map(circles::around)
                .orElse(List.of());
    }
}
