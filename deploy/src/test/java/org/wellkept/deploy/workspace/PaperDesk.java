package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** An officer at the paper of a round. */
record PaperDesk(Visit visit, String id) {

    /** Makes a paper of what a round found, which is a draft that nobody else finds. */
    static PaperDesk makes(Visit visit, String board, String round) {
        Page page = visit.page();
        page.navigate("/workspace/accountability/" + board + "/papers");
        page.locator(".paper-lines li")
                .filter(new Locator.FilterOptions().setHasText(round))
                .getByText("Make a paper")
                .click();
        String id = visit.address("/accountability/papers/[0-9a-f-]{36}/paper$")
                .replaceAll(".*/papers/([0-9a-f-]{36})/.*", "$1");
        assertThat(page.locator(".preview")).containsText("This is a draft.");
        return new PaperDesk(visit, id);
    }

    /** @param on the day of a planned meeting, as it is written, such as 5 October 2026 */
    void isForTheMeetingOn(String on) {
        visit.page().getByLabel("For the meeting on").selectOption(new SelectOption().setLabel(on));
    }

    void publishes() {
        visit.button("Publish").click();
        visit.confirm("Publish");
        visit.said("Published.");
    }

    Locator preview() {
        return visit.page().locator(".preview");
    }

    /** Where everybody reads it once it is published. */
    String publicAddress() {
        return "/reports/" + id;
    }
}
