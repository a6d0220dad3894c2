package org.wellkept.api.ask;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.json.Ids;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.ask.Asks;

/** What partners ask of boards. An ask is made by posting an update. */
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class AsksResource {

    private final Asks asks;
    private final CurrentActor caller;

    @Inject
    public AsksResource(Asks asks, CurrentActor caller) {
        this.asks = asks;
        this.caller = caller;
    }

    @GET
    @Path("boards/{slug}/asks")
    @OpenToAnyone
    public ListBody<AskBody> ofBoard(@PathParam("slug") String board, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, asks.ofBoard(actor, board)), AskBody::of);
    }

    @GET
    @Path("boards/{slug}/asks/standing")
    @OpenToAnyone
    public StandingBody standing(@PathParam("slug") String board) {
        Actor actor = caller.get();
        return StandingBody.of(Refusals.valueOf(actor, asks.standing(actor, board)));
    }

    @POST
    @Path("asks/{id}/answer")
    @SignedIn
    public AskBody answer(@PathParam("id") String id, ObjectNode sent) {
        Actor actor = caller.get();
        return AskBody.of(Refusals.valueOf(actor, asks.answer(actor, AskBody.read(id(id), sent))));
    }

    @POST
    @Path("asks/{id}/withdraw")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public AskBody withdraw(@PathParam("id") String id) {
        Actor actor = caller.get();
        return AskBody.of(Refusals.valueOf(actor, asks.withdraw(actor, id(id))));
    }

    private static UUID id(String written) {
        return Ids.read(written).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
