package org.wellkept.ui.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.evidence.EvidenceContent;
import org.wellkept.core.evidence.EvidenceFiles;
import org.wellkept.ui.transparency.Sending;

/** A file for whoever is signed in, as far as they may have it. */
@WebServlet(OwnEvidenceServlet.PATH + "/*")
public class OwnEvidenceServlet extends HttpServlet {

    static final String PATH = "/workspace" + EvidenceServlet.PATH;

    private final transient EvidenceFiles files;
    private final transient CurrentActor currentActor;

    @Inject
    public OwnEvidenceServlet(EvidenceFiles files, CurrentActor currentActor) {
        this.files = files;
        this.currentActor = currentActor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        switch (EvidenceServlet.open(files, currentActor.get(), path == null ? "" : path.substring(1))) {
            case Outcome.Done<EvidenceContent>(var content) ->
                Sending.stored(EvidenceServlet.reply(content), request, response);
            case Outcome.Refused<EvidenceContent> refused -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
