package org.wellkept.api.snapshot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.wellkept.api.SignedIn;
import org.wellkept.api.json.Ids;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.snapshot.Snapshots;

/** What a round found, reported to the board above. */
@Path("v1/boards/{slug}/rounds/{id}/report-up")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ReportUpResource {

    private final Snapshots snapshots;
    private final CurrentActor caller;

    @Inject
    public ReportUpResource(Snapshots snapshots, CurrentActor caller) {
        this.snapshots = snapshots;
        this.caller = caller;
    }

    @POST
    @SignedIn
    public SnapshotSummaryBody reportUp(@PathParam("slug") String board, @PathParam("id") String id) {
        Actor actor = caller.get();
        return SnapshotSummaryBody.of(Refusals.valueOf(
                actor,
                snapshots.forward(
                        actor, board, Ids.read(id).orElseThrow(() -> new ProblemException(Problem.notFound())))));
    }
}
