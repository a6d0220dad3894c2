package org.wellkept.auth.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.presence.KnownBrowsers;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.program.ProgramTokens;
import org.wellkept.auth.requirement.SecondStepRequirements;
import org.wellkept.auth.test.TestFactorKey;
import org.wellkept.auth.token.Bearers;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class SessionsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(
            Accounts.class,
            Presences.class,
            SecondFactors.class,
            SecondStepRequirements.class,
            ProgramTokens.class,
            TestFactorKey.class);

    private final TestPeople people = new TestPeople(bench);
    private final Presences presences = bench.door(Presences.class);
    private final Sessions sessions = new Sessions(presences, bench.door(KnownBrowsers.class), Optional.empty());
    private final Browser browser = new Browser();

    @BeforeEach
    void afresh() {
        people.forgetEverybody();
    }

    @Test
    void signing_in_is_known_by_the_browsers_coarse_name() {
        UUID ann = contributorSignsIn();

        assertThat(sessions.presence(browser.session())).hasValueSatisfying(presence -> {
            assertThat(presence.person()).isEqualTo(ann);
            assertThat(presence.device()).isEqualTo("Firefox on Android");
        });
    }

    @Test
    void a_browser_is_known_again_by_a_cookie_that_lets_nobody_in() {
        contributorSignsIn();
        Cookie known = Objects.requireNonNull(browser.jar().get(Sessions.BROWSER));

        assertThat(known.getValue()).matches("[A-Za-z0-9_-]{43}");
        assertThat(known.getPath()).isEqualTo("/workspace");
        assertThat(known.isHttpOnly()).isTrue();
        assertThat(known.getAttribute("SameSite")).isEqualTo("Lax");
        sessions.end(browser.request("/workspace"));
        assertThat(isSignedIn()).isFalse();
        contributorSignsInAgain();
        assertThat(Objects.requireNonNull(browser.jar().get(Sessions.BROWSER)).getValue())
                .isEqualTo(known.getValue());
    }

    @Test
    void a_garbled_browser_cookie_is_replaced() {
        browser.jar().put(Sessions.BROWSER, new Cookie(Sessions.BROWSER, "short"));

        contributorSignsIn();

        assertThat(Objects.requireNonNull(browser.jar().get(Sessions.BROWSER)).getValue())
                .hasSize(43);
    }

    @Test
    void a_session_that_somebody_else_knew_beforehand_is_worth_nothing() throws Exception {
        HttpSession before = browser.begun();
        String knownToSomebodyElse = before.getId();

        visit("POST", "/workspace/sign-in", null);
        contributorSignsIn();

        assertThat(browser.begun().getId()).isNotEqualTo(knownToSomebodyElse);
        assertThat(presences.find(knownToSomebodyElse)).isEmpty();
    }

    @Test
    void a_session_id_that_somebody_else_made_up_is_not_taken_on() {
        browser.sendCookie("made-up");

        contributorSignsIn();

        assertThat(browser.begun().getId()).isNotEqualTo("made-up");
        assertThat(presences.find("made-up")).isEmpty();
        assertThat(sessions.presence(browser.session())).isPresent();
    }

    @Test
    void signing_in_anew_in_the_same_browser_ends_what_was_there_before() {
        contributorSignsIn();
        Presence first = sessions.presence(browser.session()).orElseThrow();

        sessions.begin(
                browser.request("/workspace"),
                browser.response(),
                people.contributorWithAccount("bob@council.example"));

        assertThat(presences.of(bench.door(Accounts.class).actor(first.person()).orElseThrow()))
                .isEmpty();
    }

    @Test
    void a_session_goes_on_under_a_new_id() {
        contributorSignsIn();
        String before = browser.begun().getId();

        sessions.renew(browser.request("/workspace"));

        assertThat(browser.begun().getId()).isNotEqualTo(before);
        assertThat(sessions.presence(browser.session())).isPresent();
        assertThat(presences.find(before)).isEmpty();
    }

    @Test
    void nobody_is_signed_in_without_a_session_or_in_one_that_only_exists() {
        assertThat(sessions.presence(browser.session())).isEmpty();
        assertThat(sessions.presence(browser.begun())).isEmpty();
    }

    @Test
    void signing_out_ends_the_session_and_all_that_it_held() {
        contributorSignsIn();
        HttpSession ended = browser.begun();
        String cookie = ended.getId();

        sessions.end(browser.request("/workspace"));

        assertThat(browser.session()).isNull();
        assertThat(sessions.presence(ended)).isEmpty();
        assertThat(presences.find(cookie)).isEmpty();
        assertThatCode(() -> sessions.end(browser.request("/workspace"))).doesNotThrowAnyException();
    }

    @Test
    void a_cookie_that_is_used_after_signing_out_leads_nowhere_even_where_the_server_still_knows_it() throws Exception {
        contributorSignsIn();
        String cookie = browser.begun().getId();
        sessions.end(browser.request("/workspace"));

        // as another instance may, to which the session was copied
        browser.sendCookie(cookie);
        assertThat(browser.begun().getId()).isEqualTo(cookie);

        assertThat(currentActor(browser.request("/workspace")).get().isSignedIn())
                .isFalse();
        visit("GET", "/workspace/", null);
        assertThat(browser.session()).isNull();
    }

    @Test
    void a_session_ends_after_half_an_hour_in_which_nobody_did_anything() throws Exception {
        contributorSignsIn();
        pass(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(isSignedIn()).isTrue();
        pass(Duration.ofSeconds(1));

        assertThat(isSignedIn()).isFalse();
        visit("GET", "/workspace/", null);
        assertThat(browser.session()).isNull();
    }

    @Test
    void an_administrators_session_ends_after_a_quarter_of_an_hour() throws Exception {
        sessions.begin(
                browser.request("/workspace"), browser.response(), people.personWithAccount("admin@council.example"));
        pass(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(isSignedIn()).isTrue();
        pass(Duration.ofSeconds(1));

        visit("GET", "/workspace/", null);
        assertThat(browser.session()).isNull();
    }

    @Test
    void the_container_forgets_it_no_later_either() {
        contributorSignsIn();

        assertThat(browser.begun().getMaxInactiveInterval()).isEqualTo(30 * 60);
    }

    @Test
    void doing_something_keeps_a_session_but_for_twelve_hours_at_most() throws Exception {
        contributorSignsIn();
        keepBusy(Duration.ofHours(12));

        assertThat(browser.session()).isNull();
    }

    @Test
    void and_an_administrators_for_ten() throws Exception {
        sessions.begin(
                browser.request("/workspace"), browser.response(), people.personWithAccount("admin@council.example"));
        keepBusy(Duration.ofHours(10));

        assertThat(browser.session()).isNull();
    }

    private void keepBusy(Duration longest) throws IOException, ServletException {
        long steps = longest.toMinutes() / 10;
        for (int step = 1; step < steps; step++) {
            pass(Duration.ofMinutes(10));
            visit("POST", "/workspace/", "v-r=uidl&v-uiId=0");
            assertThat(isSignedIn()).isTrue();
        }
        pass(Duration.ofMinutes(10));
        visit("POST", "/workspace/", "v-r=uidl&v-uiId=0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v-r=heartbeat&v-uiId=0", "v-r=push&v-uiId=0&X-Atmosphere-Transport=websocket"})
    void an_open_page_that_nobody_looks_at_does_not_keep_a_session(String signOfLife) throws Exception {
        contributorSignsIn();
        for (int minutes = 0; minutes < 30; minutes += 5) {
            visit("POST", "/workspace/", signOfLife);
            assertThat(isSignedIn()).isTrue();
            pass(Duration.ofMinutes(5));
        }

        visit("POST", "/workspace/", signOfLife);

        assertThat(browser.session()).isNull();
    }

    @Test
    void asking_how_long_it_lasts_does_not_keep_a_session_and_asking_to_stay_does() throws Exception {
        contributorSignsIn();
        pass(Duration.ofMinutes(20));
        visit("GET", WorkspaceSessionFilter.REMAINING_PATH, null);
        pass(Duration.ofMinutes(9));
        visit("POST", WorkspaceSessionFilter.REMAINING_PATH, null);
        pass(Duration.ofMinutes(29));
        assertThat(isSignedIn()).isTrue();
        visit("GET", WorkspaceSessionFilter.REMAINING_PATH, null);
        pass(Duration.ofMinutes(1));

        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void a_session_in_which_nobody_is_signed_in_ends() throws Exception {
        browser.begun();

        visit("GET", "/workspace/", null);

        assertThat(browser.session()).isNull();
    }

    @Test
    void what_is_the_same_for_all_asks_the_database_nothing() {
        contributorSignsIn();

        assertThat(bench.statements(() -> {
                    try {
                        visit("GET", "/workspace/VAADIN/build/index.js", null);
                    } catch (IOException | ServletException broken) {
                        throw new IllegalStateException(broken);
                    }
                }))
                .isEmpty();
    }

    @Test
    void a_leavers_session_ends_with_its_next_request() throws Exception {
        UUID ann = contributorSignsIn();
        people.loseRoles(ann);

        visit("POST", "/workspace/", "v-r=uidl&v-uiId=0");

        assertThat(browser.session()).isNull();
        people.contributorAgain(ann);
        assertThat(presences.of(bench.door(Accounts.class).actor(ann).orElseThrow()))
                .isEmpty();
    }

    @Test
    void whoever_is_on_the_way_to_their_organisations_sign_in_finds_the_session_again() throws Exception {
        browser.begun().setAttribute(Sessions.ON_THE_WAY + "attempt", "state and nonce");

        visit("GET", "/workspace/sign-in/callback", "code=x");

        assertThat(browser.begun().getAttribute(Sessions.ON_THE_WAY + "attempt"))
                .isEqualTo("state and nonce");
    }

    @Test
    void the_address_is_that_of_the_client_behind_a_proxy_on_this_machine() {
        assertThat(sessions.addressOf(browser.request("/api")).network()).isEqualTo("192.0.2.7");
    }

    @Test
    void known_proxies_are_separated_by_commas() {
        Sessions behindTwo =
                new Sessions(presences, bench.door(KnownBrowsers.class), Optional.of("10.0.0.5, 192.0.2.7"));

        // The last hop is a known proxy, and says nothing of whom it forwards for.
        assertThat(behindTwo.addressOf(browser.request("/api")).network()).isEqualTo("192.0.2.7");
    }

    private void contributorSignsInAgain() {
        sessions.begin(
                browser.request("/workspace"),
                browser.response(),
                bench.door(Accounts.class).personWith("ann@council.example").orElseThrow());
    }

    private UUID contributorSignsIn() {
        UUID ann = people.contributorWithAccount("ann@council.example");
        sessions.begin(browser.request("/workspace"), browser.response(), ann);
        return ann;
    }

    private boolean isSignedIn() {
        // an administrator without a second factor is signed in, though they can do nothing yet
        return currentActor(browser.request("/workspace")).presence().isPresent();
    }

    private void visit(String method, String path, @Nullable String query) throws IOException, ServletException {
        AtomicInteger passedOn = new AtomicInteger();
        FilterChain chain = (ServletRequest request, ServletResponse response) -> passedOn.incrementAndGet();
        HttpServletResponse untouched = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, called, arguments) -> {
                    throw new UnsupportedOperationException(called.toString());
                });
        HttpServletRequest request = browser.request(method, path, query);
        new WorkspaceSessionFilter(presences, currentActor(request))
                .doFilter(request, new ServletResponseWrapper(untouched), chain);
        assertThat(passedOn).hasValue(1);
    }

    private CurrentActor currentActor(HttpServletRequest request) {
        JsonWebToken none = (JsonWebToken) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {JsonWebToken.class}, (proxy, called, arguments) -> null);
        return new CurrentActor(
                request,
                none,
                sessions,
                bench.door(Accounts.class),
                new Bearers(bench.door(Accounts.class), bench.door(ProgramTokens.class), bench.clock()),
                bench.door(SecondFactors.class),
                bench.clock());
    }

    private void pass(Duration time) {
        bench.clock().set(bench.clock().instant().plus(time));
    }
}
