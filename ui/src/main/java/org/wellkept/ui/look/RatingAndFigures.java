package org.wellkept.ui.look;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.update.Rating;

/** Whether what a partner says and what its figures show agree. */
public final class RatingAndFigures {

    private RatingAndFigures() {}

    /** What is said kindly, at once, where the rating and the figures do not agree; null where they do. */
    public static @Nullable String mismatch(@Nullable Rating rating, @Nullable ShownAnswer shown) {
        if (rating == null || shown == null || rating == Rating.RED || rating == Rating.AMBER) {
            return null;
        }
        String rated = "Rated " + rating.code();
        return switch (shown) {
            case BEHIND -> rated + " while figures show behind: say why, the board will ask.";
            case OVERDUE -> rated + " while it is overdue: say why, the board will ask.";
            case CANNOT_TELL -> rated + ", and there are no figures yet that could show it: a figure would help.";
            case MET, ON_TRACK, WAITING -> null;
        };
    }
}
