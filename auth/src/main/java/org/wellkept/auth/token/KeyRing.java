package org.wellkept.auth.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys at one moment, and how they follow each other. A key is published as the next one long before it signs, and
 * stays published after it has signed until its last token has ended: whoever verifies knows it all the while.
 *
 * @param keys the one that signs, the next one where there is one, and those that signed before
 */
record KeyRing(List<ECKey> keys) {

    /**
     * How long a key is published before it may sign. MicroProfile JWT remembers keys for two seconds (five minutes where
     * nobody has told it otherwise); a shared folder can show another machine a file of a minute ago.
     */
    static final Duration KNOWN_AFTER = Duration.ofMinutes(10);

    /** How long a key signs before the next one takes its place by itself. */
    static final Duration SIGNS_FOR = Duration.ofDays(30);

    /** How long a key stays published after it has signed: longer than a token lives, on machines whose clocks differ. */
    static final Duration VERIFIES_FOR = Duration.ofHours(1);

    KeyRing {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("Something has to sign");
        }
    }

    /** The first keys of all, published together: whoever knows the one knows the other. */
    static KeyRing first(Instant now) {
        return new KeyRing(List.of(signingFrom(newKey(now), now), newKey(now)));
    }

    /** The key that signs. */
    ECKey current() {
        return keys.getFirst();
    }

    /** The key that signs after it. Only a ring that an older version wrote has none. */
    Optional<ECKey> next() {
        return keys.stream()
                .skip(1)
                .filter(key -> key.getExpirationTime() == null)
                .findFirst();
    }

    /** Those that signed before. */
    List<ECKey> previous() {
        return keys.stream()
                .skip(1)
                .filter(key -> key.getExpirationTime() != null)
                .toList();
    }

    /** Without the keys that nobody needs any more, and with a next one. The same ring where nothing is to be done. */
    KeyRing tidied(Instant now) {
        List<ECKey> kept = new ArrayList<>();
        kept.add(current());
        kept.add(next().orElseGet(() -> newKey(now)));
        previous().stream()
                .filter(key -> key.getExpirationTime().toInstant().isAfter(now))
                .forEach(kept::add);
        return kept.equals(keys) ? this : new KeyRing(kept);
    }

    /** Whether the current key has signed for long enough. */
    boolean isDue(Instant now) {
        Instant since = since(current());
        return since == null || !now.isBefore(since.plus(SIGNS_FOR));
    }

    /** When everybody who verifies knows the next key. */
    Instant nextIsKnownFrom() {
        Instant published = next().orElseThrow().getIssueTime().toInstant();
        Date first = current().getIssueTime();
        boolean together = previous().isEmpty() && first != null && !published.isAfter(first.toInstant());
        return together ? published : published.plus(KNOWN_AFTER);
    }

    /** Whether the next key may sign. */
    boolean nextIsKnown(Instant now) {
        return !now.isBefore(nextIsKnownFrom());
    }

    /** The next key signs from now on, and another one is next. */
    KeyRing rotated(Instant now) {
        ECKey following = next().orElseThrow();
        List<ECKey> after = new ArrayList<>();
        after.add(signingFrom(following, now));
        after.add(newKey(now));
        after.add(new ECKey.Builder(current())
                .expirationTime(Date.from(now.plus(VERIFIES_FOR)))
                .build());
        after.addAll(previous());
        return new KeyRing(after).tidied(now);
    }

    JWKSet asJwks() {
        return new JWKSet(List.copyOf(keys));
    }

    /** What people are told of them, the current one first. */
    List<SigningKeyRead> reads() {
        Stream<SigningKeyRead> current = Stream.of(read(current(), SigningKeyRead.State.CURRENT));
        Stream<SigningKeyRead> next = next().stream().map(key -> read(key, SigningKeyRead.State.NEXT));
        Stream<SigningKeyRead> previous = previous().stream().map(key -> read(key, SigningKeyRead.State.PREVIOUS));
        return Stream.of(current, next, previous).flatMap(keys -> keys).toList();
    }

    private static SigningKeyRead read(ECKey key, SigningKeyRead.State state) {
        return new SigningKeyRead(
                key.getKeyID(), state, instant(key.getIssueTime()), since(key), instant(key.getExpirationTime()));
    }

    private static @Nullable Instant since(ECKey key) {
        return instant(key.getNotBeforeTime());
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static ECKey signingFrom(ECKey key, Instant now) {
        return new ECKey.Builder(key)
                .notBeforeTime(Date.from(now.truncatedTo(ChronoUnit.SECONDS)))
                .build();
    }

    private static ECKey newKey(Instant now) {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .issueTime(Date.from(now.truncatedTo(ChronoUnit.SECONDS)))
                    .generate();
        } catch (JOSEException missing) {
            throw new IllegalStateException("This Java has no P-256 keys", missing);
        }
    }
}
