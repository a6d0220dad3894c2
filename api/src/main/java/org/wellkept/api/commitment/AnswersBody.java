package org.wellkept.api.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.Checked;
import org.wellkept.core.shown.Shown;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.Said;

/**
 * The three answers as they are spread over a commitment's body. Where nobody was asked (a draft, or a body that has not
 * joined) there are none, and no mark is raised. Outside the partnership what is unfavourable may be waiting.
 */
record AnswersBody(
        @Nullable Said said,
        @Nullable ShownBody shown,
        @Nullable CheckedBody checked,
        boolean checkWaits,
        int changedSinceAgreed,
        boolean ownerless,
        boolean stale) {

    private static final AnswersBody NONE = new AnswersBody(null, null, null, false, 0, false, false);

    record ShownBody(ShownAnswer answer, String because) {
        static ShownBody of(Shown shown) {
            return new ShownBody(shown.answer(), shown.because());
        }
    }

    record CheckedBody(CheckAnswer answer, LocalDate on) {
        static @Nullable CheckedBody of(@Nullable Checked checked) {
            return checked == null ? null : new CheckedBody(checked.answer(), checked.on());
        }
    }

    static AnswersBody of(@Nullable Answers answers) {
        return answers == null
                ? NONE
                : new AnswersBody(
                        answers.said(),
                        ShownBody.of(answers.shown()),
                        CheckedBody.of(answers.checked()),
                        answers.checkWaits(),
                        answers.changedSinceAgreed(),
                        answers.ownerless(),
                        answers.stale());
    }
}
