package org.wellkept.deploy.sso;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.deploy.running.Accessibility;
import org.wellkept.deploy.running.InBrowser;
import org.wellkept.deploy.running.LauncherProcess;
import org.wellkept.deploy.running.LoadedDemonstration;

/** Signing in by an organisation's own Keycloak, in a browser, as people of the demonstration do. */
@InBrowser
class KeycloakIT {

    @TempDir
    private static Path place;

    private static KeycloakProcess keycloak;
    private static LauncherProcess wellkept;
    private static URI address;

    @BeforeAll
    static void start() throws Exception {
        keycloak = KeycloakProcess.start();
        LoadedDemonstration.copyTo(place.resolve("data"));
        URI issuer = keycloak.awaitIssuer();
        wellkept = LauncherProcess.startWith(
                Map.of(
                        "WELLKEPT_OIDC_ISSUER", issuer.toString(),
                        "WELLKEPT_OIDC_CLIENT_ID", "wellkept",
                        "WELLKEPT_OIDC_CLIENT_SECRET", "county-secret"),
                "--demo",
                "--port",
                "0",
                "--data",
                place.resolve("data").toString());
        address = wellkept.awaitReady();
    }

    @AfterAll
    static void stop() {
        wellkept.close();
        keycloak.close();
    }

    @Test
    void an_account_that_nobody_has_used_opens_at_once_and_again_without_a_password_here(Page page) {
        setOut(page, "lead@wellshire.example");
        signInAtKeycloak(page, "lead");
        assertThat(heading(page, "Today")).isVisible();

        signOut(page);
        setOut(page, "lead@wellshire.example");
        // Keycloak knows the browser and asks nothing
        assertThat(heading(page, "Today")).isVisible();
    }

    @Test
    void an_account_in_use_asks_for_its_password_once(Page page) {
        byPassword(page, "contributor@wellshire.example");
        signOut(page);

        setOut(page, "contributor@wellshire.example");
        signInAtKeycloak(page, "contributor");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("One step more, this once");
        Accessibility.assertNothingFound(page);
        page.getByLabel("Password").fill("wellkept-demo");
        page.getByLabel("Password").press("Enter");
        assertThat(heading(page, "Today")).isVisible();

        signOut(page);
        setOut(page, "contributor@wellshire.example");
        assertThat(heading(page, "Today")).isVisible();
    }

    @Test
    void somebody_without_an_account_here_is_told_so_plainly(Page page) {
        setOut(page, "stranger@wellshire.example");
        signInAtKeycloak(page, "stranger");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("did not lead to an account here");
        Accessibility.assertNothingFound(page);
    }

    @Test
    void an_answer_that_is_sent_again_opens_nothing(Page page) {
        page.navigate(address.resolve("workspace/sign-in/callback?code=stolen&state=guessed")
                .toString());

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("did not lead to an account here");
    }

    @Test
    void the_sign_in_page_offers_it_to_keyboards_and_phones(Page page) {
        page.setViewportSize(390, 844);
        page.navigate(address.resolve("workspace/sign-in").toString());
        Accessibility.assertNothingFound(page);

        page.getByLabel("E-mail address").fill("");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in with my organisation"))
                .press("Enter");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Type your e-mail address");
    }

    private static void setOut(Page page, String email) {
        page.navigate(address.resolve("workspace/sign-in").toString());
        page.getByLabel("E-mail address").fill(email);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in with my organisation"))
                .press("Enter");
    }

    private static void byPassword(Page page, String email) {
        page.navigate(address.resolve("workspace/sign-in").toString());
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill("wellkept-demo");
        page.getByLabel("Password").press("Enter");
        assertThat(heading(page, "Today")).isVisible();
    }

    private static void signOut(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(heading(page, "Sign in")).isVisible();
    }

    private static void signInAtKeycloak(Page page, String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill("county-directory");
        page.locator("#kc-login").click();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
