package org.wellkept.auth.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.dates.MomentRead;

/** The tables of second factors. */
@ApplicationScoped
class FactorStore {

    private final Jdbi jdbi;

    @Inject
    FactorStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** An authenticator's sealed secret. */
    record Sealed(String base64, boolean confirmed, long lastStep) {

        byte[] secret() {
            return Base64.getDecoder().decode(base64);
        }
    }

    FactorsHeld held(UUID person, boolean required, List<String> askedBy) {
        List<PasskeyRead> passkeys = passkeys(person);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select a.shared, t.confirmed_at,
                          (select count(*)::integer from recovery_code r where r.person_id = a.person_id and r.used_at is null) as codes
                        from account a left join authenticator t on t.person_id = a.person_id
                        where a.person_id = :person""")
                .bind("person", person)
                .map((row, context) -> new FactorsHeld(
                        MomentRead.in(row, "confirmed_at"),
                        passkeys,
                        row.getInt("codes"),
                        required && !row.getBoolean("shared"),
                        askedBy,
                        row.getBoolean("shared")))
                .findOne()
                .orElseGet(() -> new FactorsHeld(null, List.of(), 0, required, askedBy, false)));
    }

    List<PasskeyRead> passkeys(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select credential_id, name, added_at, last_used_at from passkey
                        where person_id = :person order by added_at, credential_id""")
                .bind("person", person)
                .map((row, context) -> new PasskeyRead(
                        Base64.getUrlEncoder().withoutPadding().encodeToString(row.getBytes("credential_id")),
                        row.getString("name"),
                        row.getTimestamp("added_at").toInstant(),
                        MomentRead.in(row, "last_used_at")))
                .list());
    }

    boolean hasAny(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from authenticator where person_id = :person and confirmed_at is not null)
                          or exists (select from passkey where person_id = :person)""")
                .bind("person", person)
                .mapTo(Boolean.class)
                .one());
    }

    Optional<Sealed> authenticator(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select encode(secret, 'base64') as secret, confirmed_at is not null as confirmed, last_step from authenticator where person_id = :person""")
                .bind("person", person)
                .map((row, context) -> new Sealed(
                        row.getString("secret").replace("\n", ""),
                        row.getBoolean("confirmed"),
                        row.getLong("last_step")))
                .findOne());
    }

    /** Of two who begin at once, one secret is kept. */
    void beginAuthenticator(UUID person, byte[] sealed, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into authenticator (person_id, secret, begun_at) values (:person, :secret, :now)
                        on conflict (person_id) do nothing""")
                .bind("person", person)
                .bind("secret", sealed)
                .bind("now", now)
                .execute());
    }

    void confirmAuthenticator(UUID person, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update authenticator set confirmed_at = :now where person_id = :person and confirmed_at is null")
                .bind("person", person)
                .bind("now", now)
                .execute());
    }

    /** Says whether the step was still to be had: of two who type one code at once, one gets in. */
    boolean useStep(UUID person, long step) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "update authenticator set last_step = :step where person_id = :person and last_step < :step")
                        .bind("person", person)
                        .bind("step", step)
                        .execute())
                == 1;
    }

    boolean removeAuthenticator(UUID person) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from authenticator where person_id = :person")
                        .bind("person", person)
                        .execute())
                == 1;
    }

    void replaceRecoveryCodes(UUID person, List<byte[]> digests, Instant now) {
        removeRecoveryCodes(person);
        jdbi.useHandle(handle -> {
            for (byte[] digest : digests) {
                handle.createUpdate(
                                "insert into recovery_code (person_id, digest, made_at) values (:person, :digest, :now)")
                        .bind("person", person)
                        .bind("digest", digest)
                        .bind("now", now)
                        .execute();
            }
        });
    }

    void removeRecoveryCodes(UUID person) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from recovery_code where person_id = :person")
                .bind("person", person)
                .execute());
    }

    /** Everything of the person's. */
    void erase(UUID person) {
        jdbi.useHandle(handle -> {
            for (String table : List.of("authenticator", "recovery_code", "passkey")) {
                handle.createUpdate("delete from " + table + " where person_id = :person")
                        .bind("person", person)
                        .execute();
            }
        });
    }

    /** Says whether there was such a code, not used before. */
    boolean useRecoveryCode(UUID person, byte[] digest, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update recovery_code set used_at = :now
                                where person_id = :person and digest = :digest and used_at is null""")
                        .bind("person", person)
                        .bind("digest", digest)
                        .bind("now", now)
                        .execute())
                == 1;
    }
}
