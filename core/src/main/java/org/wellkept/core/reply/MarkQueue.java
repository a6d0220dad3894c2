package org.wellkept.core.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.wellkept.core.Coded;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.mark.PublicationRule;
import org.wellkept.core.mark.QuietPeriod;

/**
 * Keeps the first public day beside each mark that is not public yet, by {@link PublicationRule}. Whatever is public stays
 * as it is.
 */
final class MarkQueue {

    private MarkQueue() {}

    /**
     * Works it out anew, with the quiet periods that are set now. One whose day went by while it was put right is public
     * tomorrow, or on the first day after a quiet period.
     *
     * @param earliest the first day that may come out: today or tomorrow
     */
    static void reckon(Handle handle, LocalDate today, LocalDate earliest) {
        List<Waiting> waiting = handle.createQuery("""
                        select id, undertaking_id, mark, told_on, public_on from mark_told
                        where public_on > :today order by id for update""")
                .bind("today", today)
                .map((row, context) -> Waiting.in(row))
                .list();
        Map<UUID, List<QuietPeriod>> quiet = QuietPeriod.ofRecords(
                handle, waiting.stream().map(Waiting::undertaking).collect(Collectors.toSet()));
        PreparedBatch batch = handle.prepareBatch("update mark_told set public_on = :publicOn where id = :id");
        for (Waiting mark : waiting) {
            List<QuietPeriod> periods = quiet.getOrDefault(mark.undertaking(), List.of());
            LocalDate reckoned = PublicationRule.publishedFrom(mark.mark(), mark.toldOn(), periods);
            LocalDate from =
                    reckoned.isBefore(earliest) ? QuietPeriod.firstDayOutside(today.plusDays(1), periods) : reckoned;
            if (!from.equals(mark.publicOn())) {
                batch.bind("publicOn", from).bind("id", mark.id()).add();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private record Waiting(UUID id, UUID undertaking, Mark mark, LocalDate toldOn, LocalDate publicOn) {
        static Waiting in(ResultSet row) throws SQLException {
            return new Waiting(
                    row.getObject("id", UUID.class),
                    row.getObject("undertaking_id", UUID.class),
                    Coded.of(Mark.class, row.getString("mark")),
                    row.getObject("told_on", LocalDate.class),
                    row.getObject("public_on", LocalDate.class));
        }
    }
}
