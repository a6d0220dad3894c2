package org.wellkept.auth.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes that authenticator apps show (TOTP, RFC 6238, with what every app takes: SHA-1, six digits, half a minute). A
 * code of the half minute before or after is taken too, since telephones' clocks differ and people take a while to type.
 */
final class AuthenticatorCodes {

    static final int DIGITS = 6;

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator(
            STEP, DIGITS, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);

    private AuthenticatorCodes() {}

    /**
     * The half minute that the code belongs to, if it is one of now.
     *
     * @param after only later ones than this: each is taken once
     */
    static OptionalLong stepOf(String code, byte[] secret, Instant now, long after) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        for (long step = current - 1; step <= current + 1; step++) {
            if (step > after && same(code, at(step, secret))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The code of this half minute. */
    static String at(Instant now, byte[] secret) {
        return at(now.getEpochSecond() / STEP.toSeconds(), secret);
    }

    private static String at(long step, byte[] secret) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException never) {
            throw new IllegalStateException(never);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
