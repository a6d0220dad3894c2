package org.wellkept.ui.recovery;

import gg.jte.generated.precompiled.recovery.JtelostDeviceGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.wellkept.auth.mail.Mailing;
import org.wellkept.auth.recovery.Recoveries;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.SignInNotice;
import org.wellkept.ui.workspace.SignInServlet;

/** Asking for help after the right password, without any second step left. */
@WebServlet(LostDeviceServlet.PATH)
public class LostDeviceServlet extends HttpServlet {

    /** Named in the page on which a code is typed. */
    static final String PATH = "/workspace/sign-in/lost-device";

    private static final int CONFLICT = 409;

    private final transient Recoveries recoveries;
    private final transient Mailing mailing;

    @Inject
    public LostDeviceServlet(Recoveries recoveries, Mailing mailing) {
        this.recoveries = recoveries;
        this.mailing = mailing;
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
        boolean demonstration = mailing.isDemonstration();
        if (OutsidePages.parameter(request, "ask").isEmpty()) {
            send(response, HttpServletResponse.SC_OK, new LostDevicePage(ticket, false, demonstration, null));
            return;
        }
        switch (recoveries.ask(ticket)) {
            case Outcome.Done<UUID> done ->
                send(response, HttpServletResponse.SC_OK, new LostDevicePage("", true, demonstration, null));
            case Outcome.Refused<UUID>(Refusal.NotFound tooLate) ->
                OutsidePages.goTo(response, SignInNotice.TOO_LATE.address());
            case Outcome.Refused<UUID>(Refusal refusal) ->
                send(response, CONFLICT, new LostDevicePage(ticket, false, demonstration, RefusalWords.of(refusal)));
        }
    }

    private static void send(HttpServletResponse response, int status, LostDevicePage page) throws IOException {
        OutsidePages.send(response, status, output -> JtelostDeviceGenerated.render(output, null, page));
    }
}
