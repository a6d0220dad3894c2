package org.wellkept.ui.sso;

import gg.jte.generated.precompiled.sso.JtedepartureGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.sso.SingleSignOn;
import org.wellkept.auth.sso.SingleSignOn.Departure;
import org.wellkept.ui.account.ConfirmServlet;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.ReturnTo;

/** Sets out to one's own organisation's sign-in, to sign in there anew and so prove who one is. */
@WebServlet(ProofDepartureServlet.PATH)
public class ProofDepartureServlet extends HttpServlet {

    /** Named in the page on which people prove who they are. */
    static final String PATH = "/workspace/account/confirm/organisation";

    private final transient SingleSignOn signOn;
    private final transient Accounts accounts;
    private final transient CurrentActor currentActor;

    @Inject
    public ProofDepartureServlet(SingleSignOn signOn, Accounts accounts, CurrentActor currentActor) {
        this.signOn = signOn;
        this.accounts = accounts;
        this.currentActor = currentActor;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        UUID person = currentActor.settingUp().signedInPerson();
        String provider = OutsidePages.parameter(request, "provider");
        String to = ReturnTo.of(request.getParameter("to")).path();
        Optional<Departure> departure =
                signOn.departToProve(provider, person, accounts.email(person).orElse(null), to);
        if (departure.isEmpty()) {
            OutsidePages.goTo(response, ConfirmServlet.notByOrganisation(to));
            return;
        }
        SignOnSession.departed(request, departure.get().attempt());
        String name = signOn.providersOf(person).stream()
                .filter(one -> one.id().equals(provider))
                .findFirst()
                .orElseThrow()
                .name();
        DeparturePage page = new DeparturePage(name, departure.get().to().toString());
        OutsidePages.send(
                response, HttpServletResponse.SC_OK, output -> JtedepartureGenerated.render(output, null, page));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        OutsidePages.goTo(response, ConfirmServlet.thenTo(ReturnTo.of(null).path()));
    }
}
