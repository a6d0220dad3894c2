package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.wellkept.deploy.running.Accessibility;

/** What people do in the workspace, in a browser, as far as it goes by keyboard. */
record Visit(Page page) {

    static final String CONTRIBUTOR = "contributor@wellshire.example";
    static final String LEAD = "lead@wellshire.example";
    static final String OFFICER = "officer@wellshire.example";
    static final String BOARD_MEMBER = "board@wellshire.example";
    static final String ADMINISTRATOR = "admin@wellkept.example";

    private static final String PASSWORD = "wellkept-demo";

    /** More stops than any screen has. */
    private static final int MOST_STOPS = 150;

    /** Signs in with no other device than a keyboard, on the way to an address. */
    void signIn(String email, String path) {
        page.navigate(path);
        tabTo(page.getByLabel("E-mail address"));
        page.keyboard().type(email);
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    void signOut() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        page.waitForURL(url -> url.contains("/sign-in"));
    }

    void tabTo(Locator wanted) {
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

    /** Where the page is, once it is at such an address: what is shown may be there before its address is. */
    String address(String pattern) {
        page.waitForURL(Pattern.compile(pattern));
        return page.url();
    }

    /**
     * Goes back once the screen has arrived. Vaadin's router takes a step back for the end of its own step while it is still
     * about to tell that it arrived, and does not ask the server for the screen.
     */
    void back() {
        page.waitForFunction("() => !window.Vaadin.Flow.navigation");
        page.goBack();
    }

    /** A button by its words. */
    Locator button(String words) {
        return page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** The question that is asked before something is done. */
    Locator question() {
        return page.getByRole(AriaRole.DIALOG).or(page.getByRole(AriaRole.ALERTDIALOG));
    }

    /** Answers the question with one of its buttons. */
    void confirm(String words) {
        question()
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    void heading(String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words);
    }

    /** What the page told, without being looked for. */
    void said(String words) {
        assertThat(page.locator(".messages [role='status']")).containsText(words);
    }

    /** What the page warned of. */
    void warned(String words) {
        assertThat(page.locator(".messages [role='alert']")).containsText(words);
    }

    /** On a phone and on a desk. */
    void isFitForEverybody() {
        Accessibility.assertFitForEverybody(page);
    }
}
