package org.wellkept.api.reply;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.wellkept.core.access.Actor;
import org.wellkept.core.reply.Replies;

/** One mark, and the reply beside it. */
@Path("v1/marks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class MarkResource {

    private final Replies replies;
    private final CurrentActor caller;

    @Inject
    public MarkResource(Replies replies, CurrentActor caller) {
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public MarkBody read(@PathParam("id") String id) {
        Actor actor = caller.get();
        return MarkBody.of(Refusals.valueOf(actor, replies.find(actor, id(id))));
    }

    @PUT
    @Path("reply")
    @SignedIn
    public MarkBody reply(@PathParam("id") String id, ObjectNode sent) {
        Actor actor = caller.get();
        return MarkBody.of(Refusals.valueOf(actor, replies.reply(actor, MarkBody.reply(id(id), sent))));
    }

    @PUT
    @Path("draft")
    @SignedIn
    public MarkBody draft(@PathParam("id") String id, ObjectNode sent) {
        Actor actor = caller.get();
        return MarkBody.of(Refusals.valueOf(actor, replies.draft(actor, MarkBody.draft(id(id), sent))));
    }

    private static UUID id(String written) {
        return Ids.read(written).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
