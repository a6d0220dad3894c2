package org.wellkept.core.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.coproduction.PersonalDetail;

/**
 * A report as its officer works on it.
 *
 * @param reportOf the role that reports; never a person's name
 * @param sections all of them, in its order, also those that are left out
 * @param recommendations those that the officer worded, or else those that its figures propose
 * @param own whether the officer worded them
 * @param publishBy the last day that leaves five clear days before the meeting, or null without one
 * @param lateBecause why it was published later than that, or null
 * @param personal what in the officer's words looks as if it told who somebody is; for the officer alone
 * @param versions all that is published of it and what the reader may see beside that, the first one first
 */
public record ReportDetails(
        ReportSummary summary,
        Version version,
        String reportOf,
        List<SectionWording> sections,
        List<Recommendation> recommendations,
        boolean own,
        @Nullable LocalDate publishBy,
        @Nullable String lateBecause,
        List<PersonalDetail> personal,
        List<ReportSummary> versions,
        May may) {

    public ReportDetails {
        sections = List.copyOf(sections);
        recommendations = List.copyOf(recommendations);
        personal = List.copyOf(personal);
        versions = List.copyOf(versions);
    }

    /**
     * What the reader can do with it now.
     *
     * @param readBriefing whether the briefing opens to them
     */
    public record May(boolean edit, boolean publish, boolean correct, boolean shareBriefing, boolean readBriefing) {}
}
