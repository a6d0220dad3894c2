package org.wellkept.ui.sso;

import gg.jte.generated.precompiled.sso.JtedepartureGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.wellkept.auth.sso.IdentityProvider;
import org.wellkept.auth.sso.IdentityProviders;
import org.wellkept.auth.sso.SignOn;
import org.wellkept.auth.sso.SingleSignOn;
import org.wellkept.auth.sso.SingleSignOn.Departure;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.ReturnTo;
import org.wellkept.ui.workspace.SignInAnswers;

/** Sets out to the provider of the e-mail address's domain. */
@WebServlet(DepartureServlet.PATH)
public class DepartureServlet extends HttpServlet {

    /** Named in the sign-in page. */
    static final String PATH = "/workspace/sign-in/organisation";

    private final transient IdentityProviders providers;
    private final transient SingleSignOn signOn;
    private final transient SignInAnswers answers;

    @Inject
    public DepartureServlet(IdentityProviders providers, SingleSignOn signOn, SignInAnswers answers) {
        this.providers = providers;
        this.signOn = signOn;
        this.answers = answers;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String email = OutsidePages.parameter(request, "email").strip();
        ReturnTo to = ReturnTo.of(request.getParameter("to"));
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<IdentityProvider> provider = providers.forEmail(email);
        if (email.isEmpty() || provider.isEmpty()) {
            answers.problem(
                    response,
                    422,
                    email,
                    to,
                    email.isEmpty()
                            ? "Type your e-mail address: it tells which organisation signs you in."
                            : "No organisation signs in people with this e-mail address here. Check the address, or sign in"
                                    + " with your password.");
            return;
        }
        Optional<Departure> departure = signOn.depart(provider.get(), email, to.path());
        if (departure.isEmpty()) {
            answers.problem(response, HttpServletResponse.SC_BAD_GATEWAY, email, to, new SignOn.Unavailable().words());
            return;
        }
        SignOnSession.departed(request, departure.get().attempt());
        DeparturePage page =
                new DeparturePage(provider.get().name(), departure.get().to().toString());
        OutsidePages.send(
                response, HttpServletResponse.SC_OK, output -> JtedepartureGenerated.render(output, null, page));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        OutsidePages.goTo(response, "/workspace/sign-in");
    }
}
