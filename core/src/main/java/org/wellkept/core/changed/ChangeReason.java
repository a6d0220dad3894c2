package org.wellkept.core.changed;

import org.jspecify.annotations.Nullable;

/**
 * Why agreed terms are changed.
 *
 * @param reason what the public will read beside the change, 1 to 2,000 characters
 * @param effect what the change does to the promise, where the figures do not tell by themselves: a new due date or
 *     target is judged by its value, whatever is declared here
 * @param correction a slip of the pen in title or statement, kept in the history alone
 */
public record ChangeReason(String reason, @Nullable Effect effect, boolean correction) {}
