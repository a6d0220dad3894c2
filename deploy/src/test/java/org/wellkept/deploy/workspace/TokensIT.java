package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.Accessibility;
import org.wellkept.deploy.running.InBrowser;
import org.wellkept.deploy.running.RunningWellkept;

/** Making a token for a program on the screen, using it, and revoking it. */
@InBrowser
class TokensIT {

    private final RunningWellkept wellkept;

    TokensIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
    }

    @Test
    void a_lead_makes_a_token_once_sees_its_use_and_revokes_it(Page page) throws Exception {
        page.setViewportSize(390, 844);
        page.navigate("/workspace/sign-in?to=/workspace/tokens");
        page.getByLabel("E-mail address").fill("lead@wellshire.example");
        page.getByLabel("Password").fill("wellkept-demo");
        page.getByLabel("Password").press("Enter");
        assertThat(heading(page, "Tokens")).isVisible();
        Accessibility.assertNothingFound(page);

        page.getByLabel("What it is for").fill("Walked through in a browser");
        page.getByLabel("Whom it stands for").selectOption("wellshire-county-council contributor");
        page.getByLabel("Post updates").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the token"))
                .press("Enter");

        assertThat(heading(page, "Copy it now")).isVisible();
        String secret = page.locator(".token-made code").innerText();
        Accessibility.assertNothingFound(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("fits a phone")
                .isEqualTo(true);
        assertThat(exchanged(secret)).isEqualTo(200);

        page.reload();
        assertThat(heading(page, "Tokens")).isVisible();
        assertThat(page.content()).doesNotContain(secret);
        Locator item = page.locator("li", new Page.LocatorOptions().setHasText("Walked through in a browser"))
                .filter(new Locator.FilterOptions().setHasText("Last used today"));
        assertThat(item).isVisible();

        item.getByRole(AriaRole.BUTTON).press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Revoke it"))
                .press("Enter");

        assertThat(page.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText("Nothing gets in with it any more")))
                .isVisible();
        assertThat(exchanged(secret)).isEqualTo(401);
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private int exchanged(String secret) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(wellkept.at("api/v1/auth/token"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"token\":\"%s\"}".formatted(secret)))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
