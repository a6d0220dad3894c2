package org.wellkept.api.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.http.Query;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.DecisionFilter;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionState;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.meeting.Meetings;

/** What a board decided. */
@Path("v1/boards/{slug}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class BoardDecisionsResource {

    private final Meetings meetings;
    private final Decisions decisions;
    private final CurrentActor caller;

    @Inject
    public BoardDecisionsResource(Meetings meetings, Decisions decisions, CurrentActor caller) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<DecisionBody> list(@PathParam("slug") String board, @Context UriInfo address) {
        Query query = Query.of(address);
        DecisionFilter filter = new DecisionFilter(
                query.choice("kind", DecisionKind.class),
                Set.copyOf(query.choices("state", DecisionState.class)),
                query.text("q"));
        int limit = query.limit();
        @Nullable String cursor = query.cursor();
        query.done();
        Actor actor = caller.get();
        return ListBody.of(
                Refusals.answerTo(actor, decisions.ofBoard(actor, board, filter, cursor, limit)), DecisionBody::of);
    }

    @GET
    @Path("open")
    @OpenToAnyone
    public ListBody<DecisionBody> open(@PathParam("slug") String board, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, meetings.openDecisions(actor, board)), DecisionBody::of);
    }
}
