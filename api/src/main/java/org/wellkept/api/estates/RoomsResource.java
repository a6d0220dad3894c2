package org.wellkept.api.estates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.http.Query;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.estates.AccessNeed;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.estates.RoomFilter;
import org.wellkept.core.estates.Weekday;

/** Rooms that are free or low in cost, for whoever looks for one. */
@Path("v1/rooms")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class RoomsResource {

    private final Estates estates;
    private final CurrentActor caller;

    @Inject
    public RoomsResource(Estates estates, CurrentActor caller) {
        this.estates = estates;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<RoomBody> list(@Context UriInfo address) {
        Query query = Query.of(address);
        RoomFilter filter = new RoomFilter(
                query.text("partnership"),
                query.text("area"),
                query.choice("day", Weekday.class),
                Set.copyOf(query.choices("need", AccessNeed.class)),
                query.flag("free"));
        int limit = query.limit();
        @Nullable String cursor = query.cursor();
        query.done();
        Actor actor = caller.get();
        return ListBody.of(Refusals.answerTo(actor, estates.rooms(actor, filter, cursor, limit)), RoomBody::of);
    }

    @GET
    @Path("{slug}")
    @OpenToAnyone
    public RoomBody read(@PathParam("slug") String slug) {
        Actor actor = caller.get();
        return RoomBody.of(Refusals.valueOf(actor, estates.room(actor, slug)));
    }
}
