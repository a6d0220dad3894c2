package org.wellkept.deploy.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** What people hold in their hand: passkeys, and apps that show codes. */
final class Devices {

    private Devices() {}

    /** As a telephone or laptop with a fingerprint reader has one, which somebody always unlocks at once. */
    static void aKeyInThisMachine(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject key = new JsonObject();
        key.addProperty("protocol", "ctap2");
        key.addProperty("transport", "internal");
        for (String ability :
                List.of("hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation")) {
            key.addProperty(ability, true);
        }
        JsonObject options = new JsonObject();
        options.add("options", key);
        session.send("WebAuthn.addVirtualAuthenticator", options);
    }

    /** What an app shows, or will show so many seconds from now: a code just ahead is taken too. */
    static String code(String secret, int ahead) {
        TimeBasedOneTimePasswordGenerator app = new TimeBasedOneTimePasswordGenerator();
        try {
            return app.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), app.getAlgorithm()),
                    Instant.now().plusSeconds(ahead));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
