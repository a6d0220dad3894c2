package org.wellkept.auth.session;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Confines the session's cookie to the workspace, so that the open pages set none and the API takes none, and keeps it from
 * scripts, other sites and, where the address is https, from the open wire. Session ids never go into addresses.
 */
public class SessionCookie implements ServletContainerInitializer {

    /** The address at which people reach the installation, such as {@code https://promises.example}. */
    public static final String BASE_URL = "wellkept.base.url";

    static final String PATH = "/workspace";

    /** The longest that anybody may be away; {@link org.wellkept.auth.presence.SessionLimits} says for whom less. */
    static final Duration LONGEST_IDLE = Duration.ofMinutes(30);

    @Override
    public void onStartup(@Nullable Set<Class<?>> none, ServletContext context) {
        String baseUrl = ConfigProvider.getConfig()
                .getOptionalValue(BASE_URL, String.class)
                .orElse("");
        configure(context, baseUrl);
    }

    void configure(ServletContext context, String baseUrl) {
        context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        context.setSessionTimeout((int) LONGEST_IDLE.toMinutes());
        configure(context.getSessionCookieConfig(), baseUrl);
    }

    static void configure(SessionCookieConfig cookie, String baseUrl) {
        cookie.setName("wellkept");
        cookie.setPath(PATH);
        cookie.setHttpOnly(true);
        cookie.setSecure(baseUrl.toLowerCase(Locale.ROOT).startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
    }
}
