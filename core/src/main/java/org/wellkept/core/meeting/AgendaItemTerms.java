package org.wellkept.core.meeting;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * What an agenda item says.
 *
 * @param title 1 to 300 characters
 * @param reportOf whose report it is: a role, such as "Director of Public Health", never a person's name; at most 200 characters
 * @param asked what is asked of the board
 * @param summary at most 4,000 characters
 * @param recommendations each of 1 to 2,000 characters, at most 20, in the order in which they are numbered
 * @param promises references of the promises that it is about, at most 100
 * @param bringsBack the reference of the decision that it brings back before the board, or that was escalated to it
 */
public record AgendaItemTerms(
        String title,
        @Nullable String reportOf,
        AskedOfBoard asked,
        @Nullable String summary,
        List<String> recommendations,
        List<String> promises,
        @Nullable String bringsBack)
        implements Serializable {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_REPORT_OF = 200;
    public static final int LONGEST_SUMMARY = 4_000;
    public static final int LONGEST_RECOMMENDATION = 2_000;
    public static final int MOST_RECOMMENDATIONS = 20;
    public static final int MOST_PROMISES = 100;

    public AgendaItemTerms {
        title = title.strip();
        reportOf = Written.orNone(reportOf);
        summary = Written.orNone(summary);
        recommendations = recommendations.stream()
                .map(Written::orNone)
                .filter(Objects::nonNull)
                .toList();
        promises = promises.stream().map(String::strip).distinct().toList();
        bringsBack = Written.orNone(bringsBack);
    }

    /** About no promise, and new before the board. */
    public AgendaItemTerms(String title, @Nullable String reportOf, AskedOfBoard asked, List<String> recommendations) {
        this(title, reportOf, asked, null, recommendations, List.of(), null);
    }
}
