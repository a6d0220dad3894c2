package org.wellkept.ui.challenge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.challenge.ChallengeRead;
import org.wellkept.core.challenge.ChallengeState;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.Words;

/**
 * A question as a page shows it.
 *
 * @param heading who asks
 * @param told what was asked and answered, in its order
 * @param standing where it stands
 * @param mark for one that waits past its date, or null
 */
public record QuestionLine(
        UUID id,
        String heading,
        List<Told> told,
        String standing,
        @Nullable Mark mark) {

    public QuestionLine {
        told = List.copyOf(told);
    }

    /** @param heading null for the question itself */
    public record Told(@Nullable String heading, List<String> paragraphs) {
        public Told {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public static QuestionLine of(ChallengeRead challenge) {
        List<Told> told = new ArrayList<>();
        for (ChallengeRead.Turn turn : challenge.turns()) {
            told.add(new Told(
                    told.isEmpty() ? null : "Not satisfied, " + Words.day(turn.askedOn()), paragraphs(turn.words())));
            String reply = turn.reply();
            if (reply != null && turn.repliedOn() != null) {
                told.add(new Told(
                        challenge.organisation().name() + " answered on " + Words.day(turn.repliedOn()),
                        paragraphs(reply)));
            }
        }
        return new QuestionLine(
                challenge.id(),
                challenge.by() + " asked on "
                        + Words.day(challenge.turns().getFirst().askedOn()),
                told,
                standing(challenge),
                challenge.late() ? Mark.NO_WORD : null);
    }

    private static String standing(ChallengeRead challenge) {
        ChallengeState state = challenge.state();
        return switch (state) {
            case QUEUED ->
                "Waiting its turn: " + challenge.organisation().name() + " is small and answers one question at a time";
            case ASKED -> waiting(challenge.late(), challenge.latest().dueOn());
            case ANSWERED -> state.words();
            case CLOSED -> state.words() + on(challenge.closedOn());
            case WITHDRAWN -> state.words() + on(challenge.withdrawnOn());
        };
    }

    /** @param due null where the reader may not be told that the day has gone by */
    private static String waiting(boolean late, @Nullable LocalDate due) {
        if (due == null) {
            return "Waiting for an answer";
        }
        return (late ? "No answer yet; it was due by " : "Waiting for an answer, due by ") + Words.day(due);
    }

    private static String on(@Nullable LocalDate day) {
        return day == null ? "" : " on " + Words.day(day);
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
