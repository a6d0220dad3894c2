package org.wellkept.deploy.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.Accessibility;
import org.wellkept.deploy.running.InBrowser;
import org.wellkept.deploy.running.RunningWellkept;

/** The first administrator's way through a second factor, from the link at the console to the lost telephone. */
@InBrowser
class SecondStepIT {

    private static EmptyWellkept wellkept;

    @BeforeAll
    static void start() {
        wellkept = EmptyWellkept.start();
    }

    @AfterAll
    static void stop() {
        wellkept.close();
    }

    @Test
    void an_administrator_is_led_to_a_second_step_and_signs_in_by_app_recovery_code_and_passkey(
            Page page, RunningWellkept elsewhere) throws Exception {
        wellkept.makeAdministrator(page);
        givePassword(page);

        heading(page, "Your second step");
        assertThat(page.getByText("a password alone is not enough")).isVisible();
        page.navigate(wellkept.at("/workspace/commitments"));
        heading(page, "Your second step");
        assertThat(token(null)).contains("needs a second factor, and has none yet");
        Accessibility.assertFitForEverybody(page);

        page.getByText("Set up an app").press("Enter");
        heading(page, "Set up an authenticator app");
        Accessibility.assertFitForEverybody(page);
        String secret = page.locator("code.secret").textContent().replace(" ", "");
        page.getByLabel("Type the code that the app shows now").fill("000000");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("not the code that your app shows now");
        assertThat(page.locator("code.secret"))
                .hasText(java.util.regex.Pattern.compile(secret.substring(0, 4) + " .*"));
        page.getByLabel("Type the code that the app shows now").fill(Devices.code(secret, 0));
        page.keyboard().press("Enter");
        heading(page, "Keep your recovery codes");
        Accessibility.assertFitForEverybody(page);
        List<String> recovery = page.locator(".recovery code").allTextContents();
        assertThat(recovery).hasSize(10);
        page.getByText("I have kept them").press("Enter");
        heading(page, "My account");
        assertThat(page.locator(".messages [role='status']")).containsText("Your second step is set up");

        signOut(page);
        givePassword(page);
        heading(page, "One more step: your code");
        Accessibility.assertFitForEverybody(page);
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill("000000");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("That code is not right");
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill(Devices.code(secret, 30));
        page.keyboard().press("Enter");
        heading(page, "Today");

        signOut(page);
        givePassword(page);
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill(recovery.getFirst());
        page.keyboard().press("Enter");
        heading(page, "Today");

        signOut(page);
        givePassword(page);
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill(recovery.getFirst());
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("or was used already");
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill(recovery.get(1));
        page.keyboard().press("Enter");
        heading(page, "Today");

        assertThat(token(null)).contains("This account has a second factor");
        assertThat(token("000000")).contains("That code is not right");
        assertThat(token(recovery.get(2))).contains("access_token");

        page.navigate(wellkept.at("/workspace/account/second-step"));
        assertThat(page.getByText("You have 7 that you have not used.")).isVisible();
        Accessibility.assertFitForEverybody(page);
        button(page, "Remove the app").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("This is your only second factor");

        Devices.aKeyInThisMachine(page);
        page.getByText("Add a passkey").press("Enter");
        heading(page, "Add a passkey");
        Accessibility.assertFitForEverybody(page);
        page.getByLabel("What do you call the device?").fill("My telephone");
        page.keyboard().press("Enter");
        heading(page, "My account");
        assertThat(page.getByText("A passkey, or a code from an app.")).isVisible();

        signOut(page);
        button(page, "Sign in with a passkey").press("Enter");
        heading(page, "Today");

        signOut(page);
        String here = passkeyAnswer(page, passkeysAsked(page));
        assertThat(sentForSigningIn(here)).isEqualTo("/workspace/");
        assertThat(sentForSigningIn(here)).as("sent a second time").endsWith("?passkey-refused");
        page.reload();
        String asked = passkeysAsked(page);
        page.navigate(elsewhere.at("workspace/sign-in").toString());
        String there = passkeyAnswer(page, asked);
        assertThat(sentForSigningIn(there)).as("made at another origin").endsWith("?passkey-refused");
        assertThat(sentForSigningIn("{}")).endsWith("?passkey-refused");

        page.navigate(wellkept.at("/workspace/sign-in"));
        button(page, "Sign in with a passkey").press("Enter");
        heading(page, "Today");
        page.navigate(wellkept.at("/workspace/account/second-step"));
        assertThat(page.getByText("My telephone")).isVisible();
        Accessibility.assertFitForEverybody(page);
        button(page, "Remove the app").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("It is removed");
        button(page, "Remove the passkey My telephone").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("This is your only second factor");
        button(page, "Make new recovery codes").press("Enter");
        heading(page, "Keep your recovery codes");

        new FirstRun(page, wellkept).walk();
    }

    private static String passkeysAsked(Page page) {
        return Objects.requireNonNull(page.locator("form[data-passkey]").getAttribute("data-passkey"));
    }

    /** What the browser answers on the page that it is on. */
    private static String passkeyAnswer(Page page, String asked) {
        return String.valueOf(page.evaluate("""
                async asked => {
                  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(asked).publicKey);
                  return JSON.stringify((await navigator.credentials.get({publicKey})).toJSON());
                }""", asked));
    }

    /** Where an answer leads that is sent to the installation. */
    private static String sentForSigningIn(String answer) throws IOException, InterruptedException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create(wellkept.at("/workspace/sign-in/passkey")))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        "credential=" + URLEncoder.encode(answer, StandardCharsets.UTF_8)))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static void givePassword(Page page) {
        page.navigate(wellkept.at("/workspace/sign-in"));
        page.getByLabel("E-mail address").fill(EmptyWellkept.EMAIL);
        page.getByLabel("Password").fill(EmptyWellkept.PASSWORD);
        page.keyboard().press("Enter");
    }

    private static void signOut(Page page) {
        button(page, "Sign out").click();
        page.waitForURL("**/workspace/sign-in?**");
    }

    private static String token(@org.jspecify.annotations.Nullable String code)
            throws IOException, InterruptedException {
        String body = "{\"email\":\"%s\",\"password\":\"%s\"%s}"
                .formatted(
                        EmptyWellkept.EMAIL, EmptyWellkept.PASSWORD, code == null ? "" : ",\"code\":\"" + code + "\"");
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create(wellkept.at("/api/v1/auth/token")))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static void heading(Page page, String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words);
    }
}
