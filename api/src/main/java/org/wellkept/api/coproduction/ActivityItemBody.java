package org.wellkept.api.coproduction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.coproduction.ActivityKind;
import org.wellkept.core.coproduction.ActivitySummary;
import org.wellkept.core.coproduction.Rung;

/** An activity in a list. */
record ActivityItemBody(
        String reference,
        String title,
        String organisation,
        @Nullable ActivityKind kind,
        @Nullable Rung claimed,
        @Nullable String area,
        List<String> held,
        int promises,
        Visibility visibility,
        boolean asPublished,
        FeedbackBody feedback) {

    static ActivityItemBody of(ActivitySummary activity) {
        return new ActivityItemBody(
                activity.reference(),
                activity.title(),
                activity.organisation().slug(),
                activity.kind(),
                activity.claimed(),
                activity.area(),
                activity.held(),
                activity.promises(),
                activity.visibility(),
                activity.asPublished(),
                FeedbackBody.of(activity.feedback()));
    }
}
