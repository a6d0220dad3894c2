package org.wellkept.ui.account;

import gg.jte.generated.precompiled.account.JtecodeGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.factor.Passkeys;
import org.wellkept.auth.factor.SignInStep;
import org.wellkept.auth.factor.SignInSteps;
import org.wellkept.auth.session.Sessions;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.ReturnTo;
import org.wellkept.ui.workspace.SignInNotice;
import org.wellkept.ui.workspace.SignInServlet;

/** The second step of signing in: the code of an app, or a recovery code. */
@WebServlet(CodeServlet.PATH)
public class CodeServlet extends HttpServlet {

    static final String PATH = "/workspace/sign-in/code";

    private static final int TOO_MANY_REQUESTS = 429;

    private final transient SignInSteps steps;
    private final transient Passkeys passkeys;
    private final transient Sessions sessions;

    @Inject
    public CodeServlet(SignInSteps steps, Passkeys passkeys, Sessions sessions) {
        this.steps = steps;
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    /** Shows the page for a password that was right. */
    public static void ask(
            HttpServletResponse response, SignInStep.CodeWanted wanted, ReturnTo to, @Nullable String passkeys)
            throws IOException {
        send(response, HttpServletResponse.SC_OK, new CodePage(wanted.ticket(), to.path(), null, passkeys));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(SignInServlet.PATH);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String ticket = OutsidePages.parameter(request, "ticket");
        ReturnTo to = ReturnTo.of(request.getParameter("to"));
        switch (steps.code(ticket, OutsidePages.parameter(request, "code"))) {
            case SignInStep.In in -> {
                sessions.begin(request, response, in.person());
                OutsidePages.goTo(response, to.path());
            }
            case SignInStep.CodeRefused refused ->
                send(
                        response,
                        HttpServletResponse.SC_FORBIDDEN,
                        page(ticket, to, refused.because().words()));
            case SignInStep.Throttled throttled -> held(response, ticket, to, throttled.because());
            // a step of a password, or a ticket that is too old: begin again
            case SignInStep.TooLate tooLate -> OutsidePages.goTo(response, SignInNotice.TOO_LATE.address());
            case SignInStep.CodeWanted wanted -> OutsidePages.goTo(response, SignInServlet.PATH);
            case SignInStep.Refused refused -> OutsidePages.goTo(response, SignInServlet.PATH);
        }
    }

    private void held(HttpServletResponse response, String ticket, ReturnTo to, SignIn.Throttled held)
            throws IOException {
        response.setHeader("Retry-After", Long.toString(held.seconds()));
        send(response, TOO_MANY_REQUESTS, page(ticket, to, held.words()));
    }

    private CodePage page(String ticket, ReturnTo to, @Nullable String problem) {
        return new CodePage(ticket, to.path(), problem, passkeys.work() ? passkeys.request() : null);
    }

    private static void send(HttpServletResponse response, int status, CodePage page) throws IOException {
        OutsidePages.send(response, status, output -> JtecodeGenerated.render(output, null, page));
    }
}
