package org.wellkept.ui.account;

import io.nayuki.qrcodegen.QrCode;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.factor.NewAuthenticator;

/**
 * The page on which an authenticator app is set up.
 *
 * @param secret in groups, to be typed where no picture can be scanned
 * @param address what the picture holds; on a phone a link to it opens the app
 * @param side of the picture
 * @param dark the picture's dark squares
 * @param problem why the code was not taken
 */
public record AuthenticatorPage(
        String secret,
        String address,
        int side,
        String dark,
        @Nullable String problem) {

    static AuthenticatorPage of(NewAuthenticator authenticator, @Nullable String problem) {
        QrCode code = QrPicture.of(authenticator.address());
        return new AuthenticatorPage(
                authenticator.secretInGroups(),
                authenticator.address(),
                QrPicture.side(code),
                QrPicture.path(code),
                problem);
    }

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return "AuthenticatorPage[]";
    }
}
