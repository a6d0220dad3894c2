package org.wellkept.api.returns;

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
import org.wellkept.api.json.Given;
import org.wellkept.api.json.Ids;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.returnlink.MakeReturnLink;
import org.wellkept.auth.returnlink.ReturnLinkMade;
import org.wellkept.auth.returnlink.ReturnLinks;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;

/** Links by which somebody without an account answers for an organisation. */
@Path("v1/organisations/{slug}/return/links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ReturnLinksResource {

    private final ReturnLinks links;
    private final CurrentActor caller;

    @Inject
    public ReturnLinksResource(ReturnLinks links, CurrentActor caller) {
        this.links = links;
        this.caller = caller;
    }

    @GET
    @SignedIn
    public ListBody<ReturnLinkBody> list(@PathParam("slug") String organisation, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, links.given(actor, organisation)), ReturnLinkBody::of);
    }

    @POST
    @SignedIn
    public Response make(@PathParam("slug") String organisation, ObjectNode sent, @Context UriInfo address) {
        Given given = Given.of(sent);
        UUID round = given.id("round");
        String email = given.optionalText("email");
        given.done();
        Actor actor = caller.get();
        ReturnLinkMade made =
                Refusals.valueOf(actor, links.make(actor, new MakeReturnLink(organisation, round, email)));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(made.id().toString())
                        .build())
                .entity(made)
                .build();
    }

    @DELETE
    @Path("{id}")
    @SignedIn
    public void revoke(@PathParam("slug") String organisation, @PathParam("id") String id) {
        Actor actor = caller.get();
        UUID link = Ids.read(id).orElseThrow(() -> new ProblemException(Problem.notFound()));
        Refusals.valueOf(actor, links.revoke(actor, organisation, link));
    }
}
