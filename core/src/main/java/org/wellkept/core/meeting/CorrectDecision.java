package org.wellkept.core.meeting;

import org.wellkept.core.Version;

/**
 * Corrects what was recorded. What it said before stays beside it.
 *
 * @param reference the decision's
 * @param read the version that the new words were written over
 * @param because why, 1 to 1,000 characters; it is public
 */
public record CorrectDecision(String reference, Version read, DecisionTerms terms, String because) {

    public static final int LONGEST_REASON = 1_000;
}
