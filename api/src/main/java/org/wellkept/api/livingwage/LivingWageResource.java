package org.wellkept.api.livingwage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.SignedIn;
import org.wellkept.api.gathering.CircleAsked;
import org.wellkept.api.http.EntityTags;
import org.wellkept.api.http.IfMatch;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.http.Query;
import org.wellkept.api.json.Json;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.LivingWageRate;
import org.wellkept.core.livingwage.LivingWageRates;

/** How partners stand to the Living Wage, one by one and together, and its rates. */
@Path("v1/living-wage")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class LivingWageResource {

    private final LivingWage livingWage;
    private final LivingWageRates rates;
    private final Gathering gathering;
    private final Clock clock;
    private final CurrentActor caller;

    @Inject
    public LivingWageResource(
            LivingWage livingWage, LivingWageRates rates, Gathering gathering, Clock clock, CurrentActor caller) {
        this.livingWage = livingWage;
        this.rates = rates;
        this.gathering = gathering;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public ListBody<PartnerStandingBody> partners(@Context UriInfo address) {
        Query query = Query.of(address);
        Asked asked = asked(query);
        int limit = query.limit();
        String cursor = query.cursor();
        query.done();
        return ListBody.slice(
                livingWage.partners(caller.get(), asked.circle(), asked.on()), PartnerStandingBody::of, limit, cursor);
    }

    @GET
    @Path("rollup")
    @OpenToAnyone
    public WageRollupBody rollup(@Context UriInfo address) {
        Query query = Query.of(address);
        Asked asked = asked(query);
        query.done();
        return WageRollupBody.of(livingWage.rollup(caller.get(), asked.circle(), asked.on()));
    }

    @GET
    @Path("rates")
    @OpenToAnyone
    public ListBody<WageRateBody> rates(@Context UriInfo address) {
        return ListBody.slice(address, rates.all(), WageRateBody::of);
    }

    @PUT
    @Path("rates/{year}")
    @SignedIn
    public WageRateBody setRate(
            @PathParam("year") String written,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ObjectNode sent) {
        Actor actor = caller.get();
        FinancialYear year = FinancialYear.read(written).orElseThrow(() -> new ProblemException(Problem.notFound()));
        Optional<LivingWageRate> current =
                rates.all().stream().filter(rate -> rate.year().equals(year)).findFirst();
        Version read = current.map(rate -> seen(rate, ifMatch, sent)).orElse(null);
        return WageRateBody.of(Refusals.valueOf(actor, rates.set(actor, WageRateBody.read(year, read, sent))));
    }

    /** The version that the caller has seen, which has to be the one that is there. */
    private static Version seen(LivingWageRate rate, @Nullable String ifMatch, ObjectNode sent) {
        if (ifMatch == null) {
            throw IfMatch.missing();
        }
        if (!EntityTags.isOf(ifMatch, rate.version())) {
            throw IfMatch.clash(Json.tree(WageRateBody.of(rate)), sent);
        }
        return rate.version();
    }

    private Asked asked(Query query) {
        Circle circle = CircleAsked.read(query, gathering);
        LocalDate on = query.date("asOf");
        LocalDate today = LocalDate.now(clock);
        if (on != null && on.isAfter(today)) {
            query.note("asOf", "This day is in the future", "Give a day that has come");
        }
        if (circle == null) {
            query.done();
        }
        return new Asked(Objects.requireNonNull(circle), on == null ? today : on);
    }

    private record Asked(Circle circle, LocalDate on) {}
}
