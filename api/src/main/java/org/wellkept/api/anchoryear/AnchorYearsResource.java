package org.wellkept.api.anchoryear;

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
import org.wellkept.api.history.HistoryBody;
import org.wellkept.api.http.EntityTags;
import org.wellkept.api.http.IfMatch;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.json.Json;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.anchoryear.AnchorYearRead;
import org.wellkept.core.anchoryear.AnchorYears;
import org.wellkept.core.dates.FinancialYear;

/** What an organisation tells of a financial year. */
@Path("v1/organisations/{slug}/anchor-years")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class AnchorYearsResource {

    private final AnchorYears years;
    private final CurrentActor caller;

    @Inject
    public AnchorYearsResource(AnchorYears years, CurrentActor caller) {
        this.years = years;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<ToldYearBody> list(@PathParam("slug") String slug, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(address, Refusals.valueOf(actor, years.told(actor, slug)), ToldYearBody::of);
    }

    @GET
    @Path("{year}")
    @OpenToAnyone
    public AnchorYearBody read(@PathParam("slug") String slug, @PathParam("year") String year) {
        return AnchorYearBody.of(find(caller.get(), slug, financialYear(year)));
    }

    @PUT
    @Path("{year}")
    @SignedIn
    public AnchorYearBody tell(
            @PathParam("slug") String slug,
            @PathParam("year") String year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ObjectNode sent) {
        Actor actor = caller.get();
        FinancialYear of = financialYear(year);
        AnchorYearRead current = find(actor, slug, of);
        if (ifMatch == null) {
            throw IfMatch.missing();
        }
        if (!EntityTags.isOf(ifMatch, current.version())) {
            throw IfMatch.clash(Json.tree(AnchorYearBody.of(current)), sent);
        }
        Outcome<AnchorYearRead> outcome = years.tell(actor, AnchorYearBody.read(slug, of, current.version(), sent));
        if (outcome instanceof Outcome.Refused<AnchorYearRead>(Refusal.Stale stale)) {
            throw IfMatch.clash(Json.tree(AnchorYearBody.of(find(actor, slug, of))), sent);
        }
        return AnchorYearBody.of(Refusals.valueOf(actor, outcome));
    }

    @POST
    @Path("{year}/send")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public AnchorYearBody send(@PathParam("slug") String slug, @PathParam("year") String year) {
        Actor actor = caller.get();
        return AnchorYearBody.of(Refusals.valueOf(actor, years.send(actor, slug, financialYear(year))));
    }

    @POST
    @Path("{year}/publish")
    @Consumes(MediaType.WILDCARD)
    @SignedIn
    public AnchorYearBody publish(@PathParam("slug") String slug, @PathParam("year") String year) {
        Actor actor = caller.get();
        return AnchorYearBody.of(Refusals.valueOf(actor, years.publish(actor, slug, financialYear(year))));
    }

    @POST
    @Path("{year}/checks")
    @SignedIn
    public AnchorYearBody check(@PathParam("slug") String slug, @PathParam("year") String year, ObjectNode sent) {
        Actor actor = caller.get();
        return AnchorYearBody.of(Refusals.valueOf(
                actor, years.recordCheck(actor, NewLevelCheckBody.read(slug, financialYear(year), sent))));
    }

    @GET
    @Path("{year}/history")
    @SignedIn
    public ListBody<HistoryBody> history(
            @PathParam("slug") String slug, @PathParam("year") String year, @Context UriInfo address) {
        Actor actor = caller.get();
        return ListBody.slice(
                address, Refusals.valueOf(actor, years.history(actor, slug, financialYear(year))), HistoryBody::of);
    }

    private AnchorYearRead find(Actor actor, String slug, FinancialYear year) {
        return Refusals.valueOf(actor, years.find(actor, slug, year));
    }

    private static FinancialYear financialYear(String written) {
        return FinancialYear.read(written).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
