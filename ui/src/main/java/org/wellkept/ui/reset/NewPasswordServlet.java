package org.wellkept.ui.reset;

import gg.jte.generated.precompiled.reset.JtenewPasswordGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.wellkept.auth.reset.PasswordResets;
import org.wellkept.auth.reset.ResetPassword;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.SignInNotice;

/** The page of a link for a new password. */
@WebServlet(PasswordResets.PATH + "*")
public class NewPasswordServlet extends HttpServlet {

    private static final int UNPROCESSABLE = 422;

    private final transient PasswordResets resets;

    @Inject
    public NewPasswordServlet(PasswordResets resets) {
        this.resets = resets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (resets.isOpen(secret(request))) {
            send(response, HttpServletResponse.SC_OK, open(request, List.of()));
        } else {
            send(response, HttpServletResponse.SC_NOT_FOUND, new NewPasswordPage(false, false, List.of()));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        switch (resets.reset(new ResetPassword(secret(request), OutsidePages.parameter(request, "password")))) {
            case Outcome.Done<UUID> done -> OutsidePages.goTo(response, SignInNotice.PASSWORD_SET.address());
            case Outcome.Refused<UUID>(Refusal.Invalid invalid) ->
                send(response, UNPROCESSABLE, open(request, invalid.problems()));
            case Outcome.Refused<UUID> refused ->
                send(response, HttpServletResponse.SC_NOT_FOUND, new NewPasswordPage(false, false, List.of()));
        }
    }

    private NewPasswordPage open(HttpServletRequest request, List<FieldProblem> problems) {
        return new NewPasswordPage(true, resets.endsPasskeys(secret(request)), problems);
    }

    private static String secret(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static void send(HttpServletResponse response, int status, NewPasswordPage page) throws IOException {
        OutsidePages.send(response, status, output -> JtenewPasswordGenerated.render(output, null, page));
    }
}
