package org.wellkept.api.commitment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.wellkept.api.SignedIn;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.returns.Returns;

/** The agreed pause of a commitment: an answer to rounds that fall due meanwhile. */
@Path("v1/commitments/{reference}/pause")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PauseResource {

    private final Returns returns;
    private final Commitments commitments;
    private final CurrentActor caller;

    @Inject
    public PauseResource(Returns returns, Commitments commitments, CurrentActor caller) {
        this.returns = returns;
        this.commitments = commitments;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SignedIn
    public CommitmentBody pause(@PathParam("reference") String reference, ObjectNode sent) {
        Actor actor = caller.get();
        Refusals.valueOf(actor, returns.pause(actor, PauseBody.read(reference, sent)));
        return CommitmentBody.of(Refusals.valueOf(actor, commitments.find(actor, reference)));
    }

    @DELETE
    @SignedIn
    public void resume(@PathParam("reference") String reference) {
        Actor actor = caller.get();
        Refusals.valueOf(actor, returns.resume(actor, reference));
    }
}
