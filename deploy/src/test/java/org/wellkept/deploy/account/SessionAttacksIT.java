package org.wellkept.deploy.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.OnRunningWellkept;
import org.wellkept.deploy.running.RunningWellkept;

/** What somebody might try with a session's cookie, against the running application. */
@OnRunningWellkept
class SessionAttacksIT {

    private final RunningWellkept wellkept;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    SessionAttacksIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
    }

    @Test
    void a_session_id_that_an_attacker_planted_is_not_the_one_that_signs_in() throws Exception {
        String planted = "00112233445566778899aabbccddeeff";

        String cookie = signIn(planted);

        assertThat(cookie).isNotEqualTo(planted);
        assertThat(isSignedIn(planted)).isFalse();
        assertThat(isSignedIn(cookie)).isTrue();
    }

    @Test
    void the_cookie_of_somebody_who_signs_in_anew_in_the_same_browser_is_worth_nothing() throws Exception {
        String first = signIn(null);

        String second = signIn(first);

        assertThat(second).isNotEqualTo(first);
        assertThat(isSignedIn(first)).isFalse();
        assertThat(isSignedIn(second)).isTrue();
    }

    @Test
    void a_cookie_that_is_used_after_signing_out_is_refused() throws Exception {
        String cookie = signIn(null);
        assertThat(isSignedIn(cookie)).isTrue();

        post("workspace/sign-out", "", cookie);

        assertThat(isSignedIn(cookie)).isFalse();
        HttpResponse<String> today = get("workspace/", cookie);
        assertThat(today.statusCode()).isEqualTo(302);
        assertThat(today.headers().firstValue("Location").orElse("")).contains("/workspace/sign-in");
    }

    @Test
    void signing_out_everywhere_cuts_every_cookie() throws Exception {
        String one = signIn(null);
        String two = signIn(null);

        post("workspace/account/sign-out-everywhere", "", one);

        assertThat(isSignedIn(one)).isFalse();
        assertThat(isSignedIn(two)).isFalse();
    }

    @Test
    void another_website_cannot_sign_anybody_out_nor_keep_them_in() throws Exception {
        String cookie = signIn(null);
        for (String path :
                new String[] {"workspace/account/sign-out-everywhere", "workspace/account/password", "workspace/session"
                }) {
            HttpResponse<String> answer = client.send(
                    request(path, cookie)
                            .header("Sec-Fetch-Site", "cross-site")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(""))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(403);
        }

        assertThat(isSignedIn(cookie)).isTrue();
    }

    @Test
    void a_form_that_comes_after_the_session_ended_leads_to_signing_in_and_back() throws Exception {
        HttpResponse<String> answer = post("workspace/account/password", "current=a&password=b", null);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/workspace/sign-in?to=%2Fworkspace%2Faccount%2Fpassword");
    }

    @Test
    void the_cookie_stays_in_the_workspace_and_from_scripts() throws Exception {
        HttpResponse<String> answer = post("workspace/sign-in", form(), null);

        assertThat(sessionCookie(answer))
                .contains("Path=/workspace")
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
    }

    private String signIn(@Nullable String before) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("workspace/sign-in", form(), before);
        assertThat(answer.statusCode()).isEqualTo(303);
        String cookie = sessionCookie(answer);
        return cookie.substring("wellkept=".length(), cookie.indexOf(';'));
    }

    /** Not the one by which the browser is known again. */
    private static String sessionCookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("wellkept="))
                .findFirst()
                .orElseThrow();
    }

    private static String form() {
        return "email=" + URLEncoder.encode(People.LEAD, StandardCharsets.UTF_8) + "&password=" + People.PASSWORD;
    }

    private boolean isSignedIn(String cookie) throws IOException, InterruptedException {
        return get("workspace/session", cookie).body().contains("\"signedIn\":true");
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return client.send(request(path, cookie).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, @Nullable String cookie)
            throws IOException, InterruptedException {
        return client.send(
                request(path, cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, @Nullable String cookie) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(wellkept.at(path));
        return cookie == null ? builder : builder.header("Cookie", "wellkept=" + cookie);
    }
}
