package org.wellkept.auth.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.key.FactorKey;

/**
 * The way in: a password, and where there is a second factor, a code. Between the two nothing is kept on the server, and no
 * session begun: the browser holds a ticket that says who gave the right password and when, which nobody else can make.
 */
@ApplicationScoped
public class SignInSteps {

    /** How long somebody may look for their telephone. */
    static final Duration TICKET_LIFE = Duration.ofMinutes(10);

    private static final int TICKET_BYTES = 3 * Long.BYTES;
    private static final int DIGEST_BYTES = 32;

    private final Accounts accounts;
    private final SecondFactors factors;
    private final FactorKey key;
    private final Clock clock;

    @Inject
    SignInSteps(Accounts accounts, SecondFactors factors, FactorKey key, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.key = key;
        this.clock = clock;
    }

    /** E-mail address and password. */
    public SignInStep password(String email, String password, ClientAddress from) {
        return switch (accounts.signIn(email, password, from)) {
            case SignIn.SignedIn right ->
                factors.isAskedFor(right.person())
                        ? new SignInStep.CodeWanted(ticket(right.person()))
                        : new SignInStep.In(right.person());
            case SignIn.Refused refused -> new SignInStep.Refused(refused);
            case SignIn.Throttled throttled -> new SignInStep.Throttled(throttled);
        };
    }

    /** The code, with the ticket that the password got. */
    public SignInStep code(String ticket, String code) {
        return gavePassword(ticket).map(known -> checked(known, code)).orElseGet(SignInStep.TooLate::new);
    }

    /** Who gave the right password, of late, for this ticket, and may come in. */
    public Optional<UUID> gavePassword(String ticket) {
        return person(ticket).filter(known -> accounts.actor(known).isPresent());
    }

    /** All at once, as a program does; without a code where one is wanted, it is told so. */
    public SignInStep both(String email, String password, @Nullable String code, ClientAddress from) {
        SignInStep first = password(email, password, from);
        return first instanceof SignInStep.CodeWanted wanted && code != null ? code(wanted.ticket(), code) : first;
    }

    private SignInStep checked(UUID person, String code) {
        return switch (factors.check(person, code)) {
            case CodeCheck.Right right -> new SignInStep.In(person);
            case CodeCheck.Wrong wrong -> new SignInStep.CodeRefused(wrong);
            case CodeCheck.Throttled throttled -> new SignInStep.Throttled(throttled.because());
        };
    }

    private String ticket(UUID person) {
        byte[] content = ByteBuffer.allocate(TICKET_BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .putLong(clock.instant().getEpochSecond())
                .array();
        byte[] digest = key.digest("sign-in-ticket", content);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(content.length + digest.length)
                        .put(content)
                        .put(digest)
                        .array());
    }

    private Optional<UUID> person(String ticket) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(ticket);
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
        if (bytes.length != TICKET_BYTES + DIGEST_BYTES) {
            return Optional.empty();
        }
        ByteBuffer parts = ByteBuffer.wrap(bytes);
        byte[] content = new byte[TICKET_BYTES];
        parts.get(content);
        byte[] digest = new byte[DIGEST_BYTES];
        parts.get(digest);
        if (!MessageDigest.isEqual(digest, key.digest("sign-in-ticket", content))) {
            return Optional.empty();
        }
        ByteBuffer said = ByteBuffer.wrap(content);
        UUID person = new UUID(said.getLong(), said.getLong());
        Instant given = Instant.ofEpochSecond(said.getLong());
        return clock.instant().isBefore(given.plus(TICKET_LIFE)) ? Optional.of(person) : Optional.empty();
    }
}
