package org.wellkept.auth.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Which identity at a provider is whose account. */
@ApplicationScoped
class IdentityStore {

    private final Jdbi jdbi;

    @Inject
    IdentityStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** An account that an identity may be linked to. */
    record Candidate(UUID person, boolean used) {}

    /** An identity of somebody's. */
    record Linked(String issuer, Instant since) {}

    Optional<UUID> person(SignOn.Identity identity) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select person_id from sign_in_identity where issuer = :issuer and subject = :subject")
                .bindMethods(identity)
                .mapTo(UUID.class)
                .findOne());
    }

    /** The account with this address; locked, so that two do not link it at once. */
    Optional<Candidate> candidate(String email) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select person_id, last_sign_in_at is not null as used from account
                        where lower(email) = lower(:email) and disabled_at is null for update""")
                .bind("email", email)
                .map((row, context) -> new Candidate(row.getObject("person_id", UUID.class), row.getBoolean("used")))
                .findOne());
    }

    /** Says whether it was linked: an account has one identity at a provider, and an identity one account. */
    boolean link(SignOn.Identity identity, UUID person, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into sign_in_identity (issuer, subject, person_id, linked_at)
                        values (:issuer, :subject, :person, :now) on conflict do nothing""")
                        .bindMethods(identity)
                        .bind("person", person)
                        .bind("now", now)
                        .execute())
                == 1;
    }

    List<Linked> of(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select issuer, linked_at from sign_in_identity where person_id = :person order by linked_at, issuer")
                .bind("person", person)
                .map((row, context) -> new Linked(
                        row.getString("issuer"), row.getTimestamp("linked_at").toInstant()))
                .list());
    }

    /** Says whether there was one. */
    boolean unlink(String issuer, UUID person) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "delete from sign_in_identity where issuer = :issuer and person_id = :person")
                        .bind("issuer", issuer)
                        .bind("person", person)
                        .execute())
                == 1;
    }

    Map<String, Integer> accountsByIssuer() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select issuer, count(*)::integer as accounts from sign_in_identity group by issuer order by issuer")
                .collectRows(Collectors.toMap(
                        row -> row.getColumn("issuer", String.class),
                        row -> row.getColumn("accounts", Integer.class),
                        (one, same) -> one,
                        LinkedHashMap::new)));
    }

    void forget(UUID person) {
        jdbi.useHandle(handle -> handle.execute("delete from sign_in_identity where person_id = ?", person));
    }

    void signedIn(UUID person, Instant now) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update account set last_sign_in_at = :now where person_id = :person")
                        .bind("person", person)
                        .bind("now", now)
                        .execute());
    }
}
