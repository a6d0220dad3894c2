package org.wellkept.api.succession;

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
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.succession.Successions;

/** From whom an organisation took over, and who took over from it. */
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class SuccessionsResource {

    private final Successions successions;
    private final CurrentActor caller;

    @Inject
    public SuccessionsResource(Successions successions, CurrentActor caller) {
        this.successions = successions;
        this.caller = caller;
    }

    @GET
    @Path("successions")
    @OpenToAnyone
    public ListBody<SuccessionBody> all(@Context UriInfo address) {
        return ListBody.slice(address, successions.all(), SuccessionBody::of);
    }

    @GET
    @Path("organisations/{slug}/successions")
    @OpenToAnyone
    public ListBody<SuccessionBody> list(@PathParam("slug") String slug, @Context UriInfo address) {
        return ListBody.slice(address, Refusals.valueOf(caller.get(), successions.of(slug)), SuccessionBody::of);
    }

    @POST
    @Path("organisations/{slug}/successions")
    @SignedIn
    public Response record(@PathParam("slug") String slug, ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        ListBody<SuccessionBody> recorded = new ListBody<>(
                Refusals.valueOf(actor, successions.record(actor, SuccessionBody.read(slug, sent))).stream()
                        .map(SuccessionBody::of)
                        .toList(),
                null);
        return Response.created(address.getAbsolutePath()).entity(recorded).build();
    }

    @POST
    @Path("organisations/{slug}/split")
    @SignedIn
    public ListBody<SuccessionBody> split(@PathParam("slug") String slug, ObjectNode sent) {
        Actor actor = caller.get();
        return new ListBody<>(
                Refusals.valueOf(actor, successions.split(actor, SuccessionBody.readSplit(slug, sent))).stream()
                        .map(SuccessionBody::of)
                        .toList(),
                null);
    }
}
