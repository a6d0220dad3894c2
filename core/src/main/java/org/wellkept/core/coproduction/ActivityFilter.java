package org.wellkept.core.coproduction;

import org.jspecify.annotations.Nullable;

/**
 * Which activities are wanted. Null is "any"; a slug that nobody has finds nothing.
 *
 * @param partnership a partnership's slug
 * @param board the slug of a board that hears of it
 * @param organisation the slug of an organisation that tells of it, or did it too
 * @param shaped the reference of a promise that it shaped
 * @param words words of its title, purpose or area, in any order
 */
public record ActivityFilter(
        @Nullable String partnership,
        @Nullable String board,
        @Nullable String organisation,
        @Nullable String shaped,
        @Nullable Rung claimed,
        @Nullable FeedbackState feedback,
        @Nullable String words) {

    /** All that the reader may read. */
    public static final ActivityFilter ALL = new ActivityFilter(null, null, null, null, null, null, null);
}
