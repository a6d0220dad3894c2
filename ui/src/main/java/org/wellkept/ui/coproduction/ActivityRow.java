package org.wellkept.ui.coproduction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.coproduction.ActivitySummary;
import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.ui.look.Words;

/**
 * An activity in the workspace's list.
 *
 * @param standing where it is in its life, where that is anything but public
 * @param when when it took place, as written
 * @param claims the rung that is claimed
 * @param shaped how many promises it shaped, or null where it is none
 * @param feedback how the clock stands
 * @param late whether people wait for too long
 */
public record ActivityRow(
        String href,
        String reference,
        String title,
        @Nullable String standing,
        String organisation,
        String when,
        String claims,
        @Nullable String shaped,
        String feedback,
        boolean late) {

    static ActivityRow of(ActivitySummary activity, LocalDate today) {
        return new ActivityRow(
                CoproductionNavigation.one(activity.reference()),
                activity.reference(),
                activity.title(),
                standing(activity.visibility()),
                activity.organisation().name(),
                activity.held().isEmpty() ? "no date given" : Words.list(activity.held()),
                activity.claimed() == null
                        ? "No rung claimed yet"
                        : "Claims " + activity.claimed().words(),
                activity.promises() == 0
                        ? null
                        : "Shaped " + Words.spelledCount(activity.promises(), "promise", "promises"),
                activity.asPublished()
                        ? "As published; nobody has asked this body"
                        : FeedbackClock.words(activity.feedback(), today),
                !activity.asPublished() && activity.feedback().state() == FeedbackState.LATE);
    }

    private static @Nullable String standing(Visibility visibility) {
        return switch (visibility) {
            case OWN -> "Draft";
            case SHARED -> "Shared, not public";
            case PUBLIC -> null;
        };
    }
}
