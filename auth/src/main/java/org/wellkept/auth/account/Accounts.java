package org.wellkept.auth.account;

import java.util.UUID;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;

@Door
public class Accounts {

    /** The password of the demonstration's accounts. */
    public static final String DEMONSTRATION_PASSWORD = "wellkept-demo";

    /** Adds an account for a person who has none; the caller has made sure that they may have one. */
    public Outcome<UUID> add(AddAccount command) {
        throw new UnsupportedOperationException();
    }

    /** Adds an account with the demonstration's known password, which no other account may have. */
    public Outcome<UUID> addForDemonstration(UUID person, String email) {
        throw new UnsupportedOperationException();
    }

    public SignIn signIn(String email, String password, ClientAddress from) {
        throw new UnsupportedOperationException();
    }
}
