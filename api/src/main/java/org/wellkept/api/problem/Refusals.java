package org.wellkept.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;

/** Turns what core refuses into what the API answers. */
public final class Refusals {

    private Refusals() {}

    /**
     * What the door handed back.
     *
     * @throws ProblemException when it refused
     */
    public static <T> T valueOf(Actor actor, Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T> refused -> throw new ProblemException(problem(actor, refused.refusal()));
        };
    }

    /**
     * What the door handed back to a question whose parts stand in the address.
     *
     * @throws ProblemException when it refused; what is invalid was then malformed, since no body was sent
     */
    public static <T> T answerTo(Actor actor, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T>(Refusal.Invalid invalid)) {
            throw new ProblemException(
                    new Problem(ProblemKind.MALFORMED, null, invalid.problems(), List.of(), Map.of()));
        }
        return valueOf(actor, outcome);
    }

    /** What a refusal is answered with. */
    public static Problem problem(Actor actor, Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound notFound -> Problem.notFound();
            case Refusal.NotPermitted notPermitted ->
                actor.isSignedIn()
                        ? Problem.of(ProblemKind.NOT_PERMITTED, notPermitted.because())
                        : Problem.signInNeeded();
            case Refusal.Stale stale -> Problem.of(ProblemKind.CHANGED_MEANWHILE, CHANGED_MEANWHILE);
            case Refusal.Invalid invalid -> Problem.invalid(invalid.problems());
            case Refusal.RuleBroken broken -> Problem.of(ProblemKind.RULE, sentences(broken.rule(), broken.mend()));
            case Refusal.TooLarge large -> Problem.of(ProblemKind.TOO_LARGE, sentences(large.problem(), large.mend()));
            case Refusal.NotNow notNow ->
                Problem.of(ProblemKind.UNAVAILABLE, sentences(notNow.problem(), notNow.mend()))
                        .withHeader(HttpHeaders.RETRY_AFTER, Integer.toString(AGAIN_SECONDS));
            case Refusal.Removed removed ->
                Problem.of(ProblemKind.REMOVED, "It was here once and was removed; it will not come back.");
        };
    }

    /** Also said where the API itself sees the clash first. */
    public static final String CHANGED_MEANWHILE =
            "Nothing was changed. Get the record again, look at both texts, and send what should stand with the new ETag.";

    /** What does not answer now may be back after so long. */
    private static final int AGAIN_SECONDS = 60;

    private static String sentences(String rule, String mend) {
        return sentence(rule) + " " + sentence(mend);
    }

    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("?") || words.endsWith("!") ? words : words + ".";
    }
}
