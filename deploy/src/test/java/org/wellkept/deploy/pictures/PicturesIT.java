package org.wellkept.deploy.pictures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Files;
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

    @Test
    void a_return_with_what_the_figures_show_beside_the_rating(Page page) {
        signIn(page, "lead@wellshire.example", "/workspace/return");
        page.locator(".return-row > button").first().click();
        page.locator(".return-editor vaadin-radio-group").waitFor();

        take(page, "return");
    }

    @Test
    void the_questions_behind_a_link_on_a_phone(Page page) {
        signIn(page, "officer@vale.example", "/workspace/return/marsh-lane-neighbours");
        page.getByText("Make a link", new Page.GetByTextOptions().setExact(true))
                .click();
        page.getByText("Make the link").click();
        String link = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("The link"))
                .inputValue();
        page.context().clearCookies();
        page.navigate(link);
        page.locator(".link-promises a").first().click();
        page.getByLabel("What was done").waitFor();

        take(page, "link", 390, 844);
    }

    @Test
    void what_partners_could_commit_to(Page page) {
        signIn(page, "officer@wellshire.example", "/workspace/accountability/wellshire/commitment-rounds");
        page.locator(".commitment-round").first().waitFor();

        take(page, "commitment-round");
    }

    @Test
    void a_reply_beside_what_somebody_found(Page page) {
        signIn(page, "lead@wellshire.example", "/workspace/commitments/WV-016");
        page.locator("[id^=mark-]").first().scrollIntoViewIfNeeded();

        take(page, "reply");
    }

    @Test
    void a_check_with_its_files(Page page) {
        signIn(page, "observer@healthwatch.example", "/workspace/commitments/WV-006");
        page.getByText("Record a check", new Page.GetByTextOptions().setExact(true))
                .click();
        page.getByRole(AriaRole.DIALOG).getByLabel("What you found").waitFor();

        take(page, "check");
    }

    @Test
    void what_a_board_was_asked_for(Page page) {
        signIn(page, "officer@wellshire.example", "/workspace/accountability/wellshire/asks");
        page.locator("article.update").first().waitFor();

        take(page, "asks");
    }

    @Test
    void a_draft_of_a_paper_beside_what_it_becomes(Page page) {
        signIn(page, "officer@wellshire.example", "/workspace/accountability/wellshire/papers");
        page.locator(".paper-lines li")
                .filter(new Locator.FilterOptions().setHasText("Draft"))
                .locator("a")
                .click();
        page.locator(".preview").waitFor();

        take(page, "paper-draft", 1280, 900);
    }

    @Test
    void the_pages_of_a_paper_on_paper(Page page) throws Exception {
        page.navigate("/boards/wellshire");
        page.locator("#papers a").first().click();
        page.waitForURL("**/reports/**");
        page.waitForCondition(() -> {
            page.reload();
            return page.locator(".downloads a[href$='.pdf']").count() == 1;
        });
        Path pdf = Files.createTempFile("paper", ".pdf");
        Files.write(
                pdf,
                page.request()
                        .get(page.locator(".downloads a[href$='.pdf']").getAttribute("href"))
                        .body());
        Path first = FOLDER.resolve("paper");
        Files.createDirectories(FOLDER);

        int code = new ProcessBuilder(
                        "pdftoppm", "-png", "-r", "75", "-f", "1", "-singlefile", pdf.toString(), first.toString())
                .inheritIO()
                .start()
                .waitFor();

        assertThat(code).isZero();
        assertThat(FOLDER.resolve("paper.png")).isNotEmptyFile();
        Files.delete(pdf);
    }

    @Test
    void what_partners_told_of_a_year(Page page) {
        signIn(page, "lead@wellshire.example", "/workspace/anchor");
        page.locator(".headlines").waitFor();

        take(page, "anchor");
    }

    @Test
    void how_partners_stand_to_the_living_wage(Page page) {
        signIn(page, "board@wellshire.example", "/workspace/anchor/living-wage");
        page.locator("table.promises").first().waitFor();

        take(page, "living-wage");
    }

    @Test
    void where_money_stays(Page page) {
        page.navigate("/anchor/wellshire-and-vale?figure=inner");

        take(page, "spending");
    }

    @Test
    void rooms_that_anybody_can_use(Page page) {
        page.navigate("/rooms");

        take(page, "rooms", 1000, 960);
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
        take(page, name, 1000, 720);
    }

    private static void take(Page page, String name, int width, int height) {
        page.setViewportSize(width, height);
        byte[] picture = page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
        assertThat(picture).isNotEmpty();
    }
}
