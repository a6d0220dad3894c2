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
import java.util.UUID;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.json.Ids;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.challenge.ChallengeRead;
import org.wellkept.core.challenge.Challenges;

/** Questions on commitments, and their answers. */
@Path("v1")
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
    @Path("commitments/{reference}/challenges")
    @OpenToAnyone
    public ListBody<ChallengeBody> list(@PathParam("reference") String reference, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(
                address, Refusals.valueOf(actor, challenges.ofRecord(actor, reference)), ChallengeBody::of);
    }

    @POST
    @Path("commitments/{reference}/challenges")
    @SignedIn
    public Response ask(@PathParam("reference") String reference, ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        ChallengeBody asked = body(actor, challenges.ask(actor, ChallengeBody.read(reference, sent)));
        return Response.created(address.getBaseUriBuilder()
                        .path("v1/challenges")
                        .path(asked.id().toString())
                        .build())
                .entity(asked)
                .build();
    }

    @GET
    @Path("challenges/{id}")
    @OpenToAnyone
    public ChallengeBody read(@PathParam("id") String id) {
        Actor actor = caller.get();
        return body(actor, challenges.find(actor, id(id)));
    }

    @POST
    @Path("challenges/{id}/draft")
    @SignedIn
    public ChallengeBody draft(@PathParam("id") String id, ObjectNode sent) {
        Actor actor = caller.get();
        return body(
                actor,
                challenges.draftReply(
                        actor, id(id), ChallengeBody.words(sent, "words", "Write what the lead could answer")));
    }

    @POST
    @Path("challenges/{id}/answer")
    @SignedIn
    public ChallengeBody answer(@PathParam("id") String id, ObjectNode sent) {
        Actor actor = caller.get();
        return body(
                actor,
                challenges.answer(
                        actor, id(id), ChallengeBody.words(sent, "words", "Write what your organisation answers")));
    }

    @POST
    @Path("challenges/{id}/not-satisfied")
    @SignedIn
    public ChallengeBody notSatisfied(@PathParam("id") String id, ObjectNode sent) {
        Actor actor = caller.get();
        return body(
                actor,
                challenges.notSatisfied(actor, id(id), ChallengeBody.words(sent, "why", "Say what is still missing")));
    }

    @POST
    @Path("challenges/{id}/close")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public ChallengeBody close(@PathParam("id") String id) {
        Actor actor = caller.get();
        return body(actor, challenges.close(actor, id(id)));
    }

    @POST
    @Path("challenges/{id}/withdraw")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public ChallengeBody withdraw(@PathParam("id") String id) {
        Actor actor = caller.get();
        return body(actor, challenges.withdraw(actor, id(id)));
    }

    private static ChallengeBody body(Actor actor, Outcome<ChallengeRead> outcome) {
        return ChallengeBody.of(Refusals.valueOf(actor, outcome));
    }

    private static UUID id(String written) {
        return Ids.read(written).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
