package org.wellkept.core.estates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * A room for those who look for one: what it is, where, when it is free, how to book, and who offers it.
 *
 * @param site the slug of the site that it is in
 * @param source where it was published, when nobody of the organisation wrote it down here; else null
 */
public record RoomRead(
        SpaceTerms space,
        String site,
        String siteName,
        @Nullable String address,
        @Nullable String area,
        @Nullable String postcode,
        @Nullable String accessNotes,
        OrganisationRef organisation,
        @Nullable String source) {

    /** The room's slug. */
    public String slug() {
        String slug = space.slug();
        if (slug == null) {
            throw new IllegalStateException("A stored room has a slug");
        }
        return slug;
    }

    /** The times of the week at which nobody uses it, Monday first. */
    public List<Slot> freeSlots() {
        return space.slots().stream().filter(slot -> !slot.taken()).toList();
    }
}
