package org.wellkept.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionCookieTest {

    @Test
    void the_cookie_is_the_workspaces_alone_and_out_of_reach_of_scripts_and_other_sites() {
        assertThat(configured("http://localhost:8080/"))
                .containsEntry("setPath", "/workspace")
                .containsEntry("setHttpOnly", true)
                .containsEntry("SameSite", "Lax")
                .containsEntry("setSecure", false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://promises.example/", "HTTPS://promises.example"})
    void it_stays_off_the_open_wire_where_people_come_by_https(String baseUrl) {
        assertThat(configured(baseUrl)).containsEntry("setSecure", true);
    }

    @Test
    void the_server_finds_it_and_puts_no_session_id_into_addresses() throws Exception {
        Map<String, Object> seen = new HashMap<>();
        ServletContext context = (ServletContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ServletContext.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getSessionCookieConfig")) {
                        return cookie(new HashMap<>());
                    }
                    return seen.put(method.getName(), arguments[0]);
                });

        for (ServletContainerInitializer initializer : ServiceLoader.load(ServletContainerInitializer.class)) {
            if (initializer instanceof SessionCookie ours) {
                ours.configure(context, "");
            }
        }

        assertThat(seen)
                .containsEntry("setSessionTrackingModes", EnumSet.of(SessionTrackingMode.COOKIE))
                .containsEntry("setSessionTimeout", 30);
    }

    private static Map<String, Object> configured(String baseUrl) {
        Map<String, Object> seen = new HashMap<>();
        SessionCookie.configure(cookie(seen), baseUrl);
        return seen;
    }

    private static SessionCookieConfig cookie(Map<String, Object> seen) {
        return (SessionCookieConfig) Proxy.newProxyInstance(
                SessionCookieTest.class.getClassLoader(),
                new Class<?>[] {SessionCookieConfig.class},
                (proxy, method, arguments) -> method.getName().equals("setAttribute")
                        ? seen.put((String) arguments[0], arguments[1])
                        : seen.put(method.getName(), arguments[0]));
    }
}
