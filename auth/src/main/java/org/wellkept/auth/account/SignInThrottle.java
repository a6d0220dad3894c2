package org.wellkept.auth.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.auth.account.Admission.Admitted;
import org.wellkept.auth.account.Admission.Charge;
import org.wellkept.auth.account.Admission.Held;

/**
 * Slows down whoever guesses passwords, on every instance alike, and locks nobody out.
 *
 * <p>An attempt that is held back costs nothing further, so that impatience doesn't lengthen the pause. Where somebody
 * has signed in from a network before, attempts from elsewhere hold nobody back there: an attacker with many machines
 * cannot keep a person out of an account from the person's usual place. Since that goes by the network and not by the
 * account, it tells nothing about which accounts exist.
 *
 * <p>Each step is one statement that is right by itself, because the work between them (hashing) must not hold a
 * transaction open.
 */
@ApplicationScoped
class SignInThrottle {

    private static final Duration NETWORK_REMEMBERED = Duration.ofDays(30);
    private static final Duration LONGEST_REMEMBERED = Duration.ofHours(24);

    private final Jdbi jdbi;

    @Inject
    SignInThrottle(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Counts the attempt, unless earlier ones hold it back. */
    Admission admit(String email, ClientAddress from, Instant now) {
        String typed = EmailAddress.key(email);
        return jdbi.withHandle(handle -> {
            List<Charge> charges = new ArrayList<>();
            for (Counter counter : counters(handle, from, now)) {
                String key = switch (counter) {
                    case PAIR -> digest(typed, from.network());
                    case ACCOUNT -> digest(typed);
                    case NETWORK -> digest(from.network());
                    case CODE, RESET -> throw new IllegalStateException("Counted by themselves");
                };
                Optional<Instant> charged = charge(handle, counter, key, now);
                if (charged.isEmpty()) {
                    pardon(handle, charges);
                    return new Held(pause(handle, counter, key, now));
                }
                charges.add(new Charge(counter, key, charged.get()));
            }
            return new Admitted(from, charges);
        });
    }

    /** The attempt turned out right: it counts for nothing, and what the person mistyped before is forgotten. */
    void succeeded(Admitted attempt, Instant now) {
        jdbi.useHandle(handle -> {
            pardon(handle, attempt.charges());
            for (Charge charge : attempt.charges()) {
                if (charge.counter() == Counter.PAIR) {
                    handle.createUpdate("delete from sign_in_attempt where kind = :kind and key = decode(:key, 'hex')")
                            .bind("kind", charge.counter())
                            .bind("key", charge.key())
                            .execute();
                }
            }
            handle.createUpdate("""
                    insert into sign_in_network (key, last_signed_in_at) values (decode(:key, 'hex'), :now)
                    on conflict (key) do update set last_signed_in_at = excluded.last_signed_in_at""")
                    .bind("key", digest(attempt.from().network()))
                    .bind("now", now)
                    .execute();
            forget(handle, now);
        });
    }

    /** Forgets what was counted for somebody who goes for good. */
    void forget(UUID person, String email) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        delete from sign_in_attempt where kind = :account and key = decode(:typed, 'hex')
                          or kind = :code and key = decode(:person, 'hex')""")
                .bind("account", Counter.ACCOUNT)
                .bind("typed", digest(EmailAddress.key(email)))
                .bind("code", Counter.CODE)
                .bind("person", digest(person.toString()))
                .execute());
    }

    /** The attempt was not looked at after all. */
    void withdrawn(Admitted attempt) {
        jdbi.useHandle(handle -> pardon(handle, attempt.charges()));
    }

    /** Counts an attempt at a second factor's code; or says how long earlier ones still hold it back. */
    Optional<Duration> admitCode(UUID person, Instant now) {
        String key = digest(person.toString());
        return jdbi.withHandle(handle -> charge(handle, Counter.CODE, key, now).isPresent()
                ? Optional.empty()
                : Optional.of(pause(handle, Counter.CODE, key, now)));
    }

    /** The code was right. */
    void codeSucceeded(UUID person) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from sign_in_attempt where kind = :kind and key = decode(:key, 'hex')")
                .bind("kind", Counter.CODE)
                .bind("key", digest(person.toString()))
                .execute());
    }

    /** Counts that a network asks for a new password, unless what it asked before holds it back. */
    boolean admitReset(ClientAddress from, Instant now) {
        return jdbi.withHandle(handle ->
                charge(handle, Counter.RESET, digest(from.network()), now).isPresent());
    }

    private static List<Counter> counters(Handle handle, ClientAddress from, Instant now) {
        boolean usual = handle.createQuery(
                        "select exists (select from sign_in_network where key = decode(:key, 'hex') and last_signed_in_at > :since)")
                .bind("key", digest(from.network()))
                .bind("since", now.minus(NETWORK_REMEMBERED))
                .mapTo(Boolean.class)
                .one();
        return usual ? List.of(Counter.PAIR, Counter.NETWORK) : List.of(Counter.PAIR, Counter.ACCOUNT, Counter.NETWORK);
    }

    /** Counts a failure and says until when it blocks; nothing when an earlier one still does. */
    private static Optional<Instant> charge(Handle handle, Counter counter, String key, Instant now) {
        Slowdown slowdown = counter.slowdown();
        return handle.createQuery("""
                insert into sign_in_attempt as a (kind, key, failures, last_failed_at, blocked_until)
                values (:kind, decode(:key, 'hex'), 1, :now, cast(:now as timestamptz) + (cast(:pauses as integer[]))[1] * interval '1 second')
                on conflict (kind, key) do update set
                  last_failed_at = excluded.last_failed_at,
                  (failures, blocked_until) = (
                    select c.failures, excluded.last_failed_at
                      + (cast(:pauses as integer[]))[least(c.failures, :last)] * interval '1 second'
                    from (select case when a.last_failed_at <= :forgotten then 1 else a.failures + 1 end) as c (failures))
                where a.blocked_until is null or a.blocked_until <= excluded.last_failed_at
                returning blocked_until""")
                .bind("kind", counter)
                .bind("key", key)
                .bind("now", now.truncatedTo(ChronoUnit.MICROS))
                .bind(
                        "pauses",
                        slowdown.pauses().stream()
                                .map(pause -> Long.toString(pause.toSeconds()))
                                .collect(Collectors.joining(",", "{", "}")))
                .bind("last", slowdown.pauses().size())
                .bind("forgotten", now.minus(slowdown.forgottenAfter()))
                .mapTo(Instant.class)
                .findOne();
    }

    private static Duration pause(Handle handle, Counter counter, String key, Instant now) {
        Duration pause = handle.createQuery(
                        "select blocked_until from sign_in_attempt where kind = :kind and key = decode(:key, 'hex') and blocked_until > :now")
                .bind("kind", counter)
                .bind("key", key)
                .bind("now", now)
                .mapTo(Instant.class)
                .findOne()
                .map(until -> Duration.between(now, until))
                .orElse(Duration.ZERO);
        Duration least = Duration.ofSeconds(1);
        return pause.compareTo(least) < 0 ? least : pause;
    }

    /** Takes back this attempt's own counts and blocks, and nobody else's. */
    private static void pardon(Handle handle, List<Charge> charges) {
        for (Charge charge : charges) {
            handle.createUpdate("""
                    update sign_in_attempt set failures = greatest(failures - 1, 0),
                      blocked_until = case when blocked_until = :mine then null else blocked_until end
                    where kind = :kind and key = decode(:key, 'hex')""")
                    .bind("kind", charge.counter())
                    .bind("key", charge.key())
                    .bind("mine", charge.blockedUntil())
                    .execute();
        }
    }

    private static void forget(Handle handle, Instant now) {
        handle.createUpdate("delete from sign_in_attempt where last_failed_at < :since")
                .bind("since", now.minus(LONGEST_REMEMBERED))
                .execute();
        handle.createUpdate("delete from sign_in_network where last_signed_in_at < :since")
                .bind("since", now.minus(NETWORK_REMEMBERED))
                .execute();
    }

    private static String digest(String... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
