package org.wellkept.ui.commitment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.check.Checked;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.State;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.Words;

/**
 * A commitment in the workspace's list.
 *
 * @param role in which role it is promised, of an anchor action
 * @param carried that it is in handover, or who made it where another carries it now; null otherwise
 * @param standing where it is in its life, where that is anything but agreed and public
 * @param answers null where nobody asked or nothing was agreed; then {@code instead} says so
 */
public record ListRow(
        String href,
        String reference,
        String title,
        @Nullable String role,
        @Nullable String carried,
        @Nullable String standing,
        String partner,
        String partnerHref,
        @Nullable ThreeAnswers answers,
        String instead,
        String due) {

    /** The three answers, side by side and never averaged. */
    public record ThreeAnswers(
            Mark saidMark,
            String said,
            @Nullable String saidNote,
            Mark shownMark,
            String shown,
            String because,
            String checked) {}

    static ListRow of(CommitmentSummary commitment) {
        return new ListRow(
                CommitmentNavigation.one(commitment.reference()),
                commitment.reference(),
                commitment.title(),
                commitment.anchor() == null ? null : commitment.anchor().words(),
                PromiseRow.carried(commitment),
                standing(commitment),
                commitment.organisation().name(),
                CommitmentNavigation.list(CommitmentFilter.ofOrganisation(
                        commitment.organisation().slug())),
                answers(commitment),
                commitment.state() == State.DRAFT ? "Not agreed yet" : "As published; nobody has asked this body",
                Words.written(commitment.due()));
    }

    private static @Nullable String standing(CommitmentSummary commitment) {
        return switch (commitment.state()) {
            case DRAFT -> "Draft";
            case AGREED -> commitment.visibility() == Visibility.PUBLIC ? null : "Agreed, not public";
            case CLOSED -> {
                ClosedAs as = commitment.closedAs();
                yield as == null ? "Closed" : "Closed: " + as.words().toLowerCase(Locale.UK);
            }
        };
    }

    private static @Nullable ThreeAnswers answers(CommitmentSummary commitment) {
        Answers answers = commitment.answers();
        if (answers == null || !commitment.organisation().joined()) {
            return null;
        }
        return new ThreeAnswers(
                Mark.of(answers.said()),
                answers.said().words(),
                answers.isUnevidenced() ? "No figures yet that could show it" : null,
                Mark.of(answers.shown().answer()),
                answers.shown().answer().words(),
                Words.sentence(answers.shown().because()),
                checked(answers));
    }

    private static String checked(Answers answers) {
        Checked checked = answers.checked();
        if (checked == null) {
            return answers.checkWaits() ? "Not public yet" : "Not checked";
        }
        return checked.answer().words() + ", " + Words.month(checked.on());
    }
}
