package org.wellkept.ui.coproduction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Page;
import org.wellkept.core.coproduction.ActivitySummary;
import org.wellkept.ui.look.Words;

/**
 * A page of the list of activities.
 *
 * @param narrowed whether anything is left out
 * @param log where a new one is logged, for whoever may; otherwise null
 * @param next the address of the page after this one, or null
 * @param first the address of the first page, where this is not it; otherwise null
 */
public record ActivityListPage(
        List<ActivityRow> rows,
        boolean narrowed,
        @Nullable String log,
        @Nullable String next,
        @Nullable String first) {

    public ActivityListPage {
        rows = List.copyOf(rows);
    }

    static ActivityListPage of(ActivityAddress address, Page<ActivitySummary> page, boolean mayLog, LocalDate today) {
        String next = page.next();
        return new ActivityListPage(
                page.items().stream().map(item -> ActivityRow.of(item, today)).toList(),
                address.narrows(),
                mayLog ? CoproductionNavigation.NEW_PATH : null,
                next == null ? null : address.at(next).location(),
                address.cursor() == null ? null : address.at(null).location());
    }

    /** Whether there is nothing at all to read yet. */
    public boolean isEmpty() {
        return rows.isEmpty() && !narrowed && first == null;
    }

    /** "12 activities.", "This page shows 50 activities, and there are more." */
    String summary() {
        String count = Words.count(rows.size(), "activity", "activities");
        return next == null && first == null ? count + "." : "This page shows " + count + ", and there are more.";
    }
}
