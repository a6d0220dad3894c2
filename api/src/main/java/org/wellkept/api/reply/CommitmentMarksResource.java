package org.wellkept.api.reply;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.reply.Replies;

/** The marks on a commitment. */
@Path("v1/commitments/{reference}/marks")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CommitmentMarksResource {

    private final Commitments commitments;
    private final Replies replies;
    private final CurrentActor caller;

    @Inject
    public CommitmentMarksResource(Commitments commitments, Replies replies, CurrentActor caller) {
        this.commitments = commitments;
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<MarkBody> list(@PathParam("reference") String reference, @Context UriInfo address) {
        Actor actor = caller.get();
        String found = Refusals.valueOf(actor, commitments.find(actor, reference))
                .summary()
                .reference();
        return ListBody.slice(address, replies.ofRecord(actor, found), MarkBody::of);
    }
}
