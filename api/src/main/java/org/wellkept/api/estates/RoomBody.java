package org.wellkept.api.estates;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.estates.RoomRead;

/** A room for those who look for one. */
record RoomBody(
        String slug,
        String site,
        String siteName,
        @Nullable String address,
        @Nullable String area,
        @Nullable String postcode,
        @Nullable String accessNotes,
        String organisation,
        String organisationName,
        @Nullable String source,
        SpaceBody space) {

    static RoomBody of(RoomRead room) {
        return new RoomBody(
                room.slug(),
                room.site(),
                room.siteName(),
                room.address(),
                room.area(),
                room.postcode(),
                room.accessNotes(),
                room.organisation().slug(),
                room.organisation().name(),
                room.source(),
                SpaceBody.of(room.space()));
    }
}
