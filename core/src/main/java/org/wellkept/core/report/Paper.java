package org.wellkept.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.shown.RulesVersion;

/**
 * A board's paper: the one model from which the web page and every file are made.
 *
 * @param sections what is read in twenty minutes, on four pages at most
 * @param annex the full tables
 * @param figures every figure of it once, by key
 */
public record Paper(Head head, List<PaperSection> sections, List<PaperTable> annex, List<PaperFigure> figures) {

    public Paper {
        sections = List.copyOf(sections);
        annex = List.copyOf(annex);
        figures = List.copyOf(figures);
    }

    /**
     * What stands above the first section.
     *
     * @param report whose addresses begin with {@code /reports/} and this
     * @param title such as "Promises about mental health: how they stand"
     * @param reportOf the role that reports, such as "Director of Public Health"; never a person's name
     * @param meetingOn the day of the meeting that it is for, or null
     * @param roundName and the period that it asked about
     * @param takenOn the day that all answers are of
     * @param version of the snapshot: 2 where the round was reopened and closed again
     * @param reopenedBecause why the round was reopened, or null
     * @param rules by which the answers were worked out
     * @param publishedOn the day on which it was published, or null while it is a draft
     * @param brand how the board's papers look
     * @param notices what the partnership says of itself on every page, such as that it is fictional; every form says it too
     */
    public record Head(
            UUID report,
            Edition edition,
            BoardRef board,
            String title,
            String reportOf,
            @Nullable LocalDate meetingOn,
            String roundName,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate takenOn,
            int version,
            @Nullable String reopenedBecause,
            RulesVersion rules,
            @Nullable LocalDate publishedOn,
            Brand brand,
            List<String> notices) {
        public Head {
            notices = List.copyOf(notices);
        }
    }

    /**
     * How a board's papers look.
     *
     * @param colour of headings and lines, such as {@code #0c5a5e}; on white it has a contrast of 4.5 to 1 at least
     * @param logo whose bytes {@link BoardPapers#logo} hands out, or null
     */
    public record Brand(String colour, PaperSettings.@Nullable Logo logo) {}
}
