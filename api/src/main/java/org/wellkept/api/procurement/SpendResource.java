package org.wellkept.api.procurement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.wellkept.api.dates.Years;
import org.wellkept.api.http.EntityTags;
import org.wellkept.api.http.IfMatch;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.json.Json;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.procurement.SpendRead;
import org.wellkept.core.procurement.Spending;
import org.wellkept.core.procurement.WriteSpend;

/** What an organisation spends in a year, and where that stays. */
@Path("v1/organisations/{slug}/spend")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class SpendResource {

    private final Spending spending;
    private final CurrentActor caller;

    @Inject
    public SpendResource(Spending spending, CurrentActor caller) {
        this.spending = spending;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<SpendBody> list(@PathParam("slug") String slug, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, spending.of(actor, slug)), SpendBody::of);
    }

    @GET
    @Path("{year}")
    @OpenToAnyone
    public SpendBody read(@PathParam("slug") String slug, @PathParam("year") String year) {
        Actor actor = caller.get();
        return SpendBody.of(Refusals.valueOf(actor, spending.find(actor, slug, Years.inPath(year))));
    }

    /** Without If-Match where nothing is there yet. */
    @PUT
    @Path("{year}")
    @SignedIn
    public SpendBody write(
            @PathParam("slug") String slug,
            @PathParam("year") String year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ObjectNode sent) {
        Actor actor = caller.get();
        FinancialYear of = Years.inPath(year);
        Outcome<SpendRead> found = spending.find(actor, slug, of);
        @Nullable SpendRead current = found instanceof Outcome.Done<SpendRead>(SpendRead read) ? read : null;
        if (current != null) {
            if (ifMatch == null) {
                throw IfMatch.missing();
            }
            if (!EntityTags.isOf(ifMatch, current.version())) {
                throw IfMatch.clash(Json.tree(SpendBody.of(current)), sent);
            }
        }
        Outcome<SpendRead> outcome = spending.write(
                actor, new WriteSpend(slug, of, current == null ? null : current.version(), SpendBody.read(sent)));
        if (outcome instanceof Outcome.Refused<SpendRead>(Refusal.Stale stale)) {
            throw IfMatch.clash(Json.tree(SpendBody.of(Refusals.valueOf(actor, spending.find(actor, slug, of)))), sent);
        }
        return SpendBody.of(Refusals.valueOf(actor, outcome));
    }

    @POST
    @Path("{year}/share")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public SpendBody share(@PathParam("slug") String slug, @PathParam("year") String year) {
        return show(slug, year, Visibility.SHARED);
    }

    @POST
    @Path("{year}/publish")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public SpendBody publish(@PathParam("slug") String slug, @PathParam("year") String year) {
        return show(slug, year, Visibility.PUBLIC);
    }

    private SpendBody show(String slug, String year, Visibility to) {
        Actor actor = caller.get();
        return SpendBody.of(Refusals.valueOf(actor, spending.show(actor, slug, Years.inPath(year), to)));
    }
}
