package org.wellkept.auth.setup;

import java.util.UUID;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;

@Door
public class SetupLinks {

    /** Where the links lead; the secret follows. */
    public static final String PATH = "/workspace/setup/";

    /** Makes a link and ends those made before; RuleBroken once there is an administrator. Returns its path. */
    public Outcome<String> issue() {
        throw new UnsupportedOperationException();
    }

    /** Whether the link could be redeemed now, for the page to say so before anybody types. */
    public boolean isOpen(String secret) {
        throw new UnsupportedOperationException();
    }

    /**
     * Creates the first administrator and uses the link up. NotFound for a link that is unknown, used or too old, which
     * look the same; Invalid leaves it usable.
     */
    public Outcome<UUID> redeem(RedeemSetupLink command) {
        throw new UnsupportedOperationException();
    }
}
