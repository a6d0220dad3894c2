package org.wellkept.auth.returnlink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.MomentRead;

/** The table of links. */
@ApplicationScoped
class ReturnLinkStore {

    private static final String SELECT = """
            select l.id, l.organisation_id, l.round_id, r.board_id, b.name as board_name, r.name as round_name, l.email, l.message_id,
              l.made_by, l.made_at, l.ended_as, l.ended_at
            from return_link l join round r on r.id = l.round_id join board b on b.id = r.board_id\s""";

    private final Jdbi jdbi;

    @Inject
    ReturnLinkStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What the table holds of one; the address only while it is open. */
    record Row(
            UUID id,
            UUID organisation,
            UUID round,
            UUID board,
            String boardName,
            String roundName,
            @Nullable String email,
            @Nullable UUID message,
            UUID madeBy,
            Instant madeAt,
            @Nullable String endedAs,
            @Nullable Instant endedAt) {

        boolean isOpen() {
            return endedAs == null;
        }
    }

    void add(
            UUID id,
            String digest,
            UUID organisation,
            UUID round,
            @Nullable String email,
            @Nullable UUID message,
            UUID madeBy,
            Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into return_link (id, digest, organisation_id, round_id, email, message_id, made_by, made_at)
                        values (:id, decode(:digest, 'hex'), :organisation, :round, :email, :message, :madeBy, :now)""")
                .bind("id", id)
                .bind("digest", digest)
                .bind("organisation", organisation)
                .bind("round", round)
                .bind("email", email)
                .bind("message", message)
                .bind("madeBy", madeBy)
                .bind("now", now)
                .execute());
    }

    /** How many links of an organisation in a round are open. */
    int open(UUID organisation, UUID round) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) from return_link
                        where organisation_id = :organisation and round_id = :round and ended_as is null""")
                .bind("organisation", organisation)
                .bind("round", round)
                .mapTo(Integer.class)
                .one());
    }

    Optional<Row> find(String digest) {
        return one("where l.digest = decode(:key, 'hex')", digest);
    }

    /** Of two who hand over at once the second waits here, and finds it ended. */
    Optional<Row> lock(String digest) {
        return one("where l.digest = decode(:key, 'hex') for update of l", digest);
    }

    Optional<Row> lock(UUID id) {
        return one("where l.id = cast(:key as uuid) for update of l", id.toString());
    }

    private Optional<Row> one(String where, String key) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + where)
                .bind("key", key)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** An organisation's links in these rounds, latest first. */
    List<Row> of(UUID organisation, Collection<UUID> rounds) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT
                        + "where l.organisation_id = :organisation and l.round_id = any(:rounds) order by"
                        + " l.made_at desc, l.id desc")
                .bind("organisation", organisation)
                .bindArray("rounds", UUID.class, List.copyOf(rounds))
                .map((row, context) -> read(row))
                .list());
    }

    void end(UUID id, ReturnLinkGiven.Standing as, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update return_link set ended_as = :as, ended_at = :now, email = null
                        where id = :id and ended_as is null""")
                .bind("id", id)
                .bind("as", as)
                .bind("now", now)
                .execute());
    }

    /** Forgets to whom links were sent whose rounds are over. */
    void forgetAddresses() {
        jdbi.useHandle(handle -> handle.execute("""
                        update return_link l set email = null from round r
                        where r.id = l.round_id and r.closed_on is not null and l.email is not null"""));
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getObject("board_id", UUID.class),
                row.getString("board_name"),
                row.getString("round_name"),
                row.getString("email"),
                row.getObject("message_id", UUID.class),
                row.getObject("made_by", UUID.class),
                row.getTimestamp("made_at").toInstant(),
                row.getString("ended_as"),
                MomentRead.in(row, "ended_at"));
    }
}
