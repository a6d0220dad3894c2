package org.wellkept.deploy.account;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How people get in and about, for tests in which that is not the point. */
final class People {

    static final String PASSWORD = "wellkept-demo";
    static final String LEAD = "lead@vale.example";

    private People() {}

    static void signIn(Page page, String email, String path) {
        page.navigate(path);
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
