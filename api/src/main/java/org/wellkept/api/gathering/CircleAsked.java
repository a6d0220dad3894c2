package org.wellkept.api.gathering;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.Query;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;

/** Whose figures an address asks for: those of a partnership, of a board or of an organisation. */
public final class CircleAsked {

    private CircleAsked() {}

    /** Null where the address says it wrongly, which is noted; call {@link Query#done} before using it. */
    public static @Nullable Circle read(Query query, Gathering gathering) {
        Circle partnership = named(query, "partnership", gathering::ofPartnership);
        Circle board = named(query, "board", gathering::ofBoard);
        Circle organisation = named(query, "organisation", gathering::ofOrganisation);
        long given = Stream.of("partnership", "board", "organisation")
                .filter(name -> query.text(name) != null)
                .count();
        if (given != 1) {
            query.note(
                    "partnership",
                    given == 0 ? "It is not said whose figures these are" : "More than one is asked for at once",
                    "Give the slug of one partnership, board or organisation");
        }
        if (partnership != null) {
            return partnership;
        }
        return board != null ? board : organisation;
    }

    private static @Nullable Circle named(Query query, String name, Function<String, Optional<Circle>> find) {
        String slug = query.text(name);
        if (slug == null) {
            return null;
        }
        Circle found = find.apply(slug).orElse(null);
        if (found == null) {
            query.note(name, "There is no " + name + " of this name", "Give a slug from /api/v1/" + name + "s");
        }
        return found;
    }
}
