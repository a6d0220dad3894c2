package org.wellkept.api.meeting;

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
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.history.HistoryBody;
import org.wellkept.api.http.EntityTags;
import org.wellkept.api.http.IfMatch;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.json.Json;
import org.wellkept.api.json.MergePatch;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.Decisions;

/** One decision, by its reference. */
@Path("v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class DecisionsResource {

    private final Decisions decisions;
    private final CurrentActor caller;

    @Inject
    public DecisionsResource(Decisions decisions, CurrentActor caller) {
        this.decisions = decisions;
        this.caller = caller;
    }

    @GET
    @Path("{reference}")
    @OpenToAnyone
    public DecisionBody read(@PathParam("reference") String reference) {
        return DecisionBody.of(find(caller.get(), reference));
    }

    @PATCH
    @Path("{reference}")
    @Consumes(MergePatch.MERGE_PATCH_JSON)
    @SignedIn
    public DecisionBody correct(
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ObjectNode patch) {
        Actor actor = caller.get();
        DecisionRead current = find(actor, reference);
        if (ifMatch == null) {
            throw IfMatch.missing();
        }
        ObjectNode stored = Json.tree(DecisionBody.of(current));
        if (!EntityTags.isOf(ifMatch, current.version())) {
            throw IfMatch.clash(stored, patch);
        }
        Outcome<DecisionRead> outcome = decisions.correct(
                actor, NewDecisionBody.patched(current.reference(), current.version(), stored, patch));
        if (outcome instanceof Outcome.Refused<DecisionRead>(Refusal.Stale stale)) {
            throw IfMatch.clash(Json.tree(DecisionBody.of(find(actor, reference))), patch);
        }
        return DecisionBody.of(Refusals.valueOf(actor, outcome));
    }

    @POST
    @Path("{reference}/outcome")
    @SignedIn
    public DecisionBody tell(@PathParam("reference") String reference, ObjectNode sent) {
        Actor actor = caller.get();
        return DecisionBody.of(
                Refusals.valueOf(actor, decisions.tell(actor, NewDecisionBody.outcome(reference, sent))));
    }

    @POST
    @Path("{reference}/answer")
    @SignedIn
    public DecisionBody answer(@PathParam("reference") String reference, ObjectNode sent) {
        Actor actor = caller.get();
        return DecisionBody.of(
                Refusals.valueOf(actor, decisions.answer(actor, NewDecisionBody.answer(reference, sent))));
    }

    @GET
    @Path("{reference}/history")
    @SignedIn
    public ListBody<HistoryBody> history(@PathParam("reference") String reference, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, decisions.history(actor, reference)), HistoryBody::of);
    }

    private DecisionRead find(Actor actor, String reference) {
        return Refusals.valueOf(actor, decisions.find(actor, reference));
    }
}
