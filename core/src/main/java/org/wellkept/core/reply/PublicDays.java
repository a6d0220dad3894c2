package org.wellkept.core.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.mark.PublicationRule;
import org.wellkept.core.mark.QuietPeriod;

/**
 * Keeps the first public day beside each mark and each question that is not public yet, by {@link PublicationRule}. Whatever
 * is public stays as it is.
 */
final class PublicDays {

    private PublicDays() {}

    /**
     * Works them out anew, with the quiet periods that are set now. A mark whose day went by while it was put right is public
     * tomorrow, or on the first day after a quiet period.
     *
     * @param earliest the first day that may come out: today or tomorrow
     */
    static void reckon(Handle handle, LocalDate today, LocalDate earliest) {
        // questions first: whoever asks and answers holds an organisation before a question, and so does this
        store(
                handle,
                questions(handle, today),
                "update challenge_turn set public_on = :publicOn where challenge_id = :id and turn = :turn",
                today,
                earliest);
        store(
                handle,
                marks(handle, today),
                "update mark_told set public_on = :publicOn where id = :id",
                today,
                earliest);
    }

    private static void store(
            Handle handle, List<Waiting> waiting, String update, LocalDate today, LocalDate earliest) {
        Map<UUID, List<QuietPeriod>> quiet = QuietPeriod.ofRecords(
                handle, waiting.stream().map(Waiting::undertaking).collect(Collectors.toSet()));
        PreparedBatch batch = handle.prepareBatch(update);
        for (Waiting each : waiting) {
            List<QuietPeriod> periods = quiet.getOrDefault(each.undertaking(), List.of());
            LocalDate reckoned = each.rule().apply(periods);
            LocalDate from =
                    reckoned.isBefore(earliest) ? QuietPeriod.firstDayOutside(today.plusDays(1), periods) : reckoned;
            if (!from.equals(each.publicOn())) {
                each.bind(batch).bind("publicOn", from).add();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static List<Waiting> questions(Handle handle, LocalDate today) {
        handle.createQuery("""
                        select o.id from organisation o where o.id in (
                          select u.organisation_id from challenge_turn t
                          join challenge c on c.id = t.challenge_id join undertaking u on u.id = c.undertaking_id
                          where t.public_on > :today)
                        order by o.id for no key update""").bind("today", today).mapTo(UUID.class).list();
        return handle.createQuery("""
                        select t.challenge_id as id, t.turn, c.undertaking_id, t.asked_on, t.public_on
                        from challenge_turn t join challenge c on c.id = t.challenge_id
                        where t.public_on > :today order by t.challenge_id, t.turn""")
                .bind("today", today)
                .map((row, context) -> {
                    LocalDate askedOn = row.getObject("asked_on", LocalDate.class);
                    return Waiting.in(
                            row, row.getInt("turn"), periods -> PublicationRule.askedInPublicFrom(askedOn, periods));
                })
                .list();
    }

    private static List<Waiting> marks(Handle handle, LocalDate today) {
        return handle.createQuery("""
                        select id, undertaking_id, mark, told_on, public_on from mark_told
                        where public_on > :today order by id for update""")
                .bind("today", today)
                .map((row, context) -> {
                    Mark mark = Coded.of(Mark.class, row.getString("mark"));
                    LocalDate toldOn = row.getObject("told_on", LocalDate.class);
                    return Waiting.in(row, null, periods -> PublicationRule.publishedFrom(mark, toldOn, periods));
                })
                .list();
    }

    /**
     * What is not public yet.
     *
     * @param turn of a question; null for a mark
     * @param rule says the first public day for the quiet periods that are set
     * @param publicOn what is stored
     */
    private record Waiting(
            UUID id,
            @Nullable Integer turn,
            UUID undertaking,
            Function<List<QuietPeriod>, LocalDate> rule,
            LocalDate publicOn) {

        static Waiting in(ResultSet row, @Nullable Integer turn, Function<List<QuietPeriod>, LocalDate> rule)
                throws SQLException {
            return new Waiting(
                    row.getObject("id", UUID.class),
                    turn,
                    row.getObject("undertaking_id", UUID.class),
                    rule,
                    row.getObject("public_on", LocalDate.class));
        }

        PreparedBatch bind(PreparedBatch batch) {
            batch.bind("id", id);
            return turn == null ? batch : batch.bind("turn", turn);
        }
    }
}
