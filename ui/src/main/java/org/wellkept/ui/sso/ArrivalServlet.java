package org.wellkept.ui.sso;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.session.Sessions;
import org.wellkept.auth.sso.SignOn;
import org.wellkept.auth.sso.SignOnAttempt;
import org.wellkept.auth.sso.SingleSignOn;
import org.wellkept.ui.account.ConfirmServlet;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.ReturnTo;
import org.wellkept.ui.workspace.SignInAnswers;

/** Where a provider sends people back to. */
@WebServlet(SingleSignOn.CALLBACK)
public class ArrivalServlet extends HttpServlet {

    private final transient SingleSignOn signOn;
    private final transient Sessions sessions;
    private final transient Presences presences;
    private final transient CurrentActor currentActor;
    private final transient SignInAnswers answers;

    @Inject
    public ArrivalServlet(
            SingleSignOn signOn,
            Sessions sessions,
            Presences presences,
            CurrentActor currentActor,
            SignInAnswers answers) {
        this.signOn = signOn;
        this.sessions = sessions;
        this.presences = presences;
        this.currentActor = currentActor;
        this.answers = answers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignOnAttempt> attempt = SignOnSession.takeAttempt(request);
        ReturnTo to = ReturnTo.of(attempt.map(SignOnAttempt::to).orElse(null));
        boolean proving = attempt.filter(one -> one.proving() != null).isPresent();
        String query = request.getQueryString();
        switch (signOn.arrive(attempt, query == null ? "" : query)) {
            case SignOn.SignedIn signedIn -> {
                sessions.begin(request, response, signedIn.person());
                OutsidePages.goTo(response, to.path());
            }
            case SignOn.Proved proved -> {
                Optional<Presence> here = currentActor
                        .presence()
                        .filter(presence -> presence.person().equals(proved.person()));
                here.ifPresent(presences::confirm);
                OutsidePages.goTo(response, here.isPresent() ? to.path() : ConfirmServlet.notByOrganisation(to.path()));
            }
            case SignOn.NotProved notProved -> OutsidePages.goTo(response, ConfirmServlet.notByOrganisation(to.path()));
            case SignOn.ConfirmFirst confirm -> {
                SignOnSession.toConfirm(request, confirm);
                answers.notice(
                        response,
                        confirm.email(),
                        to,
                        "One step more, this once: sign in with your password here, so that nobody but you joins your"
                                + " account to your organisation’s sign-in.");
            }
            case SignOn.Refused refused
            when proving -> OutsidePages.goTo(response, ConfirmServlet.notByOrganisation(to.path()));
            case SignOn.Unavailable down
            when proving -> OutsidePages.goTo(response, ConfirmServlet.notByOrganisation(to.path()));
            case SignOn.Refused refused ->
                answers.problem(response, HttpServletResponse.SC_FORBIDDEN, "", to, refused.words());
            case SignOn.Unavailable down ->
                answers.problem(response, HttpServletResponse.SC_BAD_GATEWAY, "", to, down.words());
        }
    }
}
