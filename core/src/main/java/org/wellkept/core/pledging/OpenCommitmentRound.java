package org.wellkept.core.pledging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks partners what they can commit to.
 *
 * @param board the board's slug
 * @param name such as "What we promise for 2027 to 2029"
 * @param periodFrom the first day of the period that the promises are for
 * @param dueOn by when partners are to answer
 * @param question what is asked, in words, 1 to 2,000 characters
 * @param asked slugs of the organisations that are asked; empty for every joined one of the board's partnerships
 */
public record OpenCommitmentRound(
        String board,
        String name,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable LocalDate dueOn,
        String question,
        List<String> asked) {

    public OpenCommitmentRound {
        asked = List.copyOf(asked);
    }
}
