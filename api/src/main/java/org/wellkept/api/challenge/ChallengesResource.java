package org.wellkept.api.challenge;

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
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.challenge.Challenges;

/** The questions on a commitment. */
@Path("v1/commitments/{reference}/challenges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ChallengesResource {

    private final Challenges challenges;
    private final CurrentActor caller;

    @Inject
    public ChallengesResource(Challenges challenges, CurrentActor caller) {
        this.challenges = challenges;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<ChallengeBody> list(@PathParam("reference") String reference, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(
                address, Refusals.valueOf(actor, challenges.ofRecord(actor, reference)), ChallengeBody::of);
    }

    @POST
    @SignedIn
    public Response ask(@PathParam("reference") String reference, ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        ChallengeBody asked =
                ChallengeBody.of(Refusals.valueOf(actor, challenges.ask(actor, ChallengeBody.read(reference, sent))));
        return Response.created(address.getBaseUriBuilder()
                        .path("v1/challenges")
                        .path(asked.id().toString())
                        .build())
                .entity(asked)
                .build();
    }
}
