package org.wellkept.auth.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
