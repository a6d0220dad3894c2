package org.wellkept.auth.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator app is told, once.
 *
 * @param secret in Base32, to be typed where no picture can be scanned
 * @param address what the picture holds
 */
public record NewAuthenticator(String secret, String address) {

    static NewAuthenticator of(String email, String secret) {
        return new NewAuthenticator(
                secret,
                "otpauth://totp/Wellkept:" + encoded(email) + "?secret=" + secret
                        + "&issuer=Wellkept&algorithm=SHA1&digits=" + AuthenticatorCodes.DIGITS + "&period=30");
    }

    /** In groups of four, to be typed. */
    public String secretInGroups() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return "NewAuthenticator[]";
    }
}
