package org.wellkept.api.accountability;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.http.Query;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.accountability.Accountability;

/** How the promises of all boards stand, as far as the caller may see. */
@Path("v1/rollups")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class RollupsResource {

    private final Accountability accountability;
    private final CurrentActor caller;

    @Inject
    public RollupsResource(Accountability accountability, CurrentActor caller) {
        this.accountability = accountability;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<RollupBody> rollups(@Context UriInfo address) {
        Query query = Query.of(address);
        @Nullable LocalDate asOf = query.date("asOf");
        int limit = query.limit();
        @Nullable String cursor = query.cursor();
        query.done();
        Actor actor = caller.get();
        return ListBody.of(
                Refusals.answerTo(actor, accountability.rollups(actor, asOf, cursor, limit)), RollupBody::of);
    }
}
