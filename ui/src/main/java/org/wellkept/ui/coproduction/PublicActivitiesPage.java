package org.wellkept.ui.coproduction;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Page;
import org.wellkept.core.coproduction.ActivitySummary;
import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/**
 * The open list of co-production.
 *
 * @param next the address of the next page, or null on the last
 */
public record PublicActivitiesPage(
        Frame frame,
        Sought sought,
        List<Item> items,
        @Nullable String next) implements PublicPage {

    public static final String ADDRESS = "/co-production";

    /** One activity. */
    public record Item(
            String title,
            String href,
            String organisation,
            @Nullable String when,
            @Nullable String claimed,
            @Nullable String shaped,
            String feedback,
            boolean late,
            boolean asPublished) {}

    static PublicActivitiesPage of(Page<ActivitySummary> page, Sought sought) {
        return new PublicActivitiesPage(
                Frame.of(
                        "Having a say",
                        "What organisations did with people, what people said, and what came of it.",
                        Place.COPRODUCTION),
                sought,
                page.items().stream().map(PublicActivitiesPage::item).toList(),
                page.next() == null ? null : next(page.next(), sought));
    }

    private static String next(String after, Sought sought) {
        Map<String, String> parameters = sought.parameters();
        parameters.put("after", after);
        return Links.with(ADDRESS, parameters);
    }

    private static Item item(ActivitySummary activity) {
        return new Item(
                activity.title(),
                Links.activity(activity.reference()),
                activity.organisation().name(),
                activity.held().isEmpty() ? null : Words.list(activity.held()),
                activity.claimed() == null ? null : activity.claimed().words(),
                activity.promises() == 0 ? null : Words.count(activity.promises(), "promise", "promises"),
                FeedbackWords.of(activity.feedback()),
                activity.feedback().state() == FeedbackState.LATE,
                activity.asPublished());
    }
}
