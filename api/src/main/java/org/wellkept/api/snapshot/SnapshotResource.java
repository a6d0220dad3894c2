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
import org.jspecify.annotations.Nullable;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.Query;
import org.wellkept.api.json.Ids;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.snapshot.Snapshots;

/** What a round of a board found. */
@Path("v1/boards/{slug}/rounds/{id}/snapshot")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class SnapshotResource {

    private final Snapshots snapshots;
    private final CurrentActor caller;

    @Inject
    public SnapshotResource(Snapshots snapshots, CurrentActor caller) {
        this.snapshots = snapshots;
        this.caller = caller;
    }

    @GET
    @SignedIn
    public SnapshotBody read(@PathParam("slug") String board, @PathParam("id") String id, @Context UriInfo address) {
        Query query = Query.of(address);
        @Nullable Integer version = version(query);
        query.done();
        Actor actor = caller.get();
        return SnapshotBody.of(Refusals.valueOf(
                actor,
                snapshots.find(
                        actor,
                        board,
                        Ids.read(id).orElseThrow(() -> new ProblemException(Problem.notFound())),
                        version)));
    }

    private static @Nullable Integer version(Query query) {
        String version = query.text("version");
        if (version == null) {
            return null;
        }
        if (!version.matches("[1-9][0-9]{0,3}")) {
            query.note("version", "This is not a version", "Give 1 or 2, or leave it out for the latest");
            return null;
        }
        return Integer.valueOf(version);
    }
}
