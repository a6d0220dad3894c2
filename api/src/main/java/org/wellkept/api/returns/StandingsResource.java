package org.wellkept.api.returns;

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
import org.wellkept.api.json.Ids;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.returns.Returns;

/** How each organisation's answer to a round stands. */
@Path("v1/boards/{slug}/rounds/{id}/returns")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class StandingsResource {

    private final Returns returns;
    private final CurrentActor caller;

    @Inject
    public StandingsResource(Returns returns, CurrentActor caller) {
        this.returns = returns;
        this.caller = caller;
    }

    @GET
    @SignedIn
    public ListBody<StandingBody> list(
            @PathParam("slug") String board, @PathParam("id") String id, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(
                address,
                Refusals.valueOf(
                        actor,
                        returns.standings(
                                actor,
                                board,
                                Ids.read(id).orElseThrow(() -> new ProblemException(Problem.notFound())))),
                StandingBody::of);
    }
}
