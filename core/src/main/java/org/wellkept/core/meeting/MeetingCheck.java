package org.wellkept.core.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.PlainDay;
import org.wellkept.core.coproduction.PersonalDetail;
import org.wellkept.core.coproduction.PersonalDetails;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.dates.WrittenDates;

/** Whether what is written of meetings can be stored, and a kind word where it looks as if it named somebody. */
public final class MeetingCheck {

    private MeetingCheck() {}

    /** What looks like somebody's name, number or address in an agenda item: a word of warning, never a refusal. */
    public static List<PersonalDetail> looksPersonal(AgendaItemTerms terms) {
        List<PersonalDetail> found = new ArrayList<>(PersonalDetails.in("reportOf", terms.reportOf()));
        found.addAll(PersonalDetails.in("title", terms.title()));
        found.addAll(PersonalDetails.in("summary", terms.summary()));
        for (int i = 0; i < terms.recommendations().size(); i++) {
            found.addAll(PersonalDetails.in(
                    "recommendations[" + i + "]", terms.recommendations().get(i)));
        }
        return List.copyOf(found);
    }

    /** The same of a decision. */
    public static List<PersonalDetail> looksPersonal(DecisionTerms terms) {
        List<PersonalDetail> found = new ArrayList<>(PersonalDetails.in("resolved", terms.resolved()));
        found.addAll(PersonalDetails.in("ownerRole", terms.ownerRole()));
        return List.copyOf(found);
    }

    /** Where a board meets. */
    static FieldProblems problems(MeetingTerms terms) {
        FieldProblems found = new FieldProblems();
        found.optionalText("place", terms.place(), MeetingTerms.LONGEST_PLACE);
        found.webAddress("link", terms.link(), MeetingTerms.LONGEST_LINK);
        return found;
    }

    /** When it meets: a meeting that is to come from today on, one that was held up to today. */
    static void day(FieldProblems found, @Nullable LocalDate on, MeetingState state, LocalDate today) {
        if (on == null) {
            found.add("on", "The day of the meeting is missing", "Give a day");
        } else if (state == MeetingState.HELD && on.isAfter(today)) {
            found.add(
                    "on", "A meeting on a later day has not been held", "Give a day up to today, or plan the meeting");
        } else if (state != MeetingState.HELD && on.isBefore(today)) {
            found.add(
                    "on",
                    "The day has gone by",
                    "Give a day from today on, or say that the meeting was held to record what it decided");
        }
    }

    static FieldProblems problems(AgendaItemTerms terms) {
        FieldProblems found = new FieldProblems();
        found.text("title", terms.title(), AgendaItemTerms.LONGEST_TITLE);
        found.optionalText("reportOf", terms.reportOf(), AgendaItemTerms.LONGEST_REPORT_OF);
        found.optionalText("summary", terms.summary(), AgendaItemTerms.LONGEST_SUMMARY);
        if (terms.recommendations().size() > AgendaItemTerms.MOST_RECOMMENDATIONS) {
            found.add(
                    "recommendations",
                    "There are " + terms.recommendations().size() + " recommendations, and there is room for "
                            + AgendaItemTerms.MOST_RECOMMENDATIONS,
                    "Put those together that belong together");
        }
        for (int i = 0; i < terms.recommendations().size(); i++) {
            found.text(
                    "recommendations[" + i + "]",
                    terms.recommendations().get(i),
                    AgendaItemTerms.LONGEST_RECOMMENDATION);
        }
        most(found, terms.promises(), AgendaItemTerms.MOST_PROMISES);
        return found;
    }

    /**
     * What a decision says by itself.
     *
     * @param met the day of the meeting
     */
    static FieldProblems problems(DecisionTerms terms, LocalDate met) {
        FieldProblems found = new FieldProblems();
        if (terms.kind() == null) {
            found.add(
                    "kind",
                    "It is not said what the board did",
                    "Choose noted, endorsed, approved, deferred or escalated");
        }
        found.text("resolved", terms.resolved(), DecisionTerms.LONGEST_RESOLVED);
        found.optionalText("ownerRole", terms.ownerRole(), DecisionTerms.LONGEST_OWNER_ROLE);
        if (terms.ownerRole() != null && terms.owner() == null) {
            found.add("owner", "A role is named, but not of which organisation", "Choose the organisation");
        }
        due(found, terms, met);
        most(found, terms.promises(), DecisionTerms.MOST_PROMISES);
        return found;
    }

    private static void due(FieldProblems found, DecisionTerms terms, LocalDate met) {
        String written = terms.due();
        if (written == null) {
            return;
        }
        found.optionalText("due", written, DateWritten.LONGEST);
        if (written.length() <= DateWritten.LONGEST) {
            DateWritten due = WrittenDates.read(written);
            LocalDate last = due == null ? null : due.to();
            if (last != null && last.isBefore(met)) {
                found.add("due", "This is before the meeting", "Give a day from " + PlainDay.of(met) + " on");
            }
        }
        DecisionKind kind = terms.kind();
        if (terms.owner() == null && kind != null && !kind.comesBack()) {
            found.add(
                    "owner",
                    "Something is due, but nobody is named who does it",
                    "Choose the organisation that does it, or leave the date out");
        }
    }

    /** @param met the day of the meeting */
    static FieldProblems problems(TellOutcome command, LocalDate met, LocalDate today) {
        FieldProblems found = new FieldProblems();
        if (command.done() == null) {
            found.add("done", "It is not said whether it was done", "Choose done or not done");
        }
        found.text("words", command.words(), TellOutcome.LONGEST_WORDS);
        LocalDate on = command.on();
        if (on == null) {
            found.add("on", "The day is missing", "Give the day on which it was done, or given up");
        } else if (on.isAfter(today)) {
            found.add("on", "This day is still to come", "Give a day up to today");
        } else if (on.isBefore(met)) {
            found.add("on", "This is before the meeting", "Give a day from " + PlainDay.of(met) + " on");
        }
        return found;
    }

    private static void most(FieldProblems found, List<String> promises, int most) {
        if (promises.size() > most) {
            found.add(
                    "promises",
                    "There are " + promises.size() + " promises, and there is room for " + most,
                    "Leave out those that it is least about");
        }
    }
}
