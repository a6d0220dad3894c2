package org.wellkept.core.ask;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.reference.WorkingDays;

/**
 * What an update asks of boards, as it becomes an ask of each.
 *
 * @param words what the update asks, or null or blank where it asks nothing
 */
public record AskOfUpdate(
        UUID undertaking, UUID update, @Nullable String words, LocalDate postedOn) {

    /** Working days that a board has to answer. */
    public static final int ANSWERING = 20;

    /**
     * Asks each of these boards that has not ended, in the caller's transaction: nobody would answer for one that has. Where the same words were asked of a board before and not
     * withdrawn, the update joins that ask, and its clock goes on.
     */
    public static void insert(Handle handle, AskOfUpdate said, Collection<UUID> boards) {
        String words = said.words();
        if (words == null || words.isBlank()) {
            return;
        }
        for (UUID board : boards) {
            handle.createUpdate("""
                            insert into board_ask (id, undertaking_id, board_id, words, asked_on, due_on)
                            select :id, :undertaking, b.id, :words, :on, :due from board b where b.id = :board and b.valid_to is null
                            on conflict (undertaking_id, board_id, md5(words)) where withdrawn_on is null do nothing""")
                    .bind("id", UuidCreator.getTimeOrderedEpoch())
                    .bind("undertaking", said.undertaking())
                    .bind("board", board)
                    .bind("words", words.strip())
                    .bind("on", said.postedOn())
                    .bind("due", WorkingDays.after(said.postedOn(), ANSWERING))
                    .execute();
            handle.createUpdate("""
                            insert into board_ask_update (ask_id, update_id)
                            select a.id, :update from board_ask a
                            where a.undertaking_id = :undertaking and a.board_id = :board and a.words = :words
                              and a.withdrawn_on is null""")
                    .bind("update", said.update())
                    .bind("undertaking", said.undertaking())
                    .bind("board", board)
                    .bind("words", words.strip())
                    .execute();
        }
    }
}
