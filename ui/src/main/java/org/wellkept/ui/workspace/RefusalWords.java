package org.wellkept.ui.workspace;

import java.util.stream.Collectors;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Refusal;

/** What a screen says when a door refused. Nothing was changed, and it says what to do. */
public final class RefusalWords {

    private RefusalWords() {}

    public static String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound notFound -> "We can’t find that. It may have been moved, or it isn’t open to you.";
            case Refusal.NotPermitted notPermitted -> "Nothing was changed. " + sentence(notPermitted.because());
            case Refusal.Stale stale ->
                "Somebody else changed this while you were at it. Nothing of yours is lost: look at both texts and"
                        + " choose.";
            case Refusal.Invalid invalid ->
                "Nothing was saved yet. "
                        + invalid.problems().stream().map(RefusalWords::of).collect(Collectors.joining(" "));
            case Refusal.RuleBroken broken ->
                "Nothing was changed. " + sentence(broken.rule()) + " " + sentence(broken.mend());
            case Refusal.TooLarge tooLarge ->
                "Nothing was taken in. " + sentence(tooLarge.problem()) + " " + sentence(tooLarge.mend());
            case Refusal.NotNow notNow ->
                "Nothing was changed. " + sentence(notNow.problem()) + " " + sentence(notNow.mend());
            case Refusal.Removed removed -> "This was removed. " + sentence(removed.what());
        };
    }

    public static String of(FieldProblem problem) {
        return sentence(problem.problem()) + " " + sentence(problem.mend());
    }

    private static String sentence(String words) {
        String trimmed = words.strip();
        return trimmed.isEmpty() || trimmed.endsWith(".") || trimmed.endsWith("?") ? trimmed : trimmed + ".";
    }
}
