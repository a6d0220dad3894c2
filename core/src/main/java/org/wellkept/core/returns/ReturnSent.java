package org.wellkept.core.returns;

import java.util.List;

/**
 * What was sent.
 *
 * @param posted references of the promises whose updates were posted now
 * @param unanswered how many promises still have no answer
 * @param late whether any board's due date had passed, or its round had been reopened
 */
public record ReturnSent(List<String> posted, int unanswered, boolean late) {
    public ReturnSent {
        posted = List.copyOf(posted);
    }
}
