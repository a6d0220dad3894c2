package org.wellkept.api.procurement;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.OpenToAnyone;
import org.wellkept.api.dates.Years;
import org.wellkept.api.http.Query;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.procurement.Spending;

/** Contracts and spend of the bodies of a partnership, of a board, or of one alone, together. */
@Path("v1/spending")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class SpendingResource {

    private final Spending spending;
    private final Gathering gathering;
    private final CurrentActor caller;

    @Inject
    public SpendingResource(Spending spending, Gathering gathering, CurrentActor caller) {
        this.spending = spending;
        this.gathering = gathering;
        this.caller = caller;
    }

    @GET
    @OpenToAnyone
    public SpendingBody rollup(@Context UriInfo address) {
        Query query = Query.of(address);
        @Nullable String partnership = query.text("partnership");
        @Nullable String board = query.text("board");
        @Nullable String organisation = query.text("organisation");
        @Nullable FinancialYear year = Years.needed(query);
        List<String> given = Stream.of(partnership, board, organisation)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (given.size() != 1) {
            query.note(
                    "partnership",
                    given.isEmpty() ? "It does not say whose figures" : "It says more than once whose figures",
                    "Give one of partnership, board and organisation");
        }
        query.done();
        Optional<Circle> circle = partnership != null
                ? gathering.ofPartnership(partnership)
                : board != null
                        ? gathering.ofBoard(board)
                        : gathering.ofOrganisation(Objects.requireNonNull(organisation));
        return SpendingBody.of(spending.rollup(
                caller.get(),
                circle.orElseThrow(() -> new ProblemException(Problem.notFound())),
                Objects.requireNonNull(year)));
    }
}
