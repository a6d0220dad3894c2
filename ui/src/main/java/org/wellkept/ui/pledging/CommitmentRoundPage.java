package org.wellkept.ui.pledging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.pledging.CommitmentRoundSummary;
import org.wellkept.core.pledging.Pledge;
import org.wellkept.ui.look.Words;

/**
 * A commitment round, as people of the partnership read it.
 *
 * @param when what it is for, since when, until when
 * @param answers who answered what; empty for those who don't read it
 * @param sitting where the board endorses, for whoever records it; otherwise null
 */
public record CommitmentRoundPage(
        String id,
        String name,
        String when,
        String question,
        String standing,
        List<Line> answers,
        @Nullable String sitting) {

    public CommitmentRoundPage {
        answers = List.copyOf(answers);
    }

    /**
     * A partner that is asked.
     *
     * @param answer "3 promises, 1 carried on", "Declined: …", or that there is no word
     * @param detail when and how, or empty
     * @param silent whether it has not answered
     */
    public record Line(String name, String href, String answer, String detail, boolean silent) {}

    static CommitmentRoundPage of(
            CommitmentRoundSummary round, List<Pledge> pledges, boolean endorses, LocalDate today) {
        return new CommitmentRoundPage(
                "round-" + round.id(),
                round.name(),
                when(round, today),
                round.question(),
                standing(round),
                pledges.stream().map(pledge -> line(round, pledge)).toList(),
                endorses ? PledgingNavigation.sitting(round.board().slug(), round.id()) : null);
    }

    /** "For promises from 1 April 2027 to 31 March 2029. Opened 12 October 2026, answers due by 11 November 2026." */
    static String when(CommitmentRoundSummary round, LocalDate today) {
        LocalDate closed = round.closedOn();
        return "For promises from " + Words.day(round.periodFrom()) + " to " + Words.day(round.periodTo())
                + ". Opened " + Words.day(round.openedOn()) + ", "
                + (closed != null
                        ? "closed " + Words.day(closed) + "."
                        : (round.dueOn().isBefore(today) ? "answers were due by " : "answers due by ")
                                + Words.day(round.dueOn()) + ".");
    }

    /** "4 of 6 partners have answered; one of them declined." */
    static String standing(CommitmentRoundSummary round) {
        String answered = Words.of(round.answered(), round.asked()) + " "
                + Words.form(round.asked(), "partner has", "partners have") + " answered";
        return round.declined() == 0
                ? answered + "."
                : answered + "; " + Words.spelled(round.declined()) + " of them declined.";
    }

    private static Line line(CommitmentRoundSummary round, Pledge pledge) {
        return new Line(
                pledge.organisation().name(),
                PledgingNavigation.answer(round.id(), pledge.organisation().slug()),
                pledge.isAnswered() ? Words.stopped(pledge.sentence()) : round.isOpen() ? "No word yet." : "No word.",
                detail(pledge),
                !pledge.isAnswered());
    }

    /** "Answered 12 October 2026, late, on its behalf, by the board's officer", or empty. */
    static String detail(Pledge pledge) {
        LocalDate on = pledge.answeredOn();
        if (on == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        parts.add("Answered " + Words.day(on));
        if (pledge.late()) {
            parts.add("late");
        }
        if (pledge.onBehalf()) {
            parts.add("on its behalf, by the board’s officer");
        }
        return String.join(", ", parts) + ".";
    }
}
