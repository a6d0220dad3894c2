package org.wellkept.api.round;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;

/** The rounds of a board. */
@Path("v1/boards/{slug}/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class RoundsResource {

    private final Rounds rounds;
    private final CurrentActor caller;

    @Inject
    public RoundsResource(Rounds rounds, CurrentActor caller) {
        this.rounds = rounds;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<RoundBody> list(@PathParam("slug") String board, @Context UriInfo address) {
        return ListBody.slice(address, ofBoard(board), RoundBody::of);
    }

    @GET
    @Path("{id}")
    @OpenToAnyone
    public RoundBody read(@PathParam("slug") String board, @PathParam("id") String id) {
        return RoundBody.of(find(board, id));
    }

    @POST
    @SignedIn
    public Response open(@PathParam("slug") String board, ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        RoundBody opened = RoundBody.of(Refusals.valueOf(actor, rounds.open(actor, RoundBody.read(board, sent))));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(opened.id().toString())
                        .build())
                .entity(opened)
                .build();
    }

    @POST
    @Path("{id}/close")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public RoundBody close(@PathParam("slug") String board, @PathParam("id") String id) {
        Actor actor = caller.get();
        return RoundBody.of(
                Refusals.valueOf(actor, rounds.close(actor, find(board, id).id())));
    }

    @POST
    @Path("{id}/reopen")
    @SignedIn
    public RoundBody reopen(@PathParam("slug") String board, @PathParam("id") String id, ObjectNode sent) {
        Actor actor = caller.get();
        return RoundBody.of(Refusals.valueOf(
                actor,
                rounds.reopen(actor, RoundBody.readReopening(find(board, id).id(), sent))));
    }

    private RoundSummary find(String board, String id) {
        return ofBoard(board).stream()
                .filter(round -> round.id().toString().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private List<RoundSummary> ofBoard(String board) {
        return Refusals.valueOf(caller.get(), rounds.ofBoard(board));
    }
}
