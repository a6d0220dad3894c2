package org.wellkept.core.handover;

import org.wellkept.core.partnership.BoardRef;

/**
 * What passes from one board to another.
 *
 * @param promises how many agreed promises, anchor actions among them
 * @param drafts how many drafts
 * @param toBoth how many of both are made to the successor already, and count once from then on
 * @param asks how many asks that wait for an answer
 * @param decisions how many decisions that are still open
 */
public record BoardPassing(BoardRef from, BoardRef to, int promises, int drafts, int toBoth, int asks, int decisions) {}
