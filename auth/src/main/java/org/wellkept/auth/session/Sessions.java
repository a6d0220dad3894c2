package org.wellkept.auth.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.wellkept.auth.account.ClientAddress;

/** The workspace's HTTP sessions: begun by signing in, ended by signing out, by rest or by age. */
@ApplicationScoped
public class Sessions {

    /** Signs the person in to this request's session, under a new session id. */
    public void begin(HttpServletRequest request, UUID person) {
        throw new UnsupportedOperationException();
    }

    /** Signs out: the session and all that it held are gone. */
    public void end(HttpServletRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Where the request came from, for {@link org.wellkept.auth.account.Accounts#signIn}. */
    public ClientAddress addressOf(HttpServletRequest request) {
        throw new UnsupportedOperationException();
    }
}
