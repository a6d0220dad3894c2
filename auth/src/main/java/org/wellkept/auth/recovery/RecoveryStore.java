package org.wellkept.auth.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;

/** The table of people who have lost their device. */
@ApplicationScoped
class RecoveryStore {

    private static final String COLUMNS =
            "select id, person_id, asked_at, expires_at, vouched_by from recovery_request ";

    private final Jdbi jdbi;

    @Inject
    RecoveryStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record Row(
            UUID id,
            UUID person,
            Instant askedAt,
            Instant expiresAt,
            @Nullable UUID vouchedBy) {}

    /** Says whether it was added: the person has none that is open. */
    boolean add(UUID id, UUID person, Instant now, Instant expires) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                insert into recovery_request (id, person_id, asked_at, expires_at)
                                values (:id, :person, :now, :expires) on conflict do nothing""")
                        .bind("id", id)
                        .bind("person", person)
                        .bind("now", now)
                        .bind("expires", expires)
                        .execute())
                == 1;
    }

    /** Ends those whose time is over, and forgets the ones that ended long ago. */
    void tidy(Instant now, Instant forgottenBefore) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            update recovery_request set ended_as = 'ranOut', ended_at = expires_at
                            where ended_at is null and expires_at <= :now""").bind("now", now).execute();
            handle.createUpdate("delete from recovery_request where ended_at < :before")
                    .bind("before", forgottenBefore)
                    .execute();
        });
    }

    int askedSince(UUID person, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*)::integer from recovery_request where person_id = :person and asked_at > :since")
                .bind("person", person)
                .bind("since", since)
                .mapTo(Integer.class)
                .one());
    }

    List<Row> open(Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        COLUMNS + "where ended_at is null and expires_at > :now order by asked_at, id")
                .bind("now", now)
                .map((row, context) -> read(row))
                .list());
    }

    Optional<Row> openOf(UUID person, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        COLUMNS + "where person_id = :person and ended_at is null and expires_at > :now for update")
                .bind("person", person)
                .bind("now", now)
                .map((row, context) -> read(row))
                .findOne());
    }

    Optional<Row> find(UUID id, Instant now) {
        return jdbi.withHandle(
                handle -> handle.createQuery(COLUMNS + "where id = :id and ended_at is null and expires_at > :now")
                        .bind("id", id)
                        .bind("now", now)
                        .map((row, context) -> read(row))
                        .findOne());
    }

    /** So that of two who act on it at once the second sees what the first did. */
    Optional<Row> lock(UUID id, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        COLUMNS + "where id = :id and ended_at is null and expires_at > :now for update")
                .bind("id", id)
                .bind("now", now)
                .map((row, context) -> read(row))
                .findOne());
    }

    void vouched(UUID id, UUID by, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update recovery_request set vouched_by = :by, vouched_at = :now where id = :id")
                .bind("id", id)
                .bind("by", by)
                .bind("now", now)
                .execute());
    }

    void end(UUID id, String as, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update recovery_request set ended_as = :as, ended_at = :now where id = :id and ended_at is null")
                .bind("id", id)
                .bind("as", as)
                .bind("now", now)
                .execute());
    }

    void forget(UUID person) {
        jdbi.useHandle(handle -> handle.execute("delete from recovery_request where person_id = ?", person));
    }

    /** Who might give a role of the person's: leads and officers of the same places, or administrators. */
    List<UUID> mightHelp(Actor concerned, boolean administrators, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct person_id from role_held
                        where from_on <= :today and (to_on is null or to_on >= :today) and ended_at is null
                          and case when :administrators then role = 'administrator'
                            else role = 'lead' and organisation_id = any(:organisations)
                              or role = 'officer' and board_id = any(:boards) end
                        order by person_id""")
                .bind("today", today)
                .bind("administrators", administrators)
                .bindByType(
                        "organisations", concerned.organisations(Role.values()).toArray(UUID[]::new), UUID[].class)
                .bindByType("boards", concerned.boards(Role.values()).toArray(UUID[]::new), UUID[].class)
                .mapTo(UUID.class)
                .list());
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getObject("vouched_by", UUID.class));
    }
}
