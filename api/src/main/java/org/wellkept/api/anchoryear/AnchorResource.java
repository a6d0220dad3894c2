package org.wellkept.api.anchoryear;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.http.Query;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Actor;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorRollups;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;

/** What yearly anchor returns come to, as far as the caller may see them. */
@Path("v1/anchor")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AnchorResource {

    private final AnchorRollups rollups;
    private final CurrentActor caller;

    @Inject
    public AnchorResource(AnchorRollups rollups, CurrentActor caller) {
        this.rollups = rollups;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public AnchorRollupBody rollup(@Context UriInfo address) {
        Actor actor = caller.get();
        Whose whose = whose(address);
        return AnchorRollupBody.of(
                Refusals.answerTo(actor, rollups.of(actor, whose.kind(), whose.slug(), whose.year())));
    }

    @GET
    @Path("{figure}")
    @OpenToAnyone
    public AnchorRollupBody.RecordsBody records(@PathParam("figure") String figure, @Context UriInfo address) {
        AnchorFigure which =
                Coded.find(AnchorFigure.class, figure).orElseThrow(() -> new ProblemException(Problem.notFound()));
        Actor actor = caller.get();
        Whose whose = whose(address);
        return AnchorRollupBody.RecordsBody.of(
                Refusals.answerTo(actor, rollups.records(actor, whose.kind(), whose.slug(), whose.year(), which)));
    }

    private record Whose(Circle.Kind kind, String slug, FinancialYear year) {}

    private Whose whose(UriInfo address) {
        Query query = Query.of(address);
        @Nullable String partnership = query.text("partnership");
        @Nullable String board = query.text("board");
        @Nullable String organisation = query.text("organisation");
        @Nullable String written = query.text("year");
        FinancialYear year = written == null
                ? rollups.latest()
                : FinancialYear.read(written).orElseGet(() -> {
                    query.note("year", "This is not a financial year", "Give one as 2025-26");
                    return rollups.latest();
                });
        int given = (partnership == null ? 0 : 1) + (board == null ? 0 : 1) + (organisation == null ? 0 : 1);
        if (given != 1) {
            query.note("partnership", "It is not said whose figures", "Give one partnership, board or organisation");
        }
        query.done();
        if (partnership != null) {
            return new Whose(Circle.Kind.PARTNERSHIP, partnership, year);
        }
        return board != null
                ? new Whose(Circle.Kind.BOARD, board, year)
                : new Whose(Circle.Kind.ORGANISATION, String.valueOf(organisation), year);
    }
}
