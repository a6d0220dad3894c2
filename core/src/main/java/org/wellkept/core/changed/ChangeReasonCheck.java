package org.wellkept.core.changed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;

/** Whether a change of agreed terms says why. */
public final class ChangeReasonCheck {

    private static final Set<Changed> WORDS = EnumSet.of(Changed.TITLE, Changed.STATEMENT);

    private ChangeReasonCheck() {}

    /** All that needs mending, at once. */
    public static List<FieldProblem> problems(List<TermsChange> changes, @Nullable ChangeReason why) {
        List<FieldProblem> problems = new ArrayList<>();
        if (why == null || why.reason().isBlank() || why.reason().length() > 2_000) {
            problems.add(new FieldProblem(
                    "change.reason",
                    "A change of what was agreed needs its reason, of 1 to 2,000 characters",
                    "Say why; the reason is published beside the change"));
        }
        if (why == null) {
            return problems;
        }
        boolean onlyWords = changes.stream().allMatch(change -> WORDS.contains(change.what()));
        if (why.correction() && !onlyWords) {
            problems.add(new FieldProblem(
                    "change.correction",
                    "A new date, target, pace or measure is more than a correction",
                    "Say whether it makes the promise easier, harder or clearer"));
        }
        boolean needsEffect = changes.stream().anyMatch(change -> change.judged() == null);
        if (!why.correction() && needsEffect && why.effect() == null) {
            problems.add(new FieldProblem(
                    "change.effect",
                    "It is not said what the change does to the promise",
                    "Choose easier, harder or clarified"));
        }
        return problems;
    }
}
