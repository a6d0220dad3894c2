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
import java.time.LocalDate;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.json.Given;
import org.wellkept.api.problem.Refusals;
import org.wellkept.api.succession.SuccessionBody;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.handover.Handovers;

/** Offers of promises of bodies that ended, answers to them, and what became of each. */
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class HandoversResource {

    private final Handovers handovers;
    private final CurrentActor caller;

    @Inject
    public HandoversResource(Handovers handovers, CurrentActor caller) {
        this.handovers = handovers;
        this.caller = caller;
    }

    @GET
    @Path("organisations/{slug}/offers")
    @SignedIn
    public ListBody<OfferBody> offers(@PathParam("slug") String slug, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, handovers.offeredTo(actor, slug)), OfferBody::of);
    }

    @POST
    @Path("organisations/{slug}/offers/answers")
    @SignedIn
    public ListBody<OfferBody> answer(@PathParam("slug") String slug, ObjectNode sent) {
        Actor actor = caller.get();
        return new ListBody<>(
                Refusals.valueOf(actor, handovers.answer(actor, OfferBody.readAnswers(slug, sent))).stream()
                        .map(OfferBody::of)
                        .toList(),
                null);
    }

    @GET
    @Path("organisations/{slug}/handed-on")
    @OpenToAnyone
    public ListBody<FateBody> handedOn(@PathParam("slug") String slug, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, handovers.becameOf(actor, slug)), FateBody::of);
    }

    @POST
    @Path("organisations/{slug}/closure")
    @SignedIn
    public ClosureBody close(@PathParam("slug") String slug, ObjectNode sent) {
        Actor actor = caller.get();
        Given given = Given.of(sent);
        LocalDate lastDay = given.date("lastDay");
        String reason = given.text("reason", "Say in a sentence why nobody carries on what it promised");
        given.done();
        return new ClosureBody(Refusals.valueOf(actor, handovers.closeBody(actor, slug, lastDay, reason)));
    }

    @POST
    @Path("organisations/{slug}/successions/preview")
    @SignedIn
    public ListBody<PreviewBody> preview(@PathParam("slug") String slug, ObjectNode sent) {
        Actor actor = caller.get();
        return new ListBody<>(
                Refusals.valueOf(actor, handovers.preview(actor, SuccessionBody.read(slug, sent))).stream()
                        .map(PreviewBody::of)
                        .toList(),
                null);
    }
}
