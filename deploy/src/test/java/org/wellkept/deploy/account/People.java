package org.wellkept.deploy.account;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;

/** How people get in and about, for tests in which that is not the point. */
final class People {

    static final String PASSWORD = "wellkept-demo";
    static final String LEAD = "lead@vale.example";

    /** Only for a machine that hangs; messages are shown a moment after they were posted. */
    private static final int MOST_LOOKS = 600;

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
        String address = page.evaluate("location.origin") + "/";
        try (BrowserContext another = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setBaseURL(address).setLocale("en-GB"))) {
            another.setDefaultTimeout(180_000);
            doing.accept(another.newPage());
        }
    }

    /** The latest message to somebody, on the demonstration's page of messages; the page stays there. */
    static Locator messageTo(Page page, String email) {
        Locator message = page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText("To " + email + ","))
                .first();
        for (int look = 0; look < MOST_LOOKS; look++) {
            page.navigate("/workspace/messages");
            if (message.count() > 0) {
                return message;
            }
            page.waitForTimeout(100);
        }
        throw new AssertionError("No message to " + email + " is shown");
    }
}
