package org.wellkept.auth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The table of accounts. */
@ApplicationScoped
class AccountStore {

    /** Stands for no password at all. */
    private static final String NO_PASSWORD = "$argon2id$none";

    private final Jdbi jdbi;

    @Inject
    AccountStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Says whether it was added: the person has no account yet, and nobody else has the e-mail address.
     *
     * @param passwordHash none for somebody who signs in otherwise
     */
    boolean add(UUID person, EmailAddress email, Optional<String> passwordHash, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into account (person_id, email, password_hash, created_at)
                        values (:person, :email, :hash, :now) on conflict do nothing""")
                        .bind("person", person)
                        .bind("email", email.written())
                        .bind("hash", passwordHash.orElse(NO_PASSWORD))
                        .bind("now", now)
                        .execute())
                == 1;
    }

    void share(UUID person) {
        jdbi.useHandle(handle -> handle.createUpdate("update account set shared = true where person_id = :person")
                .bind("person", person)
                .execute());
    }

    boolean isShared(UUID person) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from account where person_id = :person and shared)")
                        .bind("person", person)
                        .mapTo(Boolean.class)
                        .one());
    }

    Optional<Credentials> find(EmailAddress email) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select person_id, password_hash, disabled_at is not null as disabled
                        from account where lower(email) = lower(:email)""")
                .bind("email", email.written())
                .map((row, context) -> new Credentials(
                        row.getObject("person_id", UUID.class),
                        Optional.of(row.getString("password_hash")).filter(hash -> !hash.equals(NO_PASSWORD)),
                        row.getBoolean("disabled")))
                .findOne());
    }

    /** The address that the person signs in with, if they have an account. */
    Optional<String> email(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery("select email from account where person_id = :person")
                .bind("person", person)
                .mapTo(String.class)
                .findOne());
    }

    boolean hasPassword(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from account where person_id = :person and password_hash <> :none)")
                .bind("person", person)
                .bind("none", NO_PASSWORD)
                .mapTo(Boolean.class)
                .one());
    }

    void changePassword(UUID person, String passwordHash) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update account set password_hash = :hash where person_id = :person")
                        .bind("person", person)
                        .bind("hash", passwordHash)
                        .execute());
    }

    boolean isEnabled(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from account where person_id = :person and disabled_at is null)")
                .bind("person", person)
                .mapTo(Boolean.class)
                .one());
    }

    void signedIn(UUID person, Instant now) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update account set last_sign_in_at = :now where person_id = :person")
                        .bind("person", person)
                        .bind("now", now)
                        .execute());
    }

    /** Leaves a password that was changed meanwhile alone. */
    void rehash(Credentials from, String passwordHash) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update account set password_hash = :hash where person_id = :person and password_hash = :before""")
                .bind("person", from.person())
                .bind("before", from.passwordHash().orElse(NO_PASSWORD))
                .bind("hash", passwordHash)
                .execute());
    }

    /** Says whether it was changed: nobody else has the e-mail address. */
    boolean changeEmail(UUID person, EmailAddress email) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update account set email = :email where person_id = :person
                          and not exists (select from account o where lower(o.email) = lower(:email) and o.person_id <> :person)""")
                        .bind("person", person)
                        .bind("email", email.written())
                        .execute())
                == 1;
    }

    /**
     * Shuts the account of somebody who goes for good, and deletes what was asked for its address. The row itself goes with
     * the person, in the same transaction.
     */
    void erase(UUID person, String email, Instant now) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from password_reset where person_id = :person")
                    .bind("person", person)
                    .execute();
            handle.createUpdate("delete from reset_request where lower(email) = lower(:email)")
                    .bind("email", email)
                    .execute();
            handle.createUpdate("""
                            update account set email = :nobodys, password_hash = :none, disabled_at = coalesce(disabled_at, :now)
                            where person_id = :person""")
                    .bind("person", person)
                    .bind("nobodys", person + "@gone.invalid")
                    .bind("none", NO_PASSWORD)
                    .bind("now", now)
                    .execute();
        });
    }
}
