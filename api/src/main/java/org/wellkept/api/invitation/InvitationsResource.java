package org.wellkept.api.invitation;

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
import org.wellkept.api.role.PlaceAsked;
import org.wellkept.auth.invitation.Invitations;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;

/** The invitations to a place that nobody has accepted yet. */
@Path("v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class InvitationsResource {

    private final Invitations invitations;
    private final CurrentActor caller;

    @Inject
    public InvitationsResource(Invitations invitations, CurrentActor caller) {
        this.invitations = invitations;
        this.caller = caller;
    }

    @GET
    @SignedIn
    public ListBody<InvitationBody> list(@Context UriInfo address) {
        Actor actor = caller.get();
        return PlaceAsked.page(actor, address, where -> invitations.waiting(actor, where), InvitationBody::of);
    }

    @GET
    @Path("{id}")
    @SignedIn
    public InvitationBody read(@PathParam("id") String id) {
        return found(caller.get(), id(id));
    }

    @POST
    @SignedIn
    public Response invite(ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        UUID id = Refusals.valueOf(actor, invitations.invite(actor, InvitationBody.read(sent)));
        return Response.created(
                        address.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(found(actor, id))
                .build();
    }

    @POST
    @Path("{id}/resend")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public InvitationBody resend(@PathParam("id") String id) {
        Actor actor = caller.get();
        return found(actor, Refusals.valueOf(actor, invitations.sendAgain(actor, id(id))));
    }

    @DELETE
    @Path("{id}")
    @SignedIn
    public void withdraw(@PathParam("id") String id) {
        Actor actor = caller.get();
        Refusals.valueOf(actor, invitations.withdraw(actor, id(id)));
    }

    private InvitationBody found(Actor actor, UUID id) {
        return InvitationBody.of(Refusals.valueOf(actor, invitations.find(actor, id)));
    }

    private static UUID id(String written) {
        return Ids.read(written).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
