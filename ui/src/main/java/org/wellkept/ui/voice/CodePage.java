package org.wellkept.ui.voice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;

/**
 * Asks for a code or a receipt.
 *
 * @param typed what somebody typed that leads nowhere, or null
 * @param trouble why, or null
 */
public record CodePage(@Nullable String typed, @Nullable String trouble) {

    static final CodePage EMPTY = new CodePage(null, null);

    static CodePage refused(String typed, List<FieldProblem> problems) {
        FieldProblem first = problems.getFirst();
        return new CodePage(typed, first.problem() + ". " + first.mend() + ".");
    }
}
