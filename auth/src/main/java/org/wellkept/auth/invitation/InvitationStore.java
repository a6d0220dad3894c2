package org.wellkept.auth.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Role;
import org.wellkept.core.partnership.RolePlace;

/** The table of invitations. */
@ApplicationScoped
class InvitationStore {

    private static final String SELECT = """
            select i.id, i.email, i.role, i.organisation_id, i.board_id, i.partnership_id, i.invited_by, i.sent_at, i.expires_at,
              i.message_id, i.ended_as
            from invitation i\s""";

    private final Jdbi jdbi;

    @Inject
    InvitationStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What the table holds of one; the address only until it has ended. */
    record Row(
            UUID id,
            @Nullable String email,
            Role role,
            @Nullable UUID organisation,
            @Nullable UUID board,
            @Nullable UUID partnership,
            UUID invitedBy,
            Instant sentAt,
            Instant expiresAt,
            UUID message,
            @Nullable String endedAs) {

        boolean waits() {
            return endedAs == null;
        }

        boolean isOpen(Instant now) {
            return waits() && now.isBefore(expiresAt);
        }

        /** The address of one that waits. */
        String address() {
            if (email == null) {
                throw new IllegalStateException("The invitation has ended");
            }
            return email;
        }
    }

    void add(
            UUID id,
            String digest,
            String email,
            Role role,
            RolePlace place,
            UUID invitedBy,
            Instant now,
            Instant expiresAt,
            UUID message) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into invitation (id, digest, email, role, organisation_id, board_id, partnership_id, invited_by,
                          sent_at, expires_at, message_id)
                        values (:id, decode(:digest, 'hex'), :email, :role, :organisation, :board, :partnership, :invitedBy,
                          :now, :expiresAt, :message)""")
                .bind("id", id)
                .bind("digest", digest)
                .bind("email", email)
                .bind("role", role)
                .bind("organisation", place.organisation())
                .bind("board", place.board())
                .bind("partnership", place.partnership())
                .bind("invitedBy", invitedBy)
                .bind("now", now)
                .bind("expiresAt", expiresAt)
                .bind("message", message)
                .execute());
    }

    /** Sent again: the link before works no more. */
    void renew(UUID id, String digest, UUID invitedBy, Instant now, Instant expiresAt, UUID message) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update invitation set digest = decode(:digest, 'hex'), invited_by = :invitedBy, sent_at = :now,
                          expires_at = :expiresAt, message_id = :message
                        where id = :id and ended_as is null""")
                .bind("id", id)
                .bind("digest", digest)
                .bind("invitedBy", invitedBy)
                .bind("now", now)
                .bind("expiresAt", expiresAt)
                .bind("message", message)
                .execute());
    }

    /** Of two who end it at once the second waits here, and finds it ended. */
    Optional<Row> lock(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where i.id = :id for update")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    Optional<Row> lock(String digest) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "where i.digest = decode(:digest, 'hex') for update")
                        .bind("digest", digest)
                        .map((row, context) -> read(row))
                        .findOne());
    }

    Optional<Row> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where i.id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    Optional<Row> find(String digest) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where i.digest = decode(:digest, 'hex')")
                .bind("digest", digest)
                .map((row, context) -> read(row))
                .findOne());
    }

    List<Row> waiting(RolePlace place) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        where i.ended_as is null and i.organisation_id is not distinct from :organisation
                          and i.board_id is not distinct from :board and i.partnership_id is not distinct from :partnership
                        order by i.sent_at desc, i.id desc""")
                .bind("organisation", place.organisation())
                .bind("board", place.board())
                .bind("partnership", place.partnership())
                .map((row, context) -> read(row))
                .list());
    }

    void accepted(UUID id, UUID by, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update invitation set ended_as = 'accepted', ended_at = :now, accepted_by = :by, email = null
                        where id = :id and ended_as is null""")
                .bind("id", id)
                .bind("by", by)
                .bind("now", now)
                .execute());
    }

    void withdrawn(UUID id, Instant now) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        update invitation set ended_as = 'withdrawn', ended_at = :now, email = null
                        where id = :id and ended_as is null""").bind("id", id).bind("now", now).execute());
    }

    /** Forgets the addresses of people who never answered. */
    void withdrawThoseThatRanOutBefore(Instant then, Instant now) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        update invitation set ended_as = 'withdrawn', ended_at = :now, email = null
                        where ended_as is null and expires_at <= :then""").bind("then", then).bind("now", now).execute());
    }

    /** Those that somebody sent and that still wait. */
    List<Row> waitingFrom(UUID invitedBy) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "where i.invited_by = :by and i.ended_as is null for update")
                        .bind("by", invitedBy)
                        .map((row, context) -> read(row))
                        .list());
    }

    /** Deletes those to somebody, answered or not. */
    void forget(UUID person, String email) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from invitation where accepted_by = :person or lower(email) = lower(:email)")
                .bind("person", person)
                .bind("email", email)
                .execute());
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("email"),
                Coded.of(Role.class, row.getString("role")),
                row.getObject("organisation_id", UUID.class),
                row.getObject("board_id", UUID.class),
                row.getObject("partnership_id", UUID.class),
                row.getObject("invited_by", UUID.class),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getObject("message_id", UUID.class),
                row.getString("ended_as"));
    }
}
