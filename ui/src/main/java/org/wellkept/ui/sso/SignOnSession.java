package org.wellkept.ui.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.wellkept.auth.session.Sessions;
import org.wellkept.auth.sso.SignOn.ConfirmFirst;
import org.wellkept.auth.sso.SignOnAttempt;

/** What a browser's session keeps between setting out and coming back. Each of it is taken once. */
final class SignOnSession {

    private static final String ATTEMPT = Sessions.ON_THE_WAY + "attempt";
    private static final String TO_CONFIRM = Sessions.ON_THE_WAY + "toConfirm";

    private SignOnSession() {}

    static void departed(HttpServletRequest request, SignOnAttempt attempt) {
        request.getSession(true).setAttribute(ATTEMPT, attempt);
    }

    static Optional<SignOnAttempt> takeAttempt(HttpServletRequest request) {
        return take(request, ATTEMPT, SignOnAttempt.class);
    }

    static void toConfirm(HttpServletRequest request, ConfirmFirst confirm) {
        request.getSession(true).setAttribute(TO_CONFIRM, confirm);
    }

    static boolean hasSomethingToConfirm(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(TO_CONFIRM) != null;
    }

    static Optional<ConfirmFirst> takeToConfirm(HttpServletRequest request) {
        return take(request, TO_CONFIRM, ConfirmFirst.class);
    }

    private static <T> Optional<T> take(HttpServletRequest request, String name, Class<T> type) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Object kept = session.getAttribute(name);
        session.removeAttribute(name);
        return Optional.ofNullable(kept).filter(type::isInstance).map(type::cast);
    }
}
