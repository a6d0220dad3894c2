package org.wellkept.api.livingwage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.history.HistoryBody;
import org.wellkept.api.http.EntityTags;
import org.wellkept.api.http.IfMatch;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.json.Ids;
import org.wellkept.api.json.Json;
import org.wellkept.api.json.MergePatch;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.Standing;

/** How one organisation stood and stands to the Living Wage. */
@Path("v1/organisations/{slug}/living-wage")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class WageStandingsResource {

    private final LivingWage livingWage;
    private final CurrentActor caller;

    @Inject
    public WageStandingsResource(LivingWage livingWage, CurrentActor caller) {
        this.livingWage = livingWage;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<StandingBody> list(@PathParam("slug") String slug, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, livingWage.of(actor, slug)), StandingBody::of);
    }

    @POST
    @SignedIn
    public Response record(@PathParam("slug") String slug, ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        StandingBody recorded =
                StandingBody.of(Refusals.valueOf(actor, livingWage.record(actor, slug, NewStandingBody.read(sent))));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(recorded.id().toString())
                        .build())
                .entity(recorded)
                .build();
    }

    @GET
    @Path("{id}")
    @OpenToAnyone
    public StandingBody read(@PathParam("slug") String slug, @PathParam("id") String id) {
        return StandingBody.of(find(caller.get(), slug, id));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MERGE_PATCH_JSON)
    @SignedIn
    public StandingBody change(
            @PathParam("slug") String slug,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ObjectNode patch) {
        Actor actor = caller.get();
        Standing current = find(actor, slug, id);
        ObjectNode stored = Json.tree(StandingBody.of(current));
        if (ifMatch == null) {
            throw IfMatch.missing();
        }
        if (!EntityTags.isOf(ifMatch, current.version())) {
            throw IfMatch.clash(stored, patch);
        }
        Outcome<Standing> outcome =
                livingWage.edit(actor, current.id(), current.version(), NewStandingBody.patched(stored, patch));
        if (outcome instanceof Outcome.Refused<Standing>(Refusal.Stale stale)) {
            throw IfMatch.clash(Json.tree(StandingBody.of(find(actor, slug, id))), patch);
        }
        return StandingBody.of(Refusals.valueOf(actor, outcome));
    }

    @POST
    @Path("{id}/share")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public StandingBody share(@PathParam("slug") String slug, @PathParam("id") String id) {
        Actor actor = caller.get();
        UUID which = find(actor, slug, id).id();
        return StandingBody.of(Refusals.valueOf(actor, livingWage.share(actor, which)));
    }

    @POST
    @Path("{id}/publish")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public StandingBody publish(@PathParam("slug") String slug, @PathParam("id") String id) {
        Actor actor = caller.get();
        UUID which = find(actor, slug, id).id();
        return StandingBody.of(Refusals.valueOf(actor, livingWage.publish(actor, which)));
    }

    @GET
    @Path("{id}/history")
    @SignedIn
    public ListBody<HistoryBody> history(
            @PathParam("slug") String slug, @PathParam("id") String id, @Context UriInfo address) {
        Actor actor = caller.get();
        UUID which = find(actor, slug, id).id();
        return ListBody.slice(address, Refusals.valueOf(actor, livingWage.history(actor, which)), HistoryBody::of);
    }

    /** The organisation's standing of this id; another one's is not found here. */
    private Standing find(Actor actor, String slug, String id) {
        UUID which = Ids.read(id).orElseThrow(() -> new ProblemException(Problem.notFound()));
        Standing found = Refusals.valueOf(actor, livingWage.find(actor, which));
        if (!found.organisation().slug().equals(slug)) {
            throw new ProblemException(Problem.notFound());
        }
        return found;
    }
}
