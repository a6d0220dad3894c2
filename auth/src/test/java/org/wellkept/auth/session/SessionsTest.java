package org.wellkept.auth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.core.test.TestClock;

class SessionsTest {

    private static final UUID ANN = UUID.randomUUID();

    private final TestClock clock = new TestClock();
    private final Sessions sessions = new Sessions(clock, Optional.empty());
    private final WorkspaceSessionFilter filter = new WorkspaceSessionFilter(sessions);
    private final Browser browser = new Browser();

    @Test
    void signing_in_gives_the_session_a_new_id() {
        HttpSession before = browser.begun();
        String knownToSomebodyElse = before.getId();

        sessions.begin(browser.request("/workspace"), ANN);

        assertThat(browser.begun().getId()).isNotEqualTo(knownToSomebodyElse);
        assertThat(sessions.person(browser.session())).hasValue(ANN);
    }

    @Test
    void nobody_is_signed_in_without_a_session_or_in_one_that_only_exists() {
        assertThat(sessions.person(browser.session())).isEmpty();
        assertThat(sessions.person(browser.begun())).isEmpty();
    }

    @Test
    void signing_out_ends_the_session_and_all_that_it_held() {
        sessions.begin(browser.request("/workspace"), ANN);
        HttpSession ended = browser.begun();

        sessions.end(browser.request("/workspace"));

        assertThat(browser.session()).isNull();
        assertThat(sessions.person(ended)).isEmpty();
        assertThatCode(() -> sessions.end(browser.request("/workspace"))).doesNotThrowAnyException();
    }

    @Test
    void a_session_ends_after_half_an_hour_in_which_nobody_did_anything() throws Exception {
        sessions.begin(browser.request("/workspace"), ANN);
        pass(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(sessions.person(browser.session())).hasValue(ANN);
        pass(Duration.ofSeconds(1));

        assertThat(sessions.person(browser.session())).isEmpty();
        visit(null);
        assertThat(browser.session()).isNull();
    }

    @Test
    void the_container_forgets_it_no_later_either() {
        sessions.begin(browser.request("/workspace"), ANN);

        assertThat(browser.begun().getMaxInactiveInterval()).isEqualTo(30 * 60);
    }

    @Test
    void doing_something_keeps_a_session_but_for_twelve_hours_at_most() throws Exception {
        sessions.begin(browser.request("/workspace"), ANN);
        for (int minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
            pass(Duration.ofMinutes(20));
            visit("v-r=uidl&v-uiId=0");
            assertThat(sessions.person(browser.session())).hasValue(ANN);
        }

        pass(Duration.ofMinutes(20));
        visit("v-r=uidl&v-uiId=0");

        assertThat(browser.session()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"v-r=heartbeat&v-uiId=0", "v-r=push&v-uiId=0&X-Atmosphere-Transport=websocket"})
    void an_open_page_that_nobody_looks_at_does_not_keep_a_session(String signOfLife) throws Exception {
        sessions.begin(browser.request("/workspace"), ANN);
        for (int minutes = 0; minutes < 30; minutes += 5) {
            visit(signOfLife);
            assertThat(sessions.person(browser.session())).hasValue(ANN);
            pass(Duration.ofMinutes(5));
        }

        visit(signOfLife);

        assertThat(browser.session()).isNull();
    }

    @Test
    void a_session_in_which_nobody_is_signed_in_is_left_alone() throws Exception {
        HttpSession session = browser.begun();

        visit(null);

        assertThat(browser.session()).isSameAs(session);
    }

    @Test
    void the_address_is_that_of_the_client_behind_a_proxy_on_this_machine() {
        assertThat(sessions.addressOf(browser.request("/api")).network()).isEqualTo("192.0.2.7");
    }

    @Test
    void known_proxies_are_separated_by_commas() {
        Sessions behindTwo = new Sessions(clock, Optional.of("10.0.0.5, 192.0.2.7"));

        // The last hop is a known proxy, and says nothing of whom it forwards for.
        assertThat(behindTwo.addressOf(browser.request("/api")).network()).isEqualTo("192.0.2.7");
    }

    private void visit(@Nullable String query) throws IOException, ServletException {
        AtomicInteger passedOn = new AtomicInteger();
        FilterChain chain = (ServletRequest request, ServletResponse response) -> passedOn.incrementAndGet();
        HttpServletResponse untouched = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.toString());
                });
        filter.doFilter(browser.request("/workspace", query), new ServletResponseWrapper(untouched), chain);
        assertThat(passedOn).hasValue(1);
    }

    private void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }
}
