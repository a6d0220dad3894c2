package org.wellkept.auth.token;

import jakarta.enterprise.context.ApplicationScoped;
import org.wellkept.auth.account.ClientAddress;

/** Issues access tokens for the API. */
@ApplicationScoped
public class Tokens {

    public TokenAnswer issue(String email, String password, ClientAddress from) {
        throw new UnsupportedOperationException();
    }
}
