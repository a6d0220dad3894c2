package org.wellkept.deploy.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellkept.deploy.running.Accessibility;
import org.wellkept.deploy.running.InBrowser;

/**
 * The six screens that people see most: each is fit for everybody, in every way in which it is seen, and its pictures on a
 * desk and on a phone are taken. To refresh those that are kept: {@code ./scripts/pictures.sh screens}.
 */
@InBrowser
class SixScreensIT {

    private static final Path FOLDER = Path.of(System.getProperty("wellkept.pictures", "target/pictures"));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "today, officer@wellshire.example, /workspace/, .todo",
        "commitments, lead@wellshire.example, /workspace/commitments, table.promises",
        "commitment, lead@wellshire.example, /workspace/commitments/WV-014, .answers",
        "accountability-overview, officer@wellshire.example, /workspace/accountability/wellshire, .tiles",
        "board-page, , /boards/wellshire, .answered",
        "partner-page, , /partners/wellshire-county-council, #promises"
    })
    void a_screen_is_fit_in_every_way_and_has_its_picture_taken(
            String name, @Nullable String who, String path, String part, Page page) {
        page.navigate(path);
        if (who != null) {
            page.getByLabel("E-mail address").fill(who);
            page.getByLabel("Password").fill("wellkept-demo");
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/sign-in"));
        }
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
        page.locator(part).first().waitFor();

        Accessibility.assertFitInEveryWay(page);
        take(page, name, 1280, 1000);
        take(page, name, 390, 844);
    }

    private static void take(Page page, String name, int width, int height) {
        page.setViewportSize(width, height);
        byte[] picture = page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + "-" + width + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
        assertThat(picture).isNotEmpty();
    }
}
