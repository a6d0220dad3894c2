package org.wellkept.api.coproduction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.history.HistoryBody;
import org.wellkept.api.http.EntityTags;
import org.wellkept.api.http.IfMatch;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.Json;
import org.wellkept.api.json.MergePatch;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.TellPeople;
import org.wellkept.core.release.Releases;

/** Co-production: what organisations did with people, and what came of it. */
@Path("v1/activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ActivitiesResource {

    private final Activities activities;
    private final Releases releases;
    private final CurrentActor caller;

    @Inject
    public ActivitiesResource(Activities activities, Releases releases, CurrentActor caller) {
        this.activities = activities;
        this.releases = releases;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<ActivityItemBody> list(@Context UriInfo address) {
        ActivityQuery query = ActivityQuery.read(address);
        Actor actor = caller.get();
        return ListBody.of(
                Refusals.answerTo(actor, activities.list(actor, query.filter(), query.cursor(), query.limit())),
                ActivityItemBody::of);
    }

    @POST
    @SignedIn
    public Response log(ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        ActivityDetails logged = Refusals.valueOf(
                actor, activities.log(actor, NewActivityBody.read(sent).asDraft()));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(logged.reference())
                        .build())
                .entity(body(actor, logged))
                .build();
    }

    @GET
    @Path("{reference}")
    @OpenToAnyone
    public ActivityBody read(@PathParam("reference") String reference) {
        Actor actor = caller.get();
        return body(actor, find(actor, reference));
    }

    @PATCH
    @Path("{reference}")
    @Consumes(MergePatch.MERGE_PATCH_JSON)
    @SignedIn
    public ActivityBody change(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ObjectNode patch) {
        Actor actor = caller.get();
        ActivityDetails current = find(actor, reference);
        ObjectNode stored = held(actor, current, ifMatch, patch);
        return written(
                actor,
                reference,
                patch,
                activities.edit(
                        actor,
                        reference,
                        current.version(),
                        NewActivityBody.patched(stored, patch).terms()));
    }

    @PUT
    @Path("{reference}/changes")
    @SignedIn
    public ActivityBody follow(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ObjectNode sent) {
        Actor actor = caller.get();
        ActivityDetails current = find(actor, reference);
        held(actor, current, ifMatch, sent);
        return written(
                actor,
                reference,
                sent,
                activities.follow(actor, reference, current.version(), NewActivityBody.happened(sent)));
    }

    /** The body as it stands, where whoever writes over it has said that they have seen that. */
    private ObjectNode held(Actor actor, ActivityDetails current, @Nullable String ifMatch, ObjectNode sent) {
        if (ifMatch == null) {
            throw IfMatch.missing();
        }
        ObjectNode stored = Json.tree(body(actor, current));
        if (!EntityTags.isOf(ifMatch, current.version())) {
            throw IfMatch.clash(stored, sent);
        }
        return stored;
    }

    private ActivityBody written(Actor actor, String reference, ObjectNode sent, Outcome<ActivityDetails> outcome) {
        if (outcome instanceof Outcome.Refused<ActivityDetails>(Refusal.Stale stale)) {
            throw IfMatch.clash(Json.tree(body(actor, find(actor, reference))), sent);
        }
        return body(actor, Refusals.valueOf(actor, outcome));
    }

    @DELETE
    @Path("{reference}")
    @SignedIn
    public void discard(@PathParam("reference") String reference) {
        Actor actor = caller.get();
        Refusals.valueOf(actor, activities.discard(actor, reference));
    }

    @POST
    @Path("{reference}/share")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public ActivityBody share(@PathParam("reference") String reference) {
        Actor actor = caller.get();
        return body(actor, Refusals.valueOf(actor, activities.share(actor, reference)));
    }

    @POST
    @Path("{reference}/publish")
    @SignedIn
    public ActivityBody publish(@PathParam("reference") String reference, ObjectNode sent) {
        Actor actor = caller.get();
        Given given = Given.of(sent);
        boolean lookedAt = given.flag("lookedAt");
        given.done();
        return body(actor, Refusals.valueOf(actor, activities.publish(actor, reference, lookedAt)));
    }

    @PUT
    @Path("{reference}/told")
    @SignedIn
    public ActivityBody tell(@PathParam("reference") String reference, ObjectNode sent) {
        Actor actor = caller.get();
        TellPeople telling = NewActivityBody.telling(sent);
        return body(actor, Refusals.valueOf(actor, activities.tell(actor, reference, telling)));
    }

    @PUT
    @Path("{reference}/reply")
    @SignedIn
    public ActivityBody reply(@PathParam("reference") String reference, ObjectNode sent) {
        Actor actor = caller.get();
        Given given = Given.of(sent);
        String words = given.text("words", "Say in at most 100 words what there is to say");
        given.done();
        Refusals.valueOf(actor, releases.reply(actor, reference, words));
        return body(actor, find(actor, reference));
    }

    @GET
    @Path("{reference}/history")
    @SignedIn
    public ListBody<HistoryBody> history(@PathParam("reference") String reference, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, activities.history(actor, reference)), HistoryBody::of);
    }

    private ActivityDetails find(Actor actor, String reference) {
        return Refusals.valueOf(actor, activities.find(actor, reference));
    }

    private ActivityBody body(Actor actor, ActivityDetails activity) {
        return ActivityBody.of(
                activity,
                Refusals.valueOf(actor, releases.of(actor, activity.reference()))
                        .orElse(null));
    }
}
