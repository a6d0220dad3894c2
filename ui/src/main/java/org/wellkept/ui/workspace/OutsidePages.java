package org.wellkept.ui.workspace;

import gg.jte.html.OwaspHtmlTemplateOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How the pages before signing in are sent: plain HTML that needs no script, no session and nothing from elsewhere. */
public final class OutsidePages {

    /** Scripts are our own files alone; one page works with passkeys, and none needs a script otherwise. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private OutsidePages() {}

    public static void send(HttpServletResponse response, int status, Consumer<OwaspHtmlTemplateOutput> page)
            throws IOException {
        byte[] text = Markup.of(page).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.getOutputStream().write(text);
    }

    /** Goes on to another page after a form was taken, so that loading that page again sends nothing twice. */
    public static void goTo(HttpServletResponse response, String address) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    /**
     * Whether a form was sent from one of our own pages. Before signing in there is no session to hold a secret in, so
     * this asks the browser, which says truthfully where a form came from.
     */
    public static boolean cameFromUs(HttpServletRequest request) {
        return cameFromUs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
    }

    static boolean cameFromUs(@Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        if (origin == null) {
            return true;
        }
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    public static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
