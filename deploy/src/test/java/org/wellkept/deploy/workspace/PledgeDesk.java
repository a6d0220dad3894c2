package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The lead of an organisation that a board asks what it can commit to, led there from Today. */
record PledgeDesk(Visit visit, String round) {

    /** @return the reference */
    String promisesAnew(String title) {
        openAnswer();
        page().locator(".actions a.button").click();
        visit.heading("Write a promise");
        page().getByLabel("Promise, in one line").fill(title);
        page().getByText("Save as a draft", new Page.GetByTextOptions().setExact(true))
                .click();
        visit.said(", and put forward.");
        String reference = agreesInPublic(title);
        send();
        return reference;
    }

    void agreesWhatWasDrafted(String reference, String title) {
        openAnswer();
        page().locator("[aria-label='Put forward: " + reference + "']").click();
        visit.said(reference + " is put forward as it is.");
        agreesInPublic(title);
        send();
    }

    void declines(String because) {
        openAnswer();
        visit.button("Decline").click();
        page().getByLabel("Why").fill(because);
        visit.confirm("Decline");
        visit.said("The answer is sent: you decline.");
    }

    private void openAnswer() {
        page().navigate("/workspace/");
        page().locator("section.todo")
                .filter(new Locator.FilterOptions().setHasText(round))
                .getByText("Open the answer")
                .click();
        visit.address("/return/commitment-rounds/");
    }

    private String agreesInPublic(String title) {
        page().locator("section.card:has(h2:text-is('Put forward'))")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title))
                .click();
        visit.heading(title);
        press("Agree it", "Agreed.");
        press("Make it public", "It is public now.");
        return visit.address("/commitments/WV-[0-9]+$").replaceAll(".*/", "");
    }

    private void press(String words, String told) {
        visit.button(words).click();
        visit.confirm(words);
        visit.said(told);
    }

    private void send() {
        openAnswer();
        visit.button("Send the answer").click();
        visit.confirm("Send");
        visit.said("The answer is sent.");
        assertThat(page().locator("main")).not().containsText("Not sent yet");
    }

    private Page page() {
        return visit.page();
    }
}
