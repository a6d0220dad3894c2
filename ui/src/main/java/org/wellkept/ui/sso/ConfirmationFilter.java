package org.wellkept.ui.sso;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.sso.Identities;

/**
 * Joins an account to its organisation's sign-in with the first request after its person has signed in themselves, whichever
 * steps that took.
 */
@WebFilter(urlPatterns = "/workspace/*", asyncSupported = true)
public class ConfirmationFilter implements Filter {

    private final Identities identities;
    private final CurrentActor currentActor;

    @Inject
    ConfirmationFilter(Identities identities, CurrentActor currentActor) {
        this.identities = identities;
        this.currentActor = currentActor;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http
                && SignOnSession.hasSomethingToConfirm(http)
                && currentActor.get().isSignedIn()) {
            SignOnSession.takeToConfirm(http)
                    .ifPresent(confirm -> identities.confirm(
                            confirm.identity(),
                            confirm.email(),
                            currentActor.get().signedInPerson()));
        }
        chain.doFilter(request, response);
    }
}
