package org.wellkept.api.snapshot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.wellkept.api.SignedIn;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.snapshot.Snapshots;

/** What boards reported up to a board. */
@Path("v1/boards/{slug}/reported-up")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ReportedUpResource {

    private final Snapshots snapshots;
    private final CurrentActor caller;

    @Inject
    public ReportedUpResource(Snapshots snapshots, CurrentActor caller) {
        this.snapshots = snapshots;
        this.caller = caller;
    }

    @GET
    @SignedIn
    public ReportedUpBody reportedUp(@PathParam("slug") String board) {
        Actor actor = caller.get();
        return ReportedUpBody.of(Refusals.valueOf(actor, snapshots.reportedTo(actor, board)));
    }
}
