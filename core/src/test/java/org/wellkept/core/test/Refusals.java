package org.wellkept.core.test;

import java.util.List;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;

/** Takes a refusal out of what a door answered. */
public final class Refusals {

    private Refusals() {}

    /** Fails the test when it was done. */
    public static Refusal refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?> refused -> refused.refusal();
            case Outcome.Done<?> done -> throw new AssertionError("It was done: " + done.value());
        };
    }

    /** The fields that need mending; fails the test when it was refused for another reason. */
    public static List<String> fieldsToMend(Outcome<?> outcome) {
        Refusal refusal = refusal(outcome);
        if (refusal instanceof Refusal.Invalid invalid) {
            return invalid.problems().stream().map(FieldProblem::field).toList();
        }
        throw new AssertionError("It was refused for another reason: " + refusal);
    }
}
