package org.wellkept.ui.meeting;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.meeting.AskedOfBoard;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.DecisionState;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.Words;

/** The words of minutes, in words that everybody knows. */
final class DecisionWords {

    private DecisionWords() {}

    static String kind(DecisionKind kind) {
        return switch (kind) {
            case NOTED -> "Noted";
            case ENDORSED -> "Endorsed";
            case APPROVED -> "Approved";
            case DEFERRED -> "Put off";
            case ESCALATED -> "Passed to the board above";
        };
    }

    static String asked(AskedOfBoard asked) {
        return switch (asked) {
            case NOTE -> "The board is asked to note it";
            case ENDORSE -> "The board is asked to endorse it";
            case APPROVE -> "The board is asked to approve it";
            case DECIDE -> "The board is asked to decide";
        };
    }

    /** Where a decision stands, in a few words. */
    static String standing(DecisionRead decision) {
        return switch (decision.state()) {
            case OPEN -> waiting(decision);
            case LATE -> "Late: " + lowered(waiting(decision));
            case DONE -> "Done" + onDay(decision.outcome());
            case NOT_DONE -> "Not done" + onDay(decision.outcome());
            case SETTLED -> settled(decision);
        };
    }

    private static String waiting(DecisionRead decision) {
        BoardRef above = decision.chain().escalatedTo();
        String due = decision.due() == null ? "" : " (due: " + Words.written(decision.due()) + ")";
        return switch (decision.kind()) {
            case DEFERRED -> "Comes back to the board" + due;
            case ESCALATED -> "Waits for " + (above == null ? "the board above" : above.name()) + due;
            case NOTED, ENDORSED, APPROVED -> "To be done" + due;
        };
    }

    private static String settled(DecisionRead decision) {
        return switch (decision.kind()) {
            case DEFERRED -> "The board has looked at it again";
            case ESCALATED -> "The board above has answered";
            case NOTED, ENDORSED, APPROVED -> "Nothing left to do";
        };
    }

    private static String onDay(DecisionRead.@Nullable Result result) {
        return result == null ? "" : " on " + Words.day(result.on());
    }

    private static String lowered(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    static @Nullable Mark mark(DecisionState state) {
        return switch (state) {
            case OPEN -> Mark.NOT_YET;
            case LATE -> Mark.AT_RISK;
            case DONE -> Mark.KEPT;
            case NOT_DONE -> Mark.BEHIND;
            case SETTLED -> null;
        };
    }

    /** "Wellshire County Council (Head of Estates)", or null where nobody has to do anything. */
    static @Nullable String owner(DecisionRead decision) {
        if (decision.owner() == null) {
            return null;
        }
        return decision.ownerRole() == null
                ? decision.owner().name()
                : decision.owner().name() + " (" + decision.ownerRole() + ")";
    }

    /** "16 September 2026, Wellshire Health and Wellbeing Board". */
    static String meeting(BoardRef board, LocalDate on) {
        return board.name() + ", " + Words.day(on);
    }
}
