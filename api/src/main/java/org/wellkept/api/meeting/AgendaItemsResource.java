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
import org.wellkept.api.http.EntityTags;
import org.wellkept.api.http.IfMatch;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.Json;
import org.wellkept.api.json.MergePatch;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.ProblemKind;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.AgendaItemRead;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.meeting.RecordDecision;
import org.wellkept.core.report.Reports;

/** One item of an agenda, and what is decided about it. */
@Path("v1/agenda-items")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class AgendaItemsResource {

    private final Meetings meetings;
    private final Decisions decisions;
    private final Reports reports;
    private final CurrentActor caller;

    @Inject
    public AgendaItemsResource(Meetings meetings, Decisions decisions, Reports reports, CurrentActor caller) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @Path("{id}")
    @OpenToAnyone
    public AgendaItemBody read(@PathParam("id") String id) {
        return find(caller.get(), MeetingsResource.id(id)).body();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MERGE_PATCH_JSON)
    @SignedIn
    public AgendaItemBody change(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ObjectNode patch) {
        Actor actor = caller.get();
        UUID which = MeetingsResource.id(id);
        Found current = find(actor, which);
        if (ifMatch == null) {
            throw IfMatch.missing();
        }
        ObjectNode stored = Json.tree(current.body());
        if (!EntityTags.isOf(ifMatch, current.item().version())) {
            throw IfMatch.clash(stored, patch);
        }
        Outcome<MeetingRead> outcome =
                meetings.changeItem(actor, which, current.item().version(), NewAgendaItemBody.patched(stored, patch));
        if (outcome instanceof Outcome.Refused<MeetingRead>(Refusal.Stale stale)) {
            throw IfMatch.clash(Json.tree(find(actor, which).body()), patch);
        }
        return Found.in(Refusals.valueOf(actor, outcome), which).body();
    }

    @DELETE
    @Path("{id}")
    @SignedIn
    public void remove(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Actor actor = caller.get();
        AgendaItemRead item = matching(actor, id, ifMatch);
        Refusals.valueOf(actor, meetings.removeItem(actor, item.id(), item.version()));
    }

    @POST
    @Path("{id}/move")
    @SignedIn
    public MeetingBody move(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ObjectNode sent) {
        Given given = Given.of(sent);
        int to = given.wholeNumber("number", 0);
        given.done();
        Actor actor = caller.get();
        AgendaItemRead item = matching(actor, id, ifMatch);
        MeetingRead moved = Refusals.valueOf(actor, meetings.moveItem(actor, item.id(), item.version(), to));
        return MeetingBody.of(moved, reports.ofMeeting(actor, moved.id()));
    }

    @POST
    @Path("{id}/decisions")
    @SignedIn
    public Response decide(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ObjectNode sent,
            @Context UriInfo address) {
        Actor actor = caller.get();
        AgendaItemRead item = matching(actor, id, ifMatch);
        DecisionBody recorded = DecisionBody.of(Refusals.valueOf(
                actor,
                decisions.record(actor, new RecordDecision(item.id(), item.version(), NewDecisionBody.read(sent)))));
        return Response.created(address.getBaseUriBuilder()
                        .path(DecisionsResource.class)
                        .path(recorded.reference())
                        .build())
                .entity(recorded)
                .build();
    }

    /** The item, where it is still as the caller has read it, if they say what they have read. */
    private AgendaItemRead matching(Actor actor, String id, @Nullable String ifMatch) {
        AgendaItemRead item = find(actor, MeetingsResource.id(id)).item();
        if (ifMatch != null && !EntityTags.isOf(ifMatch, item.version())) {
            throw new ProblemException(Problem.of(ProblemKind.CHANGED_MEANWHILE, Refusals.CHANGED_MEANWHILE));
        }
        return item;
    }

    private Found find(Actor actor, UUID id) {
        return Found.in(Refusals.valueOf(actor, meetings.findByItem(actor, id)), id);
    }

    private record Found(MeetingRead meeting, AgendaItemRead item) {

        static Found in(MeetingRead meeting, UUID item) {
            return new Found(meeting, meeting.item(item).orElseThrow(() -> new ProblemException(Problem.notFound())));
        }

        AgendaItemBody body() {
            return AgendaItemBody.of(meeting, item);
        }
    }
}
