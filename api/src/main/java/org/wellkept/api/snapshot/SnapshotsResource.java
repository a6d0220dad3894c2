package org.wellkept.api.snapshot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.snapshot.Snapshots;

/** What all rounds of a board found. */
@Path("v1/boards/{slug}/snapshots")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class SnapshotsResource {

    private final Snapshots snapshots;
    private final CurrentActor caller;

    @Inject
    public SnapshotsResource(Snapshots snapshots, CurrentActor caller) {
        this.snapshots = snapshots;
        this.caller = caller;
    }

    @GET
    @SignedIn
    public ListBody<SnapshotSummaryBody> list(@PathParam("slug") String board, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(
                address, Refusals.valueOf(actor, snapshots.ofBoard(actor, board)), SnapshotSummaryBody::of);
    }
}
