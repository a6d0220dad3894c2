package org.wellkept.ui.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.presence.SessionLimits;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.session.WorkspaceSessionFilter;
import org.wellkept.ui.workspace.OutsidePages;

/**
 * How long the session still lasts, for an open page to warn in time. Asking (GET) leaves it as it is; staying (POST) counts
 * as doing something.
 */
@WebServlet(RemainingServlet.PATH)
public class RemainingServlet extends HttpServlet {

    public static final String PATH = WorkspaceSessionFilter.REMAINING_PATH;

    private final transient CurrentActor currentActor;
    private final transient Clock clock;

    @Inject
    public RemainingServlet(CurrentActor currentActor, Clock clock) {
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        // what was found before the filter noted that somebody is there
        currentActor.forget();
        send(response);
    }

    private void send(HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getWriter().write(told());
    }

    private String told() {
        Optional<Presence> presence = currentActor.presence();
        if (presence.isEmpty()) {
            return "{\"signedIn\":false}";
        }
        SessionLimits limits = SessionLimits.of(currentActor.get());
        Instant now = clock.instant();
        long idle = seconds(now, limits.idleEnd(presence.get()));
        long longest = seconds(now, limits.end(presence.get()));
        return "{\"signedIn\":true,\"idle\":" + idle + ",\"longest\":" + longest + "}";
    }

    private static long seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds());
    }
}
