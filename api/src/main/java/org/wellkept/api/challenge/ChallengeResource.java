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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.json.Ids;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.challenge.ChallengeRead;
import org.wellkept.core.challenge.Challenges;

/** One question, and what can be done with it. */
@Path("v1/challenges/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ChallengeResource {

    private final Challenges challenges;
    private final CurrentActor caller;

    @Inject
    public ChallengeResource(Challenges challenges, CurrentActor caller) {
        this.challenges = challenges;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ChallengeBody read(@PathParam("id") String id) {
        Actor actor = caller.get();
        return body(actor, challenges.find(actor, id(id)));
    }

    @POST
    @Path("draft")
    @SignedIn
    public ChallengeBody draft(@PathParam("id") String id, ObjectNode sent) {
        Actor actor = caller.get();
        return body(
                actor,
                challenges.draftReply(
                        actor, id(id), ChallengeBody.words(sent, "words", "Write what the lead could answer")));
    }

    @POST
    @Path("answer")
    @SignedIn
    public ChallengeBody answer(@PathParam("id") String id, ObjectNode sent) {
        Actor actor = caller.get();
        return body(
                actor,
                challenges.answer(
                        actor, id(id), ChallengeBody.words(sent, "words", "Write what your organisation answers")));
    }

    @POST
    @Path("not-satisfied")
    @SignedIn
    public ChallengeBody notSatisfied(@PathParam("id") String id, ObjectNode sent) {
        Actor actor = caller.get();
        return body(
                actor,
                challenges.notSatisfied(actor, id(id), ChallengeBody.words(sent, "why", "Say what is still missing")));
    }

    @POST
    @Path("close")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public ChallengeBody close(@PathParam("id") String id) {
        Actor actor = caller.get();
        return body(actor, challenges.close(actor, id(id)));
    }

    @POST
    @Path("withdraw")
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
