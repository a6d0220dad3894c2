package org.wellkept.core.returns.sheet;

import java.util.List;
import java.util.Optional;
import org.wellkept.core.Spelling;
import org.wellkept.core.update.Rating;

/** Ratings as people choose and write them. */
final class RatingWords {

    /** From the best to the worst, as people think of them. */
    static final List<Rating> IN_ORDER = List.of(Rating.GREEN, Rating.AMBER, Rating.RED, Rating.COMPLETE);

    private RatingWords() {}

    /** Written in whatever case, with whatever around it that is no letter. */
    static Optional<Rating> read(String written) {
        String key = Spelling.key(written);
        return IN_ORDER.stream()
                .filter(rating -> Spelling.key(rating.words()).equals(key))
                .findFirst();
    }
}
