package org.wellkept.api.estates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.dates.Years;
import org.wellkept.api.gathering.CircleAsked;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.http.Query;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.CountedSite;
import org.wellkept.core.estates.EstateFigure;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;

/** Rooms and land of the bodies of a partnership, of a board, or of one alone, together, and the sites behind each figure. */
@Path("v1/estates")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class EstatesResource {

    private final Estates estates;
    private final Gathering gathering;
    private final CurrentActor caller;

    @Inject
    public EstatesResource(Estates estates, Gathering gathering, CurrentActor caller) {
        this.estates = estates;
        this.gathering = gathering;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public EstateRollupBody rollup(@Context UriInfo address) {
        Query query = Query.of(address);
        Whose whose = whose(query);
        return EstateRollupBody.of(
                estates.rollup(caller.get(), whose.circle(), whose.year()), gathering.countedOn(whose.year()));
    }

    @GET
    @Path("sites")
    @OpenToAnyone
    public ListBody<CountedSiteBody> sites(@Context UriInfo address) {
        Query query = Query.of(address);
        @Nullable EstateFigure figure = query.choice("figure", EstateFigure.class);
        int limit = query.limit();
        String cursor = query.cursor();
        Whose whose = whose(query);
        Actor actor = caller.get();
        List<CountedSite> counted = figure == null
                ? estates.counted(actor, whose.circle(), whose.year())
                : estates.records(actor, whose.circle(), whose.year(), figure).sites();
        return ListBody.slice(counted, CountedSiteBody::of, limit, cursor);
    }

    private record Whose(Circle circle, FinancialYear year) {}

    private Whose whose(Query query) {
        @Nullable FinancialYear year = Years.needed(query);
        @Nullable Circle circle = CircleAsked.read(query, gathering);
        query.done();
        return new Whose(Objects.requireNonNull(circle), Objects.requireNonNull(year));
    }
}
