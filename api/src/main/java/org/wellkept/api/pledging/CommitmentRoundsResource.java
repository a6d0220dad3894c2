package org.wellkept.api.pledging;

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
import java.util.UUID;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.json.Ids;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.pledging.CommitmentRounds;
import org.wellkept.core.pledging.Sittings;

/** A board's commitment rounds, and what it endorsed of them. */
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class CommitmentRoundsResource {

    private final CommitmentRounds rounds;
    private final Sittings sittings;
    private final CurrentActor caller;

    @Inject
    public CommitmentRoundsResource(CommitmentRounds rounds, Sittings sittings, CurrentActor caller) {
        this.rounds = rounds;
        this.sittings = sittings;
        this.caller = caller;
    }

    @GET
    @Path("boards/{slug}/commitment-rounds")
    @SignedIn
    public ListBody<CommitmentRoundBody> ofBoard(@PathParam("slug") String board, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, rounds.ofBoard(actor, board)), CommitmentRoundBody::of);
    }

    @POST
    @Path("boards/{slug}/commitment-rounds")
    @SignedIn
    public Response open(@PathParam("slug") String board, ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        CommitmentRoundBody opened = CommitmentRoundBody.of(
                Refusals.valueOf(actor, rounds.open(actor, CommitmentRoundBody.read(board, sent))));
        return Response.created(address.getBaseUriBuilder()
                        .path("v1/commitment-rounds")
                        .path(opened.id().toString())
                        .build())
                .entity(opened)
                .build();
    }

    @GET
    @Path("commitment-rounds/{id}")
    @SignedIn
    public CommitmentRoundBody read(@PathParam("id") String id) {
        Actor actor = caller.get();
        return CommitmentRoundBody.of(Refusals.valueOf(actor, rounds.find(actor, round(id))));
    }

    @POST
    @Path("commitment-rounds/{id}/close")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public CommitmentRoundBody close(@PathParam("id") String id) {
        Actor actor = caller.get();
        return CommitmentRoundBody.of(Refusals.valueOf(actor, rounds.close(actor, round(id))));
    }

    @GET
    @Path("commitment-rounds/{id}/answers")
    @SignedIn
    public ListBody<PledgeBody> answers(@PathParam("id") String id, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, rounds.answers(actor, round(id))), PledgeBody::of);
    }

    @GET
    @Path("commitment-rounds/{id}/sitting")
    @SignedIn
    public SittingBody sitting(@PathParam("id") String id) {
        Actor actor = caller.get();
        return SittingBody.of(Refusals.valueOf(actor, sittings.find(actor, round(id))));
    }

    @POST
    @Path("commitment-rounds/{id}/endorse")
    @SignedIn
    public SittingBody endorse(@PathParam("id") String id, ObjectNode sent) {
        Actor actor = caller.get();
        return SittingBody.of(Refusals.valueOf(actor, sittings.endorse(actor, SittingBody.read(round(id), sent))));
    }

    static UUID round(String written) {
        return Ids.read(written).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
