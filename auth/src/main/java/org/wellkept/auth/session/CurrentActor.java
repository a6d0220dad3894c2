package org.wellkept.auth.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpSession;
import org.wellkept.core.access.Actor;

/** The actor of this request, with the roles that hold now: asked of core once per request. */
@RequestScoped
public class CurrentActor {

    /** Who is acting: from the session in the workspace, from the token in the API, otherwise anyone. */
    public Actor get() {
        throw new UnsupportedOperationException();
    }

    /**
     * Whether the request carries a token that is signed and in time, but whose person may no longer come in. The API
     * answers it like any other bad token; {@link #get()} gives anyone.
     */
    public boolean isRefused() {
        throw new UnsupportedOperationException();
    }

    /** Who is signed in to this session, read anew; for code that runs outside a request. */
    public Actor actorOf(HttpSession session) {
        throw new UnsupportedOperationException();
    }
}
