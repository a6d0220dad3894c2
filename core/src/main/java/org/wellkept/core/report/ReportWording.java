package org.wellkept.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words of a report: all of it that is not frozen with the round, and nothing of it is a figure.
 *
 * @param meeting that it is for, or null
 * @param sections each kind once, in the order in which they are read
 * @param recommendations as the officer worded them, or null for those that the figures propose
 */
record ReportWording(
        UUID report,
        String title,
        String reportOf,
        @Nullable UUID meeting,
        @Nullable LocalDate meetingOn,
        @Nullable LocalDate publishedOn,
        Paper.Brand brand,
        List<String> notices,
        List<SectionWording> sections,
        @Nullable List<Recommendation> recommendations) {

    ReportWording {
        notices = List.copyOf(notices);
        sections = List.copyOf(sections);
        recommendations = recommendations == null ? null : List.copyOf(recommendations);
    }
}
