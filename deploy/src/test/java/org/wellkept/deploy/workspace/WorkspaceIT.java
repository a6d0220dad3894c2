package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellkept.deploy.running.Accessibility;
import org.wellkept.deploy.running.InBrowser;

@InBrowser
class WorkspaceIT {

    private static final String PASSWORD = "wellkept-demo";
    private static final String CONTRIBUTOR = "contributor@wellshire.example";
    private static final String LEAD = "lead@wellshire.example";
    private static final String OFFICER = "officer@wellshire.example";

    /** More stops than any screen has. */
    private static final int MOST_STOPS = 150;

    @Test
    void a_promise_is_written_agreed_published_endorsed_and_told_of_by_keyboard(Page page) {
        signInByKeyboard(page, CONTRIBUTOR, "/workspace/commitments/new");
        heading(page, "Write a commitment");
        page.getByLabel("Promise, in one line").fill("Teach 40 librarians to listen");
        page.getByLabel("What will be done, and for whom").fill("40 librarians in Wellshire finish a day’s course.");
        page.getByLabel("Who answers for it").fill("Head of Libraries");
        page.getByLabel("Start", new Page.GetByLabelOptions().setExact(true)).fill("April 2026");
        page.getByLabel("By when", new Page.GetByLabelOptions().setExact(true)).fill("2030");
        page.getByLabel("What is counted").fill("librarians");
        page.getByLabel("Where it starts").fill("0");
        page.getByLabel("Number to reach").fill("40");
        page.getByLabel("How it is to be reached").selectOption("end");
        page.getByLabel("Wellshire Health and Wellbeing Board").check();
        assertThat(page.getByText("5 of 5 questions are answered.")).isVisible();
        page.getByText("Save as a draft", new Page.GetByTextOptions().setExact(true))
                .click();
        heading(page, "Teach 40 librarians to listen");
        said(page, "Saved as the draft");
        String address = page.url();
        signOut(page);

        signInByKeyboard(page, LEAD, address);
        confirm(page, "Agree it");
        said(page, "Agreed.");
        confirm(page, "Make it public");
        said(page, "It is public now.");
        signOut(page);

        signInByKeyboard(page, OFFICER, address);
        press(page, "Record an endorsement");
        page.getByRole(AriaRole.DIALOG)
                .getByText("Record it", new Locator.GetByTextOptions().setExact(true))
                .click();
        said(page, "The endorsement is recorded.");
        signOut(page);

        signInByKeyboard(page, CONTRIBUTOR, address + "/update");
        heading(page, "Post an update");
        tabTo(page, page.getByLabel(Pattern.compile("^Figure now")));
        page.keyboard().type("12");
        tabTo(page, page.getByRole(AriaRole.RADIO).first());
        page.keyboard().press("Space");
        tabTo(page, page.getByLabel("What was done"));
        page.keyboard().type("Twelve finished the first course.");
        tabTo(page, page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText("Post the update")));
        page.keyboard().press("Enter");
        heading(page, "Teach 40 librarians to listen");
        said(page, "Your update is posted");
        assertThat(page.getByText("Twelve finished the first course.")).isVisible();
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("H1");
        assertThat(page).hasTitle("Teach 40 librarians to listen – Wellkept");
    }

    @Test
    void a_wrong_password_says_nothing_about_the_account(Page page) {
        page.navigate("/workspace/sign-in");
        signIn(page, "nobody@wellshire.example", "not the password");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("don't match an account that can sign in");
        assertThat(page.getByLabel("E-mail address")).hasValue("nobody@wellshire.example");
    }

    @Test
    void on_a_phone_the_menu_opens_and_closes_by_keyboard(Page page) {
        page.setViewportSize(390, 844);
        signInByKeyboard(page, CONTRIBUTOR, "/workspace/");
        Locator menu = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu"));
        tabTo(page, menu);
        page.keyboard().press("Enter");
        assertThat(menu).hasAttribute("aria-expanded", "true");
        assertThat(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Commitments").setExact(true)))
                .isVisible();
        page.keyboard().press("Escape");
        assertThat(menu).hasAttribute("aria-expanded", "false");
        assertThat(menu).isFocused();
    }

    @Test
    void what_is_not_there_is_told_on_a_page_of_the_product(Page page) {
        signInByKeyboard(page, CONTRIBUTOR, "/workspace/commitments/XX-999");

        heading(page, "There is nothing here");
    }

    @ParameterizedTest
    @CsvSource({
        "contributor@wellshire.example, /workspace/, Today",
        "officer@wellshire.example, /workspace/, Today",
        "lead@wellshire.example, /workspace/commitments, Commitments",
        "lead@wellshire.example, /workspace/commitments?said=green&flag=evidenceGap, Commitments",
        "lead@wellshire.example, /workspace/commitments/WV-014, Train 300 people a year to talk about wellbeing",
        "lead@wellshire.example, /workspace/commitments/new, Write a commitment",
        "lead@wellshire.example, /workspace/commitments/WV-014/edit, Change what was agreed",
        "lead@wellshire.example, /workspace/commitments/WV-014/update, Post an update",
        "lead@wellshire.example, /workspace/nowhere, There is nothing here"
    })
    void axe_finds_nothing_wide_or_narrow(String who, String path, String name, Page page) {
        signInByKeyboard(page, who, path);
        heading(page, name);
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 900);
            Accessibility.assertNothingFound(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("nothing runs out of a page %s wide", width)
                    .isEqualTo(width);
        }
    }

    @Test
    void axe_finds_nothing_on_the_way_in(Page page) {
        page.navigate("/workspace/sign-in");
        Accessibility.assertNothingFound(page);
        page.setViewportSize(390, 844);
        Accessibility.assertNothingFound(page);
    }

    private static void signInByKeyboard(Page page, String email, String path) {
        page.navigate(path);
        tabTo(page, page.getByLabel("E-mail address"));
        page.keyboard().type(email);
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static void signIn(Page page, String email, String password) {
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
    }

    private static void signOut(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        page.waitForURL(url -> url.contains("/sign-in"));
    }

    private static void tabTo(Page page, Locator wanted) {
        wanted.first().waitFor();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    wanted.first()
                            .evaluate(
                                    "wanted => wanted === document.activeElement || wanted.contains(document.activeElement)"))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }

    private static void press(Page page, String words) {
        page.locator(".actions")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void confirm(Page page, String words) {
        press(page, words);
        page.getByRole(AriaRole.DIALOG)
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void heading(Page page, String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words);
    }

    private static void said(Page page, String words) {
        assertThat(page.locator(".messages [role='status']")).containsText(words);
    }
}
