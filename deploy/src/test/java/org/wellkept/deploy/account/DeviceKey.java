package org.wellkept.deploy.account;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;

/** A device that keeps passkeys, as a telephone or laptop with a fingerprint reader does; somebody always unlocks it at once. */
final class DeviceKey {

    private DeviceKey() {}

    /** The page's browser has one from now on. */
    static void in(Page page) {
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
}
