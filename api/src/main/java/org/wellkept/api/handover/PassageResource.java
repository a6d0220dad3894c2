package org.wellkept.api.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.handover.Handovers;

/** Who made a promise, who carried it since, and what successors answered. */
@Path("v1/commitments/{reference}/passage")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PassageResource {

    private final Handovers handovers;
    private final CurrentActor caller;

    @Inject
    public PassageResource(Handovers handovers, CurrentActor caller) {
        this.handovers = handovers;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public PassageBody read(@PathParam("reference") String reference) {
        Actor actor = caller.get();
        return PassageBody.of(Refusals.valueOf(actor, handovers.of(actor, reference)));
    }
}
