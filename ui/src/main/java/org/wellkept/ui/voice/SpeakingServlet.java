package org.wellkept.ui.voice;

import gg.jte.generated.precompiled.voice.JtewaitGenerated;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wellkept.auth.session.Sessions;
import org.wellkept.ui.workspace.OutsidePages;

/** A page to which people send a code or a receipt: from our own pages alone, and not too often from one network. */
abstract class SpeakingServlet extends HttpServlet {

    static final int UNPROCESSABLE = 422;

    private static final int TOO_MANY = 429;

    private final transient SpeakingPace pace;
    private final transient Sessions sessions;

    SpeakingServlet(SpeakingPace pace, Sessions sessions) {
        this.pace = pace;
        this.sessions = sessions;
    }

    /** Answers what was sent. */
    abstract void take(HttpServletRequest request, HttpServletResponse response) throws IOException;

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!pace.admits(sessions.addressOf(request))) {
            OutsidePages.send(response, TOO_MANY, output -> JtewaitGenerated.render(output, null));
        } else {
            take(request, response);
        }
    }
}
