package org.wellkept.api.reply;

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
import org.wellkept.api.json.Ids;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.reply.QuietPeriodRead;
import org.wellkept.core.reply.QuietPeriods;

/** The quiet periods of a board. */
@Path("v1/boards/{slug}/quiet-periods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class QuietPeriodsResource {

    private final QuietPeriods quietPeriods;
    private final CurrentActor caller;

    @Inject
    public QuietPeriodsResource(QuietPeriods quietPeriods, CurrentActor caller) {
        this.quietPeriods = quietPeriods;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<QuietPeriodBody> list(@PathParam("slug") String board, @Context UriInfo address) {
        return ListBody.slice(address, ofBoard(board), QuietPeriodBody::of);
    }

    @GET
    @Path("{id}")
    @OpenToAnyone
    public QuietPeriodBody read(@PathParam("slug") String board, @PathParam("id") String id) {
        return ofBoard(board).stream()
                .filter(period -> period.id().toString().equalsIgnoreCase(id))
                .findFirst()
                .map(QuietPeriodBody::of)
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    @POST
    @SignedIn
    public Response set(@PathParam("slug") String board, ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        QuietPeriodBody set =
                QuietPeriodBody.of(Refusals.valueOf(actor, quietPeriods.set(actor, QuietPeriodBody.read(board, sent))));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(set.id().toString())
                        .build())
                .entity(set)
                .build();
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public QuietPeriodBody end(@PathParam("slug") String board, @PathParam("id") String id) {
        Actor actor = caller.get();
        return QuietPeriodBody.of(Refusals.valueOf(
                actor,
                quietPeriods.end(
                        actor, board, Ids.read(id).orElseThrow(() -> new ProblemException(Problem.notFound())))));
    }

    private List<QuietPeriodRead> ofBoard(String board) {
        return Refusals.valueOf(caller.get(), quietPeriods.ofBoard(board));
    }
}
