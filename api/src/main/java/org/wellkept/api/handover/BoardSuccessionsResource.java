package org.wellkept.api.handover;

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
import jakarta.ws.rs.core.UriInfo;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.partnership.BoardBody;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.handover.BoardSuccessions;

/** Boards that go on for others, and boards that closed. */
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class BoardSuccessionsResource {

    private final BoardSuccessions successions;
    private final CurrentActor caller;

    @Inject
    public BoardSuccessionsResource(BoardSuccessions successions, CurrentActor caller) {
        this.successions = successions;
        this.caller = caller;
    }

    @GET
    @Path("board-successions")
    @OpenToAnyone
    public ListBody<BoardSuccessionBody> all(@Context UriInfo address) {
        return ListBody.slice(address, successions.all(), BoardSuccessionBody::of);
    }

    @POST
    @Path("boards/{slug}/successions")
    @SignedIn
    public BoardBody record(@PathParam("slug") String slug, ObjectNode sent) {
        Actor actor = caller.get();
        return BoardBody.of(Refusals.valueOf(actor, successions.record(actor, BoardSuccessionBody.read(slug, sent))));
    }

    @POST
    @Path("boards/{slug}/successions/preview")
    @SignedIn
    public ListBody<BoardPassingBody> preview(@PathParam("slug") String slug, ObjectNode sent) {
        Actor actor = caller.get();
        return new ListBody<>(
                Refusals.valueOf(actor, successions.preview(actor, BoardSuccessionBody.read(slug, sent))).stream()
                        .map(BoardPassingBody::of)
                        .toList(),
                null);
    }

    @POST
    @Path("boards/{slug}/closure")
    @SignedIn
    public BoardBody close(@PathParam("slug") String slug, ObjectNode sent) {
        Actor actor = caller.get();
        return BoardBody.of(
                Refusals.valueOf(actor, successions.close(actor, BoardSuccessionBody.readClosure(slug, sent))));
    }
}
