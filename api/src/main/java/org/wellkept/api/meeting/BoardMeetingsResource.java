package org.wellkept.api.meeting;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.http.Query;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Page;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.MeetingSummary;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.report.ReportSummary;
import org.wellkept.core.report.Reports;

/** The meetings of a board. */
@Path("v1/boards/{slug}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class BoardMeetingsResource {

    private final Meetings meetings;
    private final Reports reports;
    private final CurrentActor caller;

    @Inject
    public BoardMeetingsResource(Meetings meetings, Reports reports, CurrentActor caller) {
        this.meetings = meetings;
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<MeetingItemBody> list(@PathParam("slug") String board, @Context UriInfo address) {
        Query query = Query.of(address);
        int limit = query.limit();
        @Nullable String cursor = query.cursor();
        query.done();
        Actor actor = caller.get();
        Page<MeetingSummary> page = Refusals.answerTo(actor, meetings.ofBoard(actor, board, cursor, limit));
        Map<UUID, List<ReportSummary>> papers = reports.ofMeetings(
                actor, page.items().stream().map(MeetingSummary::id).toList());
        return ListBody.of(page, meeting -> MeetingItemBody.of(meeting, papers.getOrDefault(meeting.id(), List.of())));
    }

    @POST
    @SignedIn
    public Response plan(@PathParam("slug") String board, ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        MeetingBody planned = MeetingBody.of(
                Refusals.valueOf(actor, meetings.plan(actor, NewMeetingBody.read(board, sent))), List.of());
        return Response.created(address.getBaseUriBuilder()
                        .path(MeetingsResource.class)
                        .path(planned.id().toString())
                        .build())
                .entity(planned)
                .build();
    }
}
