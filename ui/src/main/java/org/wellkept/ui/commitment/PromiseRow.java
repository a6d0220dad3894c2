package org.wellkept.ui.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.check.Checked;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Links;

/**
 * A promise in a public list.
 *
 * @param role in which role it is promised, of an anchor action
 * @param carried that it is in handover, or who made it where another carries it now; null otherwise
 * @param closed how it ended, or null while it stands
 * @param answers null for a body that nobody has asked: then there is nothing to say about how the promise stands
 */
public record PromiseRow(
        String reference,
        String href,
        String title,
        @Nullable String role,
        String partner,
        String partnerHref,
        String due,
        @Nullable String carried,
        @Nullable String closed,
        @Nullable ThreeAnswers answers) {

    /** The three answers, side by side. */
    public record ThreeAnswers(AnswerCell said, AnswerCell shown, String checked) {}

    public static PromiseRow of(CommitmentSummary promise) {
        return new PromiseRow(
                promise.reference(),
                Links.commitment(promise.reference()),
                promise.title(),
                promise.anchor() == null ? null : promise.anchor().words(),
                promise.organisation().name(),
                Links.partner(promise.organisation().slug()),
                Words.written(promise.due()),
                carried(promise),
                closed(promise.state(), promise.closedAs()),
                answers(promise));
    }

    /** That it is in handover, or who made it where another carries it now. */
    static @Nullable String carried(CommitmentSummary promise) {
        if (promise.inHandover()) {
            return "In handover";
        }
        return promise.madeBy() == null ? null : "Made by " + promise.madeBy().name();
    }

    public static List<PromiseRow> of(List<CommitmentSummary> promises) {
        return promises.stream().map(PromiseRow::of).toList();
    }

    private static @Nullable String closed(State state, @Nullable ClosedAs as) {
        return state == State.CLOSED && as != null ? "Closed: " + as.words().toLowerCase(java.util.Locale.UK) : null;
    }

    private static @Nullable ThreeAnswers answers(CommitmentSummary promise) {
        Answers answers = promise.answers();
        if (answers == null || !promise.organisation().joined()) {
            return null;
        }
        return new ThreeAnswers(
                new AnswerCell(Mark.of(answers.said()), answers.said().words(), said(answers)),
                new AnswerCell(
                        Mark.of(answers.shown().answer()),
                        answers.shown().answer().words(),
                        Words.sentence(answers.shown().because())),
                checked(answers));
    }

    private static @Nullable String said(Answers answers) {
        if (answers.isUnevidenced()) {
            return "No figures yet that could show it";
        }
        return answers.said() == Said.NO_RETURN ? "Asked, no answer yet" : null;
    }

    private static String checked(Answers answers) {
        Checked checked = answers.checked();
        if (checked == null) {
            return answers.checkWaits() ? "Not public yet" : "Not checked";
        }
        return checked.answer().words() + ", " + Words.month(checked.on());
    }
}
