package org.wellkept.ui.workspace;

import gg.jte.generated.precompiled.workspace.JtesetupGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.wellkept.auth.setup.RedeemSetupLink;
import org.wellkept.auth.setup.SetupLinks;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;

/** The page of the link that makes the first administrator. */
@WebServlet(SetupServlet.PATH + "*")
public class SetupServlet extends HttpServlet {

    static final String PATH = SetupLinks.PATH;

    private static final int UNPROCESSABLE = 422;

    private final transient SetupLinks links;

    @Inject
    public SetupServlet(SetupLinks links) {
        this.links = links;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (links.isOpen(secret(request))) {
            send(response, HttpServletResponse.SC_OK, new SetupPage(true, "", "", java.util.List.of()));
        } else {
            send(response, HttpServletResponse.SC_NOT_FOUND, SetupPage.closed());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String displayName = OutsidePages.parameter(request, "displayName").strip();
        String email = OutsidePages.parameter(request, "email").strip();
        String password = OutsidePages.parameter(request, "password");
        switch (links.redeem(new RedeemSetupLink(secret(request), displayName, email, password))) {
            case Outcome.Done<UUID> done -> {
                OutsidePages.goTo(response, SignInNotice.ACCOUNT_MADE.address());
            }
            case Outcome.Refused<UUID> refused -> {
                if (refused.refusal() instanceof Refusal.Invalid invalid) {
                    send(response, UNPROCESSABLE, new SetupPage(true, displayName, email, invalid.problems()));
                } else {
                    send(response, HttpServletResponse.SC_NOT_FOUND, SetupPage.closed());
                }
            }
        }
    }

    private static String secret(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static void send(HttpServletResponse response, int status, SetupPage page) throws IOException {
        OutsidePages.send(response, status, output -> JtesetupGenerated.render(output, null, page));
    }
}
