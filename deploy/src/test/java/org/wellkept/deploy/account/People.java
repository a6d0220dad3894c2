package org.wellkept.deploy.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** How people get in and about, for tests in which that is not the point. */
final class People {

    static final String PASSWORD = "wellkept-demo";
    static final String LEAD = "lead@vale.example";

    /** Only for a machine that hangs; messages are shown a moment after they were posted. */
    private static final int MOST_LOOKS = 600;

    private static final Set<String> GIVEN = ConcurrentHashMap.newKeySet();

    private People() {}

    static void signIn(Page page, String email, String path) {
        signIn(page, email, PASSWORD, path);
    }

    static void signIn(Page page, String email, String password, String path) {
        page.navigate(path);
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** Somebody else, or the same person in a browser that shares nothing with this one. */
    static void inAnotherBrowser(Page page, Consumer<Page> doing) {
        if (page.url().equals("about:blank")) {
            // only a page that is somewhere knows where the application is
            page.navigate("/");
        }
        String address = page.evaluate("location.origin") + "/";
        try (BrowserContext another = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setBaseURL(address).setLocale("en-GB"))) {
            another.setDefaultTimeout(180_000);
            doing.accept(another.newPage());
        }
    }

    /** Invites somebody, on the screen of a place's people. */
    static void invite(Page lead, String email, String role) {
        lead.locator(".actions")
                .getByText("Invite somebody", new Locator.GetByTextOptions().setExact(true))
                .click();
        Locator dialog = lead.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("E-mail address").fill(email);
        dialog.getByLabel("Role").selectOption(new SelectOption().setLabel(role));
        dialog.getByText("Send the invitation").click();
        assertThat(lead.getByLabel("Withdraw: " + email)).isVisible();
    }

    /** Ends a role, on the screen of a place's people. */
    static void endRole(Page lead, String whose) {
        lead.getByLabel(Pattern.compile("End this role: " + whose + ".*"))
                .last()
                .click();
        lead.getByRole(AriaRole.DIALOG)
                .getByText("End this role", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(lead.locator(".messages [role='status']")).containsText("has ended");
    }

    /**
     * The link in a message to somebody that nobody was given before, on the demonstration's page of messages, where the
     * page stays.
     */
    static String newLinkTo(Page page, String email) {
        Locator message = page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText("To " + email + ","))
                // reminders come by themselves, in the morning of a working day
                .filter(new Locator.FilterOptions().setHasNotText("All that waits for you:"))
                .first();
        for (int look = 0; look < MOST_LOOKS; look++) {
            page.navigate("/workspace/messages");
            if (message.count() > 0) {
                String link = message.getByRole(AriaRole.LINK).last().getAttribute("href");
                if (GIVEN.add(link)) {
                    return link;
                }
            }
            page.waitForTimeout(100);
        }
        throw new AssertionError("No new message to " + email + " is shown");
    }
}
