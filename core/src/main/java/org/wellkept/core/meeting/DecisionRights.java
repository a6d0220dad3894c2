package org.wellkept.core.meeting;

/**
 * What a reader may do with a decision as it stands.
 *
 * @param corrects whether they correct what was recorded
 * @param tells whether they say what came of it
 * @param answers whether they answer for the board above that it waits for
 */
public record DecisionRights(boolean corrects, boolean tells, boolean answers) {}
