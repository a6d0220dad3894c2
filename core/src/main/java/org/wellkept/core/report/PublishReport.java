package org.wellkept.core.report;

import org.jspecify.annotations.Nullable;

/**
 * Publishes a draft.
 *
 * @param lateBecause why the public has fewer than five clear days before the meeting, 1 to 500 characters; needed then
 * @param lookedAt whether the officer has seen what looks as if it told who somebody is, and it may stand
 */
public record PublishReport(@Nullable String lateBecause, boolean lookedAt) {}
