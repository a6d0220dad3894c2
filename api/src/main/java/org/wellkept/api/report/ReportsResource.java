package org.wellkept.api.report;

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
import org.wellkept.api.http.Query;
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
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.FigureKey;
import org.wellkept.core.report.PublishReport;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.Reports;

/** The papers of boards. Anyone reads what is published; drafts and briefings open to those whom the permissions name. */
@Path("v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ReportsResource {

    private final Reports reports;
    private final CurrentActor caller;

    @Inject
    public ReportsResource(Reports reports, CurrentActor caller) {
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<ReportItemBody> list(@Context UriInfo address) {
        Query query = Query.of(address);
        @Nullable String board = query.text("board");
        int limit = query.limit();
        @Nullable String cursor = query.cursor();
        query.done();
        Actor actor = caller.get();
        return ListBody.of(Refusals.answerTo(actor, reports.list(actor, board, cursor, limit)), ReportItemBody::of);
    }

    @POST
    @SignedIn
    public Response begin(ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        ReportBody begun = ReportBody.of(Refusals.valueOf(actor, reports.draft(actor, NewReportBody.read(sent))));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(begun.id().toString())
                        .build())
                .entity(begun)
                .build();
    }

    @GET
    @Path("{id}")
    @OpenToAnyone
    public ReportBody read(@PathParam("id") String id) {
        return ReportBody.of(find(caller.get(), id(id)));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MERGE_PATCH_JSON)
    @SignedIn
    public ReportBody change(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, ObjectNode patch) {
        Actor actor = caller.get();
        UUID which = id(id);
        ReportDetails current = find(actor, which);
        if (ifMatch == null) {
            throw IfMatch.missing();
        }
        ObjectNode stored = Json.tree(ReportBody.of(current));
        if (!EntityTags.isOf(ifMatch, current.version())) {
            throw IfMatch.clash(stored, patch);
        }
        Outcome<ReportDetails> outcome =
                reports.edit(actor, which, current.version(), NewReportBody.patched(stored, patch));
        if (outcome instanceof Outcome.Refused<ReportDetails>(Refusal.Stale stale)) {
            throw IfMatch.clash(Json.tree(ReportBody.of(find(actor, which))), patch);
        }
        return ReportBody.of(Refusals.valueOf(actor, outcome));
    }

    @DELETE
    @Path("{id}")
    @SignedIn
    public void discard(@PathParam("id") String id) {
        Actor actor = caller.get();
        Refusals.valueOf(actor, reports.discard(actor, id(id)));
    }

    @POST
    @Path("{id}/publish")
    @SignedIn
    public ReportBody publish(@PathParam("id") String id, ObjectNode sent) {
        Given given = Given.of(sent);
        PublishReport command = new PublishReport(given.optionalText("lateBecause"), given.flag("lookedAt"));
        given.done();
        Actor actor = caller.get();
        return ReportBody.of(Refusals.valueOf(actor, reports.publish(actor, id(id), command)));
    }

    @POST
    @Path("{id}/share-briefing")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public ReportBody shareBriefing(@PathParam("id") String id) {
        Actor actor = caller.get();
        return ReportBody.of(Refusals.valueOf(actor, reports.shareBriefing(actor, id(id))));
    }

    @POST
    @Path("{id}/correct")
    @SignedIn
    public Response correct(@PathParam("id") String id, ObjectNode sent, @Context UriInfo address) {
        Given given = Given.of(sent);
        String what = given.text("what", "Say what was wrong and is put right, in words that the public will read");
        given.done();
        Actor actor = caller.get();
        ReportBody begun = ReportBody.of(Refusals.valueOf(actor, reports.correct(actor, id(id), what)));
        return Response.created(address.getBaseUriBuilder()
                        .path(ReportsResource.class)
                        .path(begun.id().toString())
                        .build())
                .entity(begun)
                .build();
    }

    @GET
    @Path("{id}/figures")
    @OpenToAnyone
    public ListBody<FigureItemBody> figures(@PathParam("id") String id, @Context UriInfo address) {
        Query query = Query.of(address);
        Edition edition = edition(query);
        int limit = query.limit();
        @Nullable String cursor = query.cursor();
        query.done();
        Actor actor = caller.get();
        return ListBody.slice(
                Refusals.valueOf(actor, reports.figures(actor, id(id), edition)), FigureItemBody::of, limit, cursor);
    }

    @GET
    @Path("{id}/figures/{key}")
    @OpenToAnyone
    public FigureBody figure(@PathParam("id") String id, @PathParam("key") String key, @Context UriInfo address) {
        Query query = Query.of(address);
        Edition edition = edition(query);
        query.done();
        if (!FigureKey.isKey(key)) {
            throw new ProblemException(Problem.notFound());
        }
        Actor actor = caller.get();
        return FigureBody.of(Refusals.valueOf(actor, reports.figure(actor, id(id), edition, new FigureKey(key))));
    }

    @GET
    @Path("{id}/files")
    @OpenToAnyone
    public ListBody<ReportFileBody> files(@PathParam("id") String id, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, reports.files(actor, id(id))), ReportFileBody::of);
    }

    @POST
    @Path("{id}/files/again")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public ListBody<ReportFileBody> makeAgain(@PathParam("id") String id) {
        Actor actor = caller.get();
        return new ListBody<>(
                Refusals.valueOf(actor, reports.makeAgain(actor, id(id))).stream()
                        .map(ReportFileBody::of)
                        .toList(),
                null);
    }

    @GET
    @Path("{id}/history")
    @SignedIn
    public ListBody<HistoryBody> history(@PathParam("id") String id, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, reports.history(actor, id(id))), HistoryBody::of);
    }

    /** The paper, unless the briefing is asked for. */
    private static Edition edition(Query query) {
        Edition edition = query.choice("edition", Edition.class);
        return edition == null ? Edition.PAPER : edition;
    }

    private ReportDetails find(Actor actor, UUID id) {
        return Refusals.valueOf(actor, reports.find(actor, id));
    }

    private static UUID id(String written) {
        return Ids.read(written).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
