package org.wellkept.api.handover;

import org.wellkept.core.handover.BoardPassing;

/**
 * What would pass from one board to another.
 *
 * @param promises how many agreed promises
 * @param drafts how many drafts
 * @param toBoth how many of both are made to the successor already, and count once from then on
 * @param asks how many asks that wait for an answer
 * @param decisions how many decisions that are still open
 */
record BoardPassingBody(String from, String to, int promises, int drafts, int toBoth, int asks, int decisions) {

    static BoardPassingBody of(BoardPassing passing) {
        return new BoardPassingBody(
                passing.from().slug(),
                passing.to().slug(),
                passing.promises(),
                passing.drafts(),
                passing.toBoth(),
                passing.asks(),
                passing.decisions());
    }
}
