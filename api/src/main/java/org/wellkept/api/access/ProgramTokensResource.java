package org.wellkept.api.access;

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
import java.util.List;
import java.util.UUID;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.Ids;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.program.ProgramToken;
import org.wellkept.auth.program.ProgramTokens;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;

/** The tokens that people make for programs. */
@Path("v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ProgramTokensResource {

    private final ProgramTokens tokens;
    private final CurrentActor caller;

    @Inject
    public ProgramTokensResource(ProgramTokens tokens, CurrentActor caller) {
        this.tokens = tokens;
        this.caller = caller;
    }

    @GET
    @SignedIn
    public ListBody<ProgramTokenBody> list(@Context UriInfo address) {
        return ListBody.slice(address, all(), ProgramTokenBody::of);
    }

    @GET
    @Path("{id}")
    @SignedIn
    public ProgramTokenBody read(@PathParam("id") String id) {
        UUID asked = id(id);
        return all().stream()
                .filter(token -> token.id().equals(asked))
                .findFirst()
                .map(ProgramTokenBody::of)
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    @POST
    @SignedIn
    public Response make(ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        ProgramTokenBody.Made made = ProgramTokenBody.Made.of(
                Refusals.valueOf(actor, tokens.make(actor, ProgramTokenBody.read(Given.of(sent)))));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(made.token().id().toString())
                        .build())
                .entity(made)
                .build();
    }

    @DELETE
    @Path("{id}")
    @SignedIn
    public void revoke(@PathParam("id") String id) {
        Actor actor = caller.get();
        Refusals.valueOf(actor, tokens.revoke(actor, id(id)));
    }

    private List<ProgramToken> all() {
        Actor actor = caller.get();
        return Refusals.valueOf(actor, tokens.list(actor));
    }

    private static UUID id(String written) {
        return Ids.read(written).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
