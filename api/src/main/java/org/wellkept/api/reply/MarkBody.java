package org.wellkept.api.reply;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.reply.DraftReply;
import org.wellkept.core.reply.MarkRead;
import org.wellkept.core.reply.WriteReply;

/**
 * A mark on a commitment, with what the body that was told says beside it.
 *
 * @param about what it is on: the answer of the check, or the question
 * @param publicOn the first day on which anyone may read it
 * @param reply null while the body has said nothing
 * @param draft a reply that somebody of the body drafted; null for everybody else
 */
record MarkBody(
        UUID id,
        String commitment,
        Mark mark,
        @Nullable String about,
        String organisation,
        LocalDate toldOn,
        LocalDate publicOn,
        boolean isPublic,
        @Nullable ReplyBody reply,
        @Nullable String draft) {

    record ReplyBody(String words, LocalDate writtenOn) {}

    static MarkBody of(MarkRead mark) {
        MarkRead.Reply reply = mark.reply();
        return new MarkBody(
                mark.id(),
                mark.reference(),
                mark.mark(),
                mark.about(),
                mark.organisation().slug(),
                mark.toldOn(),
                mark.publication().from(),
                mark.isPublic(),
                reply == null ? null : new ReplyBody(reply.words(), reply.writtenOn()),
                mark.draft());
    }

    static WriteReply reply(UUID mark, ObjectNode sent) {
        Given given = Given.of(sent);
        WriteReply reply = new WriteReply(
                mark,
                given.text("words", "Write up to a hundred words"),
                given.optionalText("was"),
                given.optionalText("draft"));
        given.done();
        return reply;
    }

    static DraftReply draft(UUID mark, ObjectNode sent) {
        Given given = Given.of(sent);
        DraftReply draft = new DraftReply(
                mark,
                given.text("words", "Write what the lead could say, in up to a hundred words"),
                given.optionalText("was"));
        given.done();
        return draft;
    }
}
