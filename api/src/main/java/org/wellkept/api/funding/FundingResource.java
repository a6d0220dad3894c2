package org.wellkept.api.funding;

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
import org.wellkept.core.access.Actor;
import org.wellkept.core.funding.Funding;

/** Whom an organisation funds, and who funds it. */
@Path("v1/organisations/{slug}/funding")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class FundingResource {

    private final Funding funding;
    private final CurrentActor caller;

    @Inject
    public FundingResource(Funding funding, CurrentActor caller) {
        this.funding = funding;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<FundingBody> list(@PathParam("slug") String slug, @Context UriInfo address) {
        return ListBody.slice(address, Refusals.valueOf(caller.get(), funding.of(slug)), FundingBody::of);
    }

    @POST
    @SignedIn
    public Response record(@PathParam("slug") String slug, ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        FundingBody recorded =
                FundingBody.of(Refusals.valueOf(actor, funding.record(actor, FundingBody.read(slug, sent))));
        return Response.created(address.getAbsolutePath()).entity(recorded).build();
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public FundingBody end(@PathParam("slug") String slug, @PathParam("id") String id) {
        Actor actor = caller.get();
        UUID which = Ids.read(id).orElseThrow(() -> new ProblemException(Problem.notFound()));
        if (Refusals.valueOf(actor, funding.of(slug)).stream()
                .noneMatch(one -> one.id().equals(which))) {
            throw new ProblemException(Problem.notFound());
        }
        return FundingBody.of(Refusals.valueOf(actor, funding.end(actor, which)));
    }
}
