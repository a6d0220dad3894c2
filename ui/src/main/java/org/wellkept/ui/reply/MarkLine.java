package org.wellkept.ui.reply;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.mark.Publication;
import org.wellkept.core.reply.MarkRead;
import org.wellkept.ui.look.Words;

/**
 * A mark as a page shows it.
 *
 * @param about what it is on, or null
 * @param standing since when it is public, or when it will be
 * @param waits whether it is not public yet
 * @param replied who replies, and when; null without a reply
 * @param reply what the body says, in paragraphs
 */
public record MarkLine(
        UUID id,
        String heading,
        @Nullable String about,
        String standing,
        boolean waits,
        @Nullable String replied,
        List<String> reply) {

    public MarkLine {
        reply = List.copyOf(reply);
    }

    public static MarkLine of(MarkRead mark) {
        MarkRead.Reply reply = mark.reply();
        return new MarkLine(
                mark.id(),
                mark.mark().words(),
                mark.about(),
                "The partner was told on " + Words.day(mark.toldOn()) + ". " + standing(mark.publication()),
                !mark.isPublic(),
                reply == null ? null : mark.organisation().name() + " says, " + Words.day(reply.writtenOn()),
                reply == null
                        ? List.of()
                        : reply.words()
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList());
    }

    private static String standing(Publication publication) {
        return switch (publication) {
            case Publication.Public open -> "Public since " + Words.day(open.from()) + ".";
            case Publication.WaitingForReply waiting -> "Not public until " + Words.day(waiting.from()) + ".";
            case Publication.WaitingForQuietPeriod waiting ->
                "Not public until " + Words.day(waiting.from()) + ", after the quiet period.";
        };
    }
}
