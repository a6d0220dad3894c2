package org.wellkept.ui.estates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.estates.SiteSummary;
import org.wellkept.ui.look.Words;

/**
 * The rooms of one's own organisations, and what partners share.
 *
 * @param mayRecord whether the reader can open a room
 * @param next the address of the next page of what partners share, or null
 */
public record SiteListPage(
        boolean mayRecord,
        List<Row> own,
        List<Row> shared,
        @Nullable String next) {

    public SiteListPage {
        own = List.copyOf(own);
        shared = List.copyOf(shared);
    }

    /** @param standing who sees it, where that is not everybody; else null */
    public record Row(
            String href,
            String name,
            String organisation,
            @Nullable String area,
            String spaces,
            @Nullable String standing) {

        static Row of(SiteSummary site) {
            return new Row(
                    EstatesNavigation.one(site.slug()),
                    site.name(),
                    site.organisation().name(),
                    site.area(),
                    Words.sentence(Words.spelledCount(site.spaces(), "open space", "open spaces")) + ", "
                            + Words.spelledCount(site.freeSlots(), "free time", "free times") + " a week",
                    site.visibility() == Visibility.PUBLIC
                            ? null
                            : site.visibility().words());
        }
    }

    static SiteListPage of(boolean mayRecord, List<SiteSummary> own, List<SiteSummary> shared, @Nullable String after) {
        return new SiteListPage(
                mayRecord,
                own.stream().map(Row::of).toList(),
                shared.stream().map(Row::of).toList(),
                after == null ? null : EstatesNavigation.PATH + "?after=" + after);
    }
}
