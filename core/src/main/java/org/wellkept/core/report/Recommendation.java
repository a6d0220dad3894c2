package org.wellkept.core.report;

/**
 * What the board is asked to do, as its officer words it.
 *
 * @param words 1 to 500 characters, without the verb at the front; a figure stands in them as its key in braces, such as
 *     {@code that {shown.behind} of {promises} are behind}, so that words change and figures stay
 */
public record Recommendation(RecommendationKind kind, String words) {

    /** In characters. */
    public static final int LONGEST = 500;
}
