package org.wellkept.core.meeting;

/**
 * The board above answers what was escalated to it, without a meeting.
 *
 * @param reference the decision's
 * @param words 1 to 2,000 characters; they are public
 */
public record AnswerEscalated(String reference, String words) {

    public static final int LONGEST_WORDS = 2_000;
}
