package org.wellkept.ui.workspace;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wellkept.auth.address.AddressChanges;
import org.wellkept.auth.invitation.Invitations;
import org.wellkept.auth.mail.ShownMessages;
import org.wellkept.auth.recovery.Recoveries;
import org.wellkept.auth.reminder.ReminderChoices;
import org.wellkept.auth.reset.PasswordResets;
import org.wellkept.auth.returnlink.ReturnLinks;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.session.WorkspaceSessionFilter;

/**
 * Lets nobody past who has not signed in, before Vaadin begins a session for them. What a page that is already open asks
 * of the server goes on to Vaadin, which answers that the session has ended: the page then says so and keeps what was
 * typed in sight.
 */
@WebFilter(urlPatterns = {"/workspace", "/workspace/*"})
public class SignInGate extends HttpFilter {

    /** Pages with forms of their own, beside Vaadin's screens. */
    private static final String PLAIN_FORMS = "/workspace/account/";

    /** Where whoever must set up a second factor is led, and where they may go on the way. */
    private static final String SECOND_STEP = "/workspace/account/second-step";

    private static final String CONFIRM = "/workspace/account/confirm";

    private final transient CurrentActor currentActor;

    @Inject
    public SignInGate(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.equals("/workspace")) {
            response.sendRedirect(ReturnTo.TODAY.path());
        } else if (currentActor.mustSetUpSecondFactor() && !isOpen(path) && !isForSettingUp(path)) {
            OutsidePages.goTo(response, SECOND_STEP);
        } else if (isOpen(path) || isAskedByAnOpenPage(request)) {
            chain.doFilter(request, response);
        } else if (currentActor.settingUp().isSignedIn()) {
            chain.doFilter(request, response);
        } else if (request.getMethod().equals("GET")) {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(signInThenBackTo(path, request.getQueryString()));
        } else if (path.startsWith(PLAIN_FORMS)) {
            // the session ended while somebody filled in a form: its page comes again after signing in
            OutsidePages.goTo(response, signInThenBackTo(path, null));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static String signInThenBackTo(String path, @org.jspecify.annotations.Nullable String query) {
        ReturnTo to = ReturnTo.of(query == null ? path : path + "?" + query);
        return to.isToday() ? SignInServlet.PATH : SignInServlet.PATH + "?to=" + encoded(to.path());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static boolean isForSettingUp(String path) {
        return path.equals(SECOND_STEP)
                || path.startsWith(SECOND_STEP + "/")
                || path.equals(CONFIRM)
                || path.startsWith(CONFIRM + "/");
    }

    private static boolean isOpen(String path) {
        return path.equals(SignInServlet.PATH)
                || path.startsWith(SignInServlet.PATH + "/")
                || path.equals(SignOutServlet.PATH)
                || path.equals(WorkspaceSessionFilter.REMAINING_PATH)
                || path.startsWith(SetupServlet.PATH)
                || path.equals(ShownMessages.PATH)
                || path.startsWith(Invitations.PATH)
                || path.equals(PasswordResets.ASK_PATH)
                || path.startsWith(PasswordResets.PATH)
                || path.startsWith(AddressChanges.PATH)
                || path.startsWith(Recoveries.STOP_PATH)
                || path.startsWith(ReminderChoices.PATH)
                || path.startsWith(ReturnLinks.PATH)
                || path.startsWith("/workspace/VAADIN/build/");
    }

    /** A round trip or a heartbeat of Vaadin's, which never begins a session by itself. */
    private static boolean isAskedByAnOpenPage(HttpServletRequest request) {
        String kind = request.getParameter("v-r");
        return "uidl".equals(kind) || "heartbeat".equals(kind);
    }
}
