package org.wellkept.core.handover;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;

/**
 * Answers some of the offers of a successor, all of them or none.
 *
 * @param successor the slug of who answers
 * @param answers 1 to {@value #MOST}, each to another promise
 */
public record AnswerOffers(String successor, List<Answer> answers) implements Serializable {

    /** As many as anybody answers at once. */
    public static final int MOST = 200;

    /** The longest reason for not carrying something on, in characters. */
    public static final int LONGEST_REASON = 600;

    public AnswerOffers {
        answers = List.copyOf(answers);
    }

    /**
     * The answer to one offer.
     *
     * @param read the promise's version that the answer was given to
     * @param take whether the successor carries it on
     * @param reason why it does not, published where the promise is; needed when it does not take it
     */
    public record Answer(
            String reference,
            Version read,
            boolean take,
            @Nullable String reason) {}
}
