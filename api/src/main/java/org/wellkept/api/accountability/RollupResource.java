package org.wellkept.api.accountability;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.http.Query;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.accountability.Accountability;

/** How a board's promises stand, as far as the caller may see. */
@Path("v1/boards/{slug}/rollup")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class RollupResource {

    private final Accountability accountability;
    private final CurrentActor caller;

    @Inject
    public RollupResource(Accountability accountability, CurrentActor caller) {
        this.accountability = accountability;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public RollupBody rollup(@PathParam("slug") String slug, @Context UriInfo address) {
        Query query = Query.of(address);
        @Nullable LocalDate asOf = query.date("asOf");
        query.done();
        Actor actor = caller.get();
        return RollupBody.of(Refusals.answerTo(actor, accountability.rollup(actor, slug, asOf)));
    }
}
