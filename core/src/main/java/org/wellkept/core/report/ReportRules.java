package org.wellkept.core.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.coproduction.PersonalDetail;
import org.wellkept.core.coproduction.PersonalDetails;
import org.wellkept.core.round.RoundCalendar;

/** What the words of a report have to be. Pure. */
final class ReportRules {

    /** So that a paper stays within four pages, whatever is written beside its figures. */
    static final int MOST_COMMENTARY = 2_000;

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_ROLE = 200;
    static final int LONGEST_REASON = 500;
    static final int MOST_RECOMMENDATIONS = 12;

    private static final Pattern IN_JUNE = Pattern.compile("\\bJune \\d{4}\\b");

    private ReportRules() {}

    /** @param figures asked for only where the officer's own recommendations may name some */
    static FieldProblems problems(EditReport command, Supplier<PaperFigures> figures) {
        FieldProblems problems = new FieldProblems();
        problems.text("title", command.title(), LONGEST_TITLE);
        problems.text("reportOf", command.reportOf(), LONGEST_ROLE);
        sections(problems, command.sections());
        if (command.recommendations() != null) {
            recommendations(problems, command.recommendations(), figures.get());
        }
        return problems;
    }

    private static void sections(FieldProblems problems, List<SectionWording> sections) {
        Set<SectionKind> missing = EnumSet.allOf(SectionKind.class);
        int commentary = 0;
        for (int i = 0; i < sections.size(); i++) {
            SectionWording section = sections.get(i);
            String at = "sections[" + i + "]";
            if (!missing.remove(section.kind())) {
                problems.add(at, "This section is there twice", "Name each section once");
            }
            problems.optionalText(at + ".heading", section.heading(), SectionWording.LONGEST_HEADING);
            problems.optionalText(at + ".commentary", section.commentary(), SectionWording.LONGEST_COMMENTARY);
            commentary +=
                    section.commentary() == null ? 0 : section.commentary().length();
        }
        if (!missing.isEmpty()) {
            problems.add(
                    "sections",
                    "These sections are not named: "
                            + String.join(
                                    ", ",
                                    missing.stream().map(SectionKind::code).toList()),
                    "Name every section; one that is not wanted can be left out");
        }
        if (commentary > MOST_COMMENTARY) {
            problems.add(
                    "sections",
                    "What is written beside the figures has " + commentary + " characters, and the paper has room for "
                            + MOST_COMMENTARY,
                    "Shorten it: a paper has four pages");
        }
    }

    private static void recommendations(
            FieldProblems problems, List<Recommendation> recommendations, PaperFigures figures) {
        if (recommendations.size() > MOST_RECOMMENDATIONS) {
            problems.add(
                    "recommendations",
                    "There are " + recommendations.size() + " recommendations, and a paper has room for "
                            + MOST_RECOMMENDATIONS,
                    "Put some of them together");
        }
        for (int i = 0; i < recommendations.size(); i++) {
            String field = "recommendations[" + i + "].words";
            String words = recommendations.get(i).words();
            problems.text(field, words, Recommendation.LONGEST);
            for (String unknown : Template.unknown(words, figures)) {
                problems.add(
                        field,
                        "“{" + unknown + "}” is no figure of this paper",
                        "Name one that is, such as {shown.behind}, or take the braces away");
            }
        }
    }

    /**
     * Whether the public has fewer than five clear days with the paper before the meeting, neither that of publication nor that
     * of the meeting counted (Local Government Act 1972, section 100B).
     */
    static boolean isLate(@Nullable LocalDate meetingOn, LocalDate publishedOn) {
        return meetingOn != null && publishedOn.isAfter(publishBy(meetingOn));
    }

    /** The last day that leaves five clear days. */
    static LocalDate publishBy(LocalDate meetingOn) {
        return RoundCalendar.before(meetingOn).publishOn();
    }

    /** What in the officer's own words looks as if it told who somebody is. */
    static List<PersonalDetail> personal(ReportWording wording, @Nullable String correction) {
        List<PersonalDetail> found = new ArrayList<>(PersonalDetails.in("title", wording.title()));
        found.addAll(PersonalDetails.in("reportOf", wording.reportOf()));
        found.addAll(PersonalDetails.in("correction", correction));
        for (int i = 0; i < wording.sections().size(); i++) {
            SectionWording section = wording.sections().get(i);
            found.addAll(PersonalDetails.in("sections[" + i + "].heading", section.heading()));
            found.addAll(PersonalDetails.in("sections[" + i + "].commentary", section.commentary()));
        }
        if (wording.recommendations() != null) {
            for (int i = 0; i < wording.recommendations().size(); i++) {
                found.addAll(PersonalDetails.in(
                        "recommendations[" + i + "].words",
                        wording.recommendations().get(i).words()));
            }
        }
        found.removeIf(ReportRules::isMonth);
        return found;
    }

    /** June is a name, and so is the month of the answers that a title tells of. */
    private static boolean isMonth(PersonalDetail detail) {
        return detail.found().equals("June") && IN_JUNE.matcher(detail.around()).find();
    }

    static FieldProblem asProblem(PersonalDetail detail) {
        return new FieldProblem(
                detail.field(),
                "“" + detail.found() + "” looks like " + detail.kind().words(),
                "Take it out, or publish all the same if it tells of nobody");
    }
}
