package org.wellkept.api.role;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.ListBody;
import org.wellkept.api.http.Query;
import org.wellkept.api.json.Given;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.Refusals;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.role.HeldIn;

/** A place in which roles are held, as an address or a body names it: by one slug, or by none for the installation. */
public final class PlaceAsked {

    private static final String TWO = "Two places are named";
    private static final String ONE = "Name one organisation, board or partnership, or none for the whole installation";

    private PlaceAsked() {}

    /** The page that is asked for of what a door hands over whole for a place; a place that is not there is a slip. */
    public static <C, T> ListBody<T> page(
            Actor actor, UriInfo address, Function<HeldIn, Outcome<List<C>>> door, Function<C, T> body) {
        Query query = Query.of(address);
        String organisation = query.text("organisation");
        String board = query.text("board");
        String partnership = query.text("partnership");
        String given = organisation != null ? "organisation" : board != null ? "board" : "partnership";
        if (isOne(organisation, board, partnership)) {
            int limit = query.limit();
            String cursor = query.cursor();
            query.done();
            Outcome<List<C>> found = door.apply(new HeldIn(organisation, board, partnership));
            if (found instanceof Outcome.Refused<List<C>>(Refusal.NotFound nowhere)) {
                throw new ProblemException(
                        Problem.malformed(given, "There is no place of this name", "Give its slug, as lists have it"));
            }
            return ListBody.slice(Refusals.valueOf(actor, found), body, limit, cursor);
        }
        throw new ProblemException(Problem.malformed(given, TWO, ONE));
    }

    /** The place that a body names; what is wrong is noted there. */
    public static HeldIn read(Given given) {
        String organisation = given.optionalText("organisation");
        String board = given.optionalText("board");
        String partnership = given.optionalText("partnership");
        if (isOne(organisation, board, partnership)) {
            return new HeldIn(organisation, board, partnership);
        }
        given.note(given.field(organisation == null ? "board" : "organisation"), TWO, ONE);
        return HeldIn.EVERYWHERE;
    }

    private static boolean isOne(@Nullable String organisation, @Nullable String board, @Nullable String partnership) {
        return Stream.of(organisation, board, partnership)
                        .filter(Objects::nonNull)
                        .count()
                <= 1;
    }
}
