package org.wellkept.ui.recovery;

import gg.jte.generated.precompiled.recovery.JtestopGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wellkept.auth.recovery.Recoveries;
import org.wellkept.ui.workspace.OutsidePages;

/** Stops help with a device that is not lost. Opening the link alone does nothing: mailboxes open links by themselves. */
@WebServlet(Recoveries.STOP_PATH + "*")
public class StopServlet extends HttpServlet {

    private final transient Recoveries recoveries;

    @Inject
    public StopServlet(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(response, new StopPage(recoveries.isOpen(secret(request)), false));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (OutsidePages.cameFromUs(request)) {
            send(response, new StopPage(false, recoveries.stop(secret(request))));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String secret(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static void send(HttpServletResponse response, StopPage page) throws IOException {
        int status = page.open() || page.stopped() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND;
        OutsidePages.send(response, status, output -> JtestopGenerated.render(output, null, page));
    }
}
