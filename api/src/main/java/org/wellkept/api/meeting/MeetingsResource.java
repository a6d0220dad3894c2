package org.wellkept.api.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.wellkept.api.json.Given;
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
import org.wellkept.core.meeting.AgendaItemRead;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.report.Reports;

/** One meeting and its agenda. */
@Path("v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class MeetingsResource {

    private final Meetings meetings;
    private final Reports reports;
    private final CurrentActor caller;

    @Inject
    public MeetingsResource(Meetings meetings, Reports reports, CurrentActor caller) {
        this.meetings = meetings;
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @Path("{id}")
    @OpenToAnyone
    public MeetingBody read(@PathParam("id") String id) {
        Actor actor = caller.get();
        return body(actor, find(actor, id(id)));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MERGE_PATCH_JSON)
    @SignedIn
    public MeetingBody change(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ObjectNode patch) {
        Actor actor = caller.get();
        UUID which = id(id);
        MeetingRead current = find(actor, which);
        if (ifMatch == null) {
            throw IfMatch.missing();
        }
        ObjectNode stored = Json.tree(body(actor, current));
        if (!EntityTags.isOf(ifMatch, current.version())) {
            throw IfMatch.clash(stored, patch);
        }
        Outcome<MeetingRead> outcome =
                meetings.change(actor, which, current.version(), NewMeetingBody.patched(stored, patch));
        if (outcome instanceof Outcome.Refused<MeetingRead>(Refusal.Stale stale)) {
            throw IfMatch.clash(Json.tree(body(actor, find(actor, which))), patch);
        }
        return body(actor, Refusals.valueOf(actor, outcome));
    }

    @DELETE
    @Path("{id}")
    @SignedIn
    public void discard(@PathParam("id") String id) {
        Actor actor = caller.get();
        Refusals.valueOf(actor, meetings.discard(actor, id(id)));
    }

    @POST
    @Path("{id}/announce")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public MeetingBody announce(@PathParam("id") String id) {
        Actor actor = caller.get();
        return body(actor, Refusals.valueOf(actor, meetings.announce(actor, id(id))));
    }

    @POST
    @Path("{id}/hold")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public MeetingBody hold(@PathParam("id") String id) {
        Actor actor = caller.get();
        return body(actor, Refusals.valueOf(actor, meetings.hold(actor, id(id))));
    }

    @POST
    @Path("{id}/cancel")
    @SignedIn
    public MeetingBody cancel(@PathParam("id") String id, ObjectNode sent) {
        Given given = Given.of(sent);
        String because = given.text("because", "Say why, in words that the public will read");
        given.done();
        Actor actor = caller.get();
        return body(actor, Refusals.valueOf(actor, meetings.cancel(actor, id(id), because)));
    }

    @POST
    @Path("{id}/items")
    @SignedIn
    public Response addItem(@PathParam("id") String id, ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        MeetingRead meeting = Refusals.valueOf(actor, meetings.addItem(actor, id(id), NewAgendaItemBody.read(sent)));
        AgendaItemRead added = meeting.items().getLast();
        return Response.created(address.getBaseUriBuilder()
                        .path(AgendaItemsResource.class)
                        .path(added.id().toString())
                        .build())
                .entity(AgendaItemBody.of(meeting, added))
                .build();
    }

    @GET
    @Path("{id}/offered")
    @OpenToAnyone
    public ListBody<DecisionBody> offered(@PathParam("id") String id, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, meetings.offered(actor, id(id))), DecisionBody::of);
    }

    @GET
    @Path("{id}/history")
    @SignedIn
    public ListBody<HistoryBody> history(@PathParam("id") String id, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, meetings.history(actor, id(id))), HistoryBody::of);
    }

    private MeetingBody body(Actor actor, MeetingRead meeting) {
        return MeetingBody.of(meeting, reports.ofMeeting(actor, meeting.id()));
    }

    private MeetingRead find(Actor actor, UUID id) {
        return Refusals.valueOf(actor, meetings.find(actor, id));
    }

    static UUID id(String written) {
        return Ids.read(written).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
