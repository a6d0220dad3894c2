package org.wellkept.ui.workspace;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wellkept.auth.factor.Passkeys;
import org.wellkept.auth.factor.SignInStep;
import org.wellkept.auth.factor.SignInSteps;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.session.Sessions;
import org.wellkept.ui.account.CodeServlet;

/**
 * Signing in, as a plain form: password managers know it, it works by keyboard and without a script, and it costs no
 * session until it has worked.
 */
@WebServlet(SignInServlet.PATH)
public class SignInServlet extends HttpServlet {

    public static final String PATH = "/workspace/sign-in";

    private static final int TOO_MANY_REQUESTS = 429;

    private final transient SignInSteps steps;
    private final transient Passkeys passkeys;
    private final transient Sessions sessions;
    private final transient CurrentActor currentActor;
    private final transient SignInAnswers answers;

    @Inject
    public SignInServlet(
            SignInSteps steps, Passkeys passkeys, Sessions sessions, CurrentActor currentActor, SignInAnswers answers) {
        this.steps = steps;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.currentActor = currentActor;
        this.answers = answers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReturnTo to = ReturnTo.of(request.getParameter("to"));
        if (currentActor.get().isSignedIn()) {
            response.sendRedirect(to.path());
        } else {
            answers.send(
                    response,
                    HttpServletResponse.SC_OK,
                    "",
                    to,
                    SignInNotice.of(request.getQueryString())
                            .map(SignInNotice::words)
                            .orElse(null),
                    null);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReturnTo to = ReturnTo.of(request.getParameter("to"));
        String email = OutsidePages.parameter(request, "email").strip();
        if (!OutsidePages.cameFromUs(request)) {
            String problem = "The form was sent from another website, so nothing was done. Sign in here.";
            answers.problem(response, HttpServletResponse.SC_FORBIDDEN, "", to, problem);
            return;
        }
        String password = OutsidePages.parameter(request, "password");
        if (email.isEmpty() || password.isEmpty()) {
            answers.problem(response, 422, email, to, "Type both your e-mail address and your password.");
            return;
        }
        switch (steps.password(email, password, sessions.addressOf(request))) {
            case SignInStep.In in -> {
                sessions.begin(request, response, in.person());
                OutsidePages.goTo(response, to.path());
            }
            case SignInStep.CodeWanted wanted ->
                CodeServlet.ask(response, wanted, to, passkeys.work() ? passkeys.request() : null);
            case SignInStep.Refused refused ->
                answers.problem(
                        response,
                        HttpServletResponse.SC_FORBIDDEN,
                        email,
                        to,
                        refused.because().words());
            case SignInStep.Throttled throttled -> {
                response.setHeader(
                        "Retry-After", Long.toString(throttled.because().seconds()));
                answers.problem(
                        response,
                        TOO_MANY_REQUESTS,
                        email,
                        to,
                        throttled.because().words());
            }
            // of a code, which is not asked for here
            case SignInStep.CodeRefused refused -> OutsidePages.goTo(response, PATH);
            case SignInStep.TooLate tooLate -> OutsidePages.goTo(response, PATH);
        }
    }
}
