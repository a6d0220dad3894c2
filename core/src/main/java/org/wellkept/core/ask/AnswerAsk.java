package org.wellkept.core.ask;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblems;

/**
 * A board's answer to an ask, which whoever can read the ask reads too.
 *
 * @param answer needed; null where nothing was chosen
 * @param words what the board says, 1 to 2,000 characters: for {@link AskAnswer#DECLINED} the reason, for
 *     {@link AskAnswer#NOT_OURS} who decides it
 */
public record AnswerAsk(
        UUID ask, @Nullable AskAnswer answer, @Nullable String words) {

    static final int LONGEST = 2_000;

    FieldProblems problems() {
        FieldProblems problems = new FieldProblems();
        if (answer == null) {
            problems.add("answer", "No answer is chosen", "Say whether it is done, agreed to, declined or not yours");
        }
        problems.text("words", words, LONGEST);
        return problems;
    }
}
