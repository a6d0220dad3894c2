package org.wellkept.ui.ask;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.Words;

/**
 * An ask as a page shows it.
 *
 * @param words what is asked, in paragraphs
 * @param promise what needs it
 * @param by who asks
 * @param board who is asked, and who goes on for it where it has ended
 * @param passedOn in a sentence which board was asked first, where another one goes on for it; otherwise null
 * @param standing whether and when it is answered
 * @param mark for one that waits past its date, or null
 * @param reply what the board says, in paragraphs; empty while it has not
 */
public record AskLine(
        UUID id,
        List<String> words,
        Link promise,
        String by,
        String board,
        @Nullable String passedOn,
        String standing,
        @Nullable Mark mark,
        List<String> reply) {

    public AskLine {
        words = List.copyOf(words);
        reply = List.copyOf(reply);
    }

    public record Link(String words, String href) {}

    /** @param address where the promise with a reference is */
    public static AskLine of(AskRead ask, Function<String, String> address) {
        AskRead.Reply reply = ask.reply();
        return new AskLine(
                ask.id(),
                paragraphs(ask.words()),
                new Link(ask.title(), address.apply(ask.reference())),
                ask.organisation().name(),
                board(ask),
                ask.askedOf() == null ? null : "Asked of " + ask.askedOf().name() + ", which this board goes on for.",
                standing(ask),
                ask.late() ? Mark.NO_WORD : null,
                reply == null ? List.of() : paragraphs(reply.words()));
    }

    private static String board(AskRead ask) {
        BoardRef asked = ask.askedOf();
        return asked == null
                ? ask.board().name()
                : asked.name() + ", which has ended: " + ask.board().name() + " goes on for it";
    }

    private static String standing(AskRead ask) {
        AskRead.Reply reply = ask.reply();
        if (reply != null) {
            return reply.answer().words() + ", " + Words.day(reply.on());
        }
        if (ask.withdrawnOn() != null) {
            return "Taken back on " + Words.day(ask.withdrawnOn());
        }
        return ask.late()
                ? "No answer yet; it was due by " + Words.day(ask.dueOn())
                : "Waiting; an answer is due by " + Words.day(ask.dueOn());
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
