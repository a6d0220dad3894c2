package org.wellkept.api.estates;

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
import org.wellkept.api.http.Query;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.Json;
import org.wellkept.api.json.MergePatch;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.estates.SiteDetails;
import org.wellkept.core.estates.SiteFilter;

/** Sites of organisations with the spaces in them, and what each year came to. */
@Path("v1/sites")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class SitesResource {

    private final Estates estates;
    private final CurrentActor caller;

    @Inject
    public SitesResource(Estates estates, CurrentActor caller) {
        this.estates = estates;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<SiteItemBody> list(@Context UriInfo address) {
        Query query = Query.of(address);
        SiteFilter filter = new SiteFilter(query.text("partnership"), query.text("organisation"), query.text("area"));
        int limit = query.limit();
        @Nullable String cursor = query.cursor();
        query.done();
        Actor actor = caller.get();
        return ListBody.of(Refusals.answerTo(actor, estates.sites(actor, filter, cursor, limit)), SiteItemBody::of);
    }

    @POST
    @SignedIn
    public Response record(ObjectNode sent, @Context UriInfo address) {
        Actor actor = caller.get();
        SiteDetails recorded = Refusals.valueOf(
                actor, estates.record(actor, NewSiteBody.read(sent).asNew()));
        return Response.created(
                        address.getAbsolutePathBuilder().path(recorded.slug()).build())
                .entity(SiteBody.of(recorded))
                .build();
    }

    @GET
    @Path("{slug}")
    @OpenToAnyone
    public SiteBody read(@PathParam("slug") String slug) {
        return SiteBody.of(find(caller.get(), slug));
    }

    @PATCH
    @Path("{slug}")
    @Consumes(MergePatch.MERGE_PATCH_JSON)
    @SignedIn
    public SiteBody change(
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ObjectNode patch) {
        Actor actor = caller.get();
        SiteDetails current = find(actor, slug);
        NewSiteBody patched = NewSiteBody.patched(held(current, ifMatch, patch), patch);
        return written(
                actor, slug, patch, estates.edit(actor, slug, current.version(), patched.terms(), patched.lookedAt()));
    }

    @PUT
    @Path("{slug}/years/{year}")
    @SignedIn
    public SiteBody recordYear(
            @PathParam("slug") String slug,
            @PathParam("year") String year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ObjectNode sent) {
        Actor actor = caller.get();
        FinancialYear which = FinancialYear.read(year).orElseThrow(() -> new ProblemException(Problem.notFound()));
        SiteDetails current = find(actor, slug);
        held(current, ifMatch, sent);
        return written(
                actor, slug, sent, estates.recordYear(actor, slug, current.version(), which, SiteYearBody.read(sent)));
    }

    /** The body as it stands, where whoever writes over it has said that they have seen that. */
    private static ObjectNode held(SiteDetails current, @Nullable String ifMatch, ObjectNode sent) {
        if (ifMatch == null) {
            throw IfMatch.missing();
        }
        ObjectNode stored = Json.tree(SiteBody.of(current));
        if (!EntityTags.isOf(ifMatch, current.version())) {
            throw IfMatch.clash(stored, sent);
        }
        return stored;
    }

    private SiteBody written(Actor actor, String slug, ObjectNode sent, Outcome<SiteDetails> outcome) {
        if (outcome instanceof Outcome.Refused<SiteDetails>(Refusal.Stale stale)) {
            throw IfMatch.clash(Json.tree(SiteBody.of(find(actor, slug))), sent);
        }
        return SiteBody.of(Refusals.valueOf(actor, outcome));
    }

    @DELETE
    @Path("{slug}")
    @SignedIn
    public void discard(@PathParam("slug") String slug) {
        Actor actor = caller.get();
        Refusals.valueOf(actor, estates.discard(actor, slug));
    }

    @POST
    @Path("{slug}/share")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public SiteBody share(@PathParam("slug") String slug) {
        Actor actor = caller.get();
        return SiteBody.of(Refusals.valueOf(actor, estates.share(actor, slug)));
    }

    @POST
    @Path("{slug}/publish")
    @SignedIn
    public SiteBody publish(@PathParam("slug") String slug, ObjectNode sent) {
        Actor actor = caller.get();
        Given given = Given.of(sent);
        boolean lookedAt = given.flag("lookedAt");
        given.done();
        return SiteBody.of(Refusals.valueOf(actor, estates.publish(actor, slug, lookedAt)));
    }

    @GET
    @Path("{slug}/history")
    @SignedIn
    public ListBody<HistoryBody> history(@PathParam("slug") String slug, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, estates.history(actor, slug)), HistoryBody::of);
    }

    private SiteDetails find(Actor actor, String slug) {
        return Refusals.valueOf(actor, estates.find(actor, slug));
    }
}
