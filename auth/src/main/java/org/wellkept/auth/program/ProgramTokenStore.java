package org.wellkept.auth.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Scope;
import org.wellkept.core.dates.MomentRead;

/** The table of programs' tokens. */
@ApplicationScoped
class ProgramTokenStore {

    private static final String READ = """
            select t.id, t.name, o.slug as organisation, t.scopes, t.made_at, t.expires_at, t.last_used_at, t.revoked_at
            from program_token t left join organisation o on o.id = t.organisation_id
            """;

    private final Jdbi jdbi;

    @Inject
    ProgramTokenStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Who looks after a token: its maker when it is their own, otherwise who looks after the organisation. */
    record Keeping(UUID madeBy, @Nullable UUID organisation) {}

    /** A token that stands for its maker. */
    record Own(
            UUID id,
            String name,
            Instant expiresAt,
            @Nullable Instant revokedAt) {

        boolean worksAt(Instant now) {
            return revokedAt == null && now.isBefore(expiresAt);
        }
    }

    /** A token that works, with what deciding about its use needs. */
    record Row(
            TokenInUse token,
            String name,
            boolean ofAnOrganisation,
            @Nullable Instant lastUsedAt) {}

    void add(ProgramToken token, UUID person, UUID madeBy, boolean service, String digest) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into program_token
                          (id, digest, name, person_id, made_by, organisation_id, scopes, made_at, expires_at)
                        values (:id, decode(:digest, 'hex'), :name, :person, :by,
                          case when :service then (select id from organisation where slug = :organisation) end,
                          string_to_array(:scopes, ' '), :made, :expires)""")
                .bind("id", token.id())
                .bind("digest", digest)
                .bind("name", token.name())
                .bind("person", person)
                .bind("by", madeBy)
                .bind("service", service)
                .bind("organisation", token.organisation())
                .bind(
                        "scopes",
                        String.join(
                                " ", token.scopes().stream().map(Scope::code).toList()))
                .bind("made", token.madeAt())
                .bind("expires", token.expiresAt())
                .execute());
    }

    /** Those of one person, before another one is made: two at once wait for each other. */
    int working(UUID madeBy, Instant now) {
        return jdbi.withHandle(handle -> {
            handle.execute("select from person where id = ? for update", madeBy);
            return handle.createQuery("""
                            select count(*) from program_token
                            where made_by = :by and revoked_at is null and expires_at > :now""")
                    .bind("by", madeBy)
                    .bind("now", now)
                    .mapTo(Integer.class)
                    .one();
        });
    }

    /** The organisations that have tokens. */
    List<UUID> organisations() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select distinct organisation_id from program_token where organisation_id is not null")
                .mapTo(UUID.class)
                .list());
    }

    /** A person's own and those of these organisations, latest first. */
    List<ProgramToken> of(UUID person, Collection<UUID> organisations) {
        List<UUID> asked = new ArrayList<>(organisations);
        // a list must not be empty
        asked.add(new UUID(0, 0));
        return jdbi.withHandle(handle -> handle.createQuery(READ + """
                        where (t.organisation_id is null and t.made_by = :person) or t.organisation_id in (<organisations>)
                        order by t.made_at desc, t.id desc""")
                .bind("person", person)
                .bindList("organisations", asked)
                .map((row, context) -> read(row))
                .list());
    }

    Optional<Keeping> lockedKeeping(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select made_by, organisation_id from program_token where id = :id for update")
                .bind("id", id)
                .map((row, context) ->
                        new Keeping(row.getObject("made_by", UUID.class), row.getObject("organisation_id", UUID.class)))
                .findOne());
    }

    List<Own> lockedOwn(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, name, expires_at, revoked_at from program_token
                        where made_by = :person and organisation_id is null order by id for update""")
                .bind("person", person)
                .map((row, context) -> new Own(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("expires_at").toInstant(),
                        MomentRead.in(row, "revoked_at")))
                .list());
    }

    /** Deletes the tokens that stand for somebody who goes for good. */
    void forgetOwn(UUID person) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from program_token where made_by = :person and organisation_id is null")
                .bind("person", person)
                .execute());
    }

    ProgramToken get(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(READ + "where t.id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .one());
    }

    void revoke(UUID id, UUID by, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update program_token set revoked_at = :now, revoked_by = :by where id = :id")
                .bind("id", id)
                .bind("by", by)
                .bind("now", now)
                .execute());
    }

    Optional<Row> bySecret(String digest, Instant now) {
        return working("digest = decode(:key, 'hex')", digest, now);
    }

    Optional<Row> byId(UUID id, Instant now) {
        return working("id = :key::uuid", id.toString(), now);
    }

    private Optional<Row> working(String which, String key, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, name, person_id, organisation_id is not null as of_organisation, scopes, expires_at, last_used_at
                        from program_token where revoked_at is null and expires_at > :now and
                        """ + which)
                .bind("now", now)
                .bind("key", key)
                .map((row, context) -> new Row(
                        new TokenInUse(
                                row.getObject("id", UUID.class),
                                row.getObject("person_id", UUID.class),
                                Set.copyOf(scopes(row)),
                                row.getTimestamp("expires_at").toInstant()),
                        row.getString("name"),
                        row.getBoolean("of_organisation"),
                        MomentRead.in(row, "last_used_at")))
                .findOne());
    }

    /** Says whether this was the first to note the use. */
    boolean used(UUID id, @Nullable Instant before, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update program_token set last_used_at = :now
                        where id = :id and last_used_at is not distinct from :before::timestamptz""")
                        .bind("id", id)
                        .bind("before", before)
                        .bind("now", now)
                        .execute())
                == 1;
    }

    private static ProgramToken read(ResultSet row) throws SQLException {
        return new ProgramToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("organisation"),
                scopes(row),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                MomentRead.in(row, "last_used_at"),
                MomentRead.in(row, "revoked_at"));
    }

    private static List<Scope> scopes(ResultSet row) throws SQLException {
        Array array = row.getArray("scopes");
        return Arrays.stream((String[]) array.getArray())
                .map(code -> Coded.of(Scope.class, code))
                .sorted()
                .toList();
    }
}
