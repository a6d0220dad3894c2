package org.wellkept.api.reply;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.reply.QuietPeriodRead;
import org.wellkept.core.reply.SetQuietPeriod;

/**
 * A quiet period of a board.
 *
 * @param to its last day, as it was set
 * @param endedOn the first day on which it held no more, where it was ended early
 */
record QuietPeriodBody(
        UUID id,
        String board,
        LocalDate from,
        LocalDate to,
        String reason,
        @Nullable LocalDate endedOn) {

    static QuietPeriodBody of(QuietPeriodRead period) {
        return new QuietPeriodBody(
                period.id(), period.board().slug(), period.from(), period.to(), period.reason(), period.endedOn());
    }

    static SetQuietPeriod read(String board, ObjectNode sent) {
        Given given = Given.of(sent);
        SetQuietPeriod period = new SetQuietPeriod(
                board,
                given.date("from"),
                given.date("to"),
                given.text("reason", "Say why, in neutral words, such as Local elections on 6 May 2027"));
        given.done();
        return period;
    }
}
