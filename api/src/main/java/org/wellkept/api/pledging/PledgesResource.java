package org.wellkept.api.pledging;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.wellkept.api.SignedIn;
import org.wellkept.api.json.Given;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.pledging.PledgeDetails;
import org.wellkept.core.pledging.Pledges;

/** One organisation's answer to a commitment round. A new promise is posted to {@code commitments} and then put forward. */
@Path("v1/commitment-rounds/{id}/answers/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class PledgesResource {

    private final Pledges pledges;
    private final CurrentActor caller;

    @Inject
    public PledgesResource(Pledges pledges, CurrentActor caller) {
        this.pledges = pledges;
        this.caller = caller;
    }

    @GET
    @SignedIn
    public PledgeDetailsBody read(@PathParam("id") String id, @PathParam("slug") String organisation) {
        Actor actor = caller.get();
        return body(actor, pledges.find(actor, CommitmentRoundsResource.round(id), organisation));
    }

    @POST
    @Path("promises")
    @SignedIn
    public PledgeDetailsBody put(@PathParam("id") String id, @PathParam("slug") String organisation, ObjectNode sent) {
        Actor actor = caller.get();
        UUID round = CommitmentRoundsResource.round(id);
        Given given = Given.of(sent);
        String reference = given.text("reference", "Name one of the organisation's promises");
        boolean carryOn = given.flag("carryOn");
        given.done();
        return body(
                actor,
                carryOn
                        ? pledges.carryOn(actor, round, organisation, reference)
                                .then(draft -> pledges.find(actor, round, organisation))
                        : pledges.putForward(actor, round, organisation, reference));
    }

    @DELETE
    @Path("promises/{reference}")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public PledgeDetailsBody takeOut(
            @PathParam("id") String id,
            @PathParam("slug") String organisation,
            @PathParam("reference") String reference) {
        Actor actor = caller.get();
        return body(actor, pledges.takeOut(actor, CommitmentRoundsResource.round(id), organisation, reference));
    }

    @POST
    @Path("send")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public PledgeDetailsBody send(@PathParam("id") String id, @PathParam("slug") String organisation) {
        Actor actor = caller.get();
        return body(actor, pledges.send(actor, CommitmentRoundsResource.round(id), organisation));
    }

    @POST
    @Path("decline")
    @SignedIn
    public PledgeDetailsBody decline(
            @PathParam("id") String id, @PathParam("slug") String organisation, ObjectNode sent) {
        Actor actor = caller.get();
        Given given = Given.of(sent);
        String because = given.text("because", "Say why; the board reads it");
        given.done();
        return body(actor, pledges.decline(actor, CommitmentRoundsResource.round(id), organisation, because));
    }

    private static PledgeDetailsBody body(Actor actor, Outcome<PledgeDetails> outcome) {
        return PledgeDetailsBody.of(Refusals.valueOf(actor, outcome));
    }
}
