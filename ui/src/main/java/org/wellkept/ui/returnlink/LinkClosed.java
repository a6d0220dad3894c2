package org.wellkept.ui.returnlink;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.returnlink.LinkFound;
import org.wellkept.core.returns.AnswerField.Told;

/**
 * The page of a link, or of a promise, that takes no answer any more.
 *
 * @param why null where the link is open and the promise is not asked about
 * @param typed what somebody had typed: it was not kept, and stands here to be copied
 */
public record LinkClosed(LinkFound.@Nullable Why why, List<Typed> typed) {

    public LinkClosed {
        typed = List.copyOf(typed);
    }

    public record Typed(String label, String words) {}

    static LinkClosed of(LinkFound.Why why, UnaryOperator<@Nullable String> form) {
        return new LinkClosed(why, typed(form));
    }

    static LinkClosed notAsked(UnaryOperator<@Nullable String> form) {
        return new LinkClosed(null, typed(form));
    }

    private static List<Typed> typed(UnaryOperator<@Nullable String> form) {
        List<Typed> typed = new ArrayList<>();
        for (Told told : Told.values()) {
            String words = form.apply(told.code());
            if (words != null && !words.isBlank() && !words.equals(form.apply("was-" + told.code()))) {
                typed.add(new Typed(told.words(), words.strip()));
            }
        }
        return typed;
    }

    public String heading() {
        if (why == null) {
            return "Nobody asks about this promise just now";
        }
        return switch (why) {
            case HANDED_OVER -> "These answers are handed over";
            case ROUND_OVER -> "The round is over";
            case REVOKED -> "This link was taken back";
            case UNKNOWN -> "We can’t find these questions";
        };
    }

    public String words() {
        if (why == null) {
            return "It may have been paused, as agreed with the board. Go back in your browser for the others.";
        }
        return switch (why) {
            case HANDED_OVER ->
                "Thank you: everything that was kept by this link waits to be read and sent. Has something to be"
                        + " changed? Ask whoever gave you the link for a new one: it shows what you wrote.";
            case ROUND_OVER ->
                "The board has closed these questions. What was kept is not lost: whoever gave you the link can see"
                        + " it.";
            case REVOKED ->
                "Whoever gave it to you ended it. What was kept by it is not lost. Ask them for a new link if you still"
                        + " want to answer.";
            case UNKNOWN ->
                "Look whether the whole address was copied: it is long. If it was, ask whoever gave you the link for a"
                        + " new one.";
        };
    }
}
