package org.wellkept.auth.presence;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.auth.account.AccountClosed;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.link.LinkAddress;
import org.wellkept.core.Door;
import org.wellkept.core.outbox.Message;
import org.wellkept.core.outbox.Outbox;

/**
 * Knows the browsers in which people sign in by a cookie that says nothing else, and writes to a person when somebody signs in
 * to their account from one that is new. Nobody is written to about the first browser of all, nor about the demonstration's
 * accounts, which are everybody's.
 */
@Door
public class KnownBrowsers {

    /** How long a browser is known that nobody signs in from. */
    public static final Duration REMEMBERED = Duration.ofDays(400);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private final Jdbi jdbi;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    KnownBrowsers(Jdbi jdbi, Accounts accounts, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** For the cookie of a browser that has none. */
    public static String freshSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /**
     * The person has signed in there.
     *
     * @param secret of the browser's cookie
     * @param device coarse words for the browser, for the message
     */
    public void signedIn(UUID person, String secret, String device) {
        Instant now = clock.instant();
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from known_browser where last_seen_at < :since")
                    .bind("since", now.minus(REMEMBERED))
                    .execute();
            boolean others = handle.createQuery("select exists (select from known_browser where person_id = :person)")
                    .bind("person", person)
                    .mapTo(Boolean.class)
                    .one();
            if (isNew(handle, person, secret, now) && others && !accounts.isShared(person)) {
                accounts.email(person).ifPresent(address -> tell(address, device, now));
            }
        });
    }

    /** Somebody went for good. */
    void accountClosed(@Observes AccountClosed closed) {
        forget(closed.person());
    }

    /** Knows none of the person's browsers any more. */
    public void forget(UUID person) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from known_browser where person_id = :person")
                .bind("person", person)
                .execute());
    }

    private static boolean isNew(Handle handle, UUID person, String secret, Instant now) {
        Optional<Boolean> added = handle.createQuery("""
                        insert into known_browser as k (person_id, digest, last_seen_at)
                        values (:person, decode(:digest, 'hex'), :now)
                        on conflict (person_id, digest) do update set last_seen_at = excluded.last_seen_at
                        returning (xmax = 0)""")
                .bind("person", person)
                .bind("digest", digest(secret))
                .bind("now", now)
                .mapTo(Boolean.class)
                .findOne();
        return added.orElse(false);
    }

    private void tell(String address, String device, Instant now) {
        outbox.post(new Message(
                "A sign-in from a new browser",
                address,
                "Somebody signed in to your Wellkept account from a new browser",
                """
                Hello,

                somebody signed in to your account on %s, with a browser that you had not used before: %s.

                If it was you, you need do nothing.

                If it was not you, open this address, sign out everywhere and change your password:

                %s
                """.formatted(WHEN.format(now.atZone(clock.getZone())), device, LinkAddress.of("/workspace/account")),
                null));
    }

    private static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
