package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody without an account who was given a link to an organisation's questions. */
record PhoneWithALink(Page page, String link) {

    /** @param address as it was given out; the test reaches the application by another than it tells */
    static PhoneWithALink to(String address, Page page) {
        return new PhoneWithALink(page, address.substring(address.indexOf("/workspace/answer/")));
    }

    void answer(String promise, String rating, String done) {
        page.navigate(link);
        page.locator(".link-promises")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(promise))
                .click();
        heading(promise);
        String question = page.url();
        page.getByLabel("What was done").fill(done);
        page.getByLabel(rating).check();
        page.getByText("Keep, and go on").click();
        page.waitForURL(url -> !url.equals(question));
    }

    void handOver() {
        page.navigate(link);
        page.getByText("Hand over", new Page.GetByTextOptions().setExact(true)).click();
        heading("Thank you: handed over");
    }

    /** It takes one answer. */
    void isOver() {
        page.navigate(link);
        heading("These answers are handed over");
    }

    private void heading(String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(words);
    }
}
