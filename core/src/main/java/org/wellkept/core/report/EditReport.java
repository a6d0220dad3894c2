package org.wellkept.core.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words a draft anew, the whole of it.
 *
 * @param title 1 to 200 characters
 * @param reportOf the role that reports, 1 to 200 characters
 * @param forMeeting for which meeting, or null while no day is set; what stands in the draft already may stay
 * @param sections each kind once, in the order in which they are read
 * @param recommendations at most 12; null for those that the figures propose
 */
public record EditReport(
        @Nullable String title,
        @Nullable String reportOf,
        @Nullable ForMeeting forMeeting,
        List<SectionWording> sections,
        @Nullable List<Recommendation> recommendations) {

    public EditReport {
        sections = List.copyOf(sections);
        recommendations = recommendations == null ? null : List.copyOf(recommendations);
    }
}
