package org.wellkept.deploy.pictures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.InBrowser;

/**
 * Takes the pictures that the README and the guides show. To refresh them: {@code ./scripts/pictures.sh}. An ordinary run takes them too,
 * into the build's own folder, so that a page that cannot be shown is noticed.
 */
@InBrowser
class PicturesIT {

    private static final Path FOLDER = Path.of(System.getProperty("wellkept.pictures", "target/pictures"));

    @Test
    void a_boards_public_page(Page page) {
        page.navigate("/boards/wellshire");

        take(page, "board");
    }

    @Test
    void the_accountability_overview(Page page) {
        signIn(page, "officer@wellshire.example", "/workspace/accountability/wellshire");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Wellshire");

        take(page, "accountability");
    }

    @Test
    void what_a_round_found(Page page) {
        signIn(page, "officer@wellshire.example", "/workspace/accountability/wellshire");
        page.locator(".found a").last().click();
        page.locator(".frozen").first().waitFor();

        take(page, "snapshot");
    }

    @Test
    void writing_a_promise(Page page) {
        signIn(page, "contributor@wellshire.example", "/workspace/commitments/new");
        page.getByLabel("Promise, in one line").fill("Teach 40 librarians to listen");

        take(page, "writing");
    }

    private static void signIn(Page page, String email, String path) {
        page.navigate(path);
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill("wellkept-demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
    }

    private static void take(Page page, String name) {
        page.setViewportSize(1000, 720);
        byte[] picture = page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
        assertThat(picture).isNotEmpty();
    }
}
