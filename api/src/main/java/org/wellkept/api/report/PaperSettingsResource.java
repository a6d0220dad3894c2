package org.wellkept.api.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.SignedIn;
import org.wellkept.api.http.EntityTags;
import org.wellkept.api.http.IfMatch;
import org.wellkept.api.json.Json;
import org.wellkept.api.json.MergePatch;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.report.BoardPapers;
import org.wellkept.core.report.PaperSettings;

/** How the papers of a board look and are called. */
@Path("v1/boards/{slug}/paper-settings")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PaperSettingsResource {

    private final BoardPapers papers;
    private final CurrentActor caller;

    @Inject
    public PaperSettingsResource(BoardPapers papers, CurrentActor caller) {
        this.papers = papers;
        this.caller = caller;
    }

    @GET
    @SignedIn
    public PaperSettingsBody read(@PathParam("slug") String board) {
        Actor actor = caller.get();
        return PaperSettingsBody.of(Refusals.valueOf(actor, papers.find(actor, board)));
    }

    @PATCH
    @Consumes(MergePatch.MERGE_PATCH_JSON)
    @SignedIn
    public PaperSettingsBody change(
            @PathParam("slug") String board,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ObjectNode patch) {
        Actor actor = caller.get();
        PaperSettings current = Refusals.valueOf(actor, papers.find(actor, board));
        if (ifMatch == null) {
            throw IfMatch.missing();
        }
        ObjectNode stored = Json.tree(PaperSettingsBody.of(current));
        if (!EntityTags.isOf(ifMatch, current.version())) {
            throw IfMatch.clash(stored, patch);
        }
        Outcome<PaperSettings> outcome =
                papers.set(actor, board, current.version(), PaperSettingsBody.patched(stored, patch));
        if (outcome instanceof Outcome.Refused<PaperSettings>(Refusal.Stale stale)) {
            throw IfMatch.clash(
                    Json.tree(PaperSettingsBody.of(Refusals.valueOf(actor, papers.find(actor, board)))), patch);
        }
        return PaperSettingsBody.of(Refusals.valueOf(actor, outcome));
    }
}
