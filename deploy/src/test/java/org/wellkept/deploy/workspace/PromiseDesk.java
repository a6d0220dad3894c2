package org.wellkept.deploy.workspace;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody at one promise's page: what is asked there, answered and checked. */
record PromiseDesk(Visit visit, String reference) {

    void ask(String question) {
        open();
        visit.button("Ask a question").click();
        page().getByLabel("Your question").fill(question);
        visit.confirm("Ask");
        visit.said("Asked.");
    }

    void answer(String question, String words) {
        open();
        press(question, "Answer");
        page().getByLabel("Your answer").fill(words);
        visit.confirm("Answer");
        visit.said("Answered. ");
    }

    void sendBack(String question, String whatIsMissing) {
        open();
        press(question, "Not satisfied");
        page().getByLabel("What is still missing").fill(whatIsMissing);
        visit.confirm("Send it back");
        visit.said("Sent back. You are told when there is an answer.");
    }

    /** Without money between the two, and with an interest. */
    void check(String answer, String saw, String interest) {
        open();
        visit.button("Record a check").click();
        page().getByLabel("What you found").selectOption(answer);
        page().getByLabel("What you looked at").fill(saw);
        choose("Does the body", "No");
        choose("Are there interests", "Yes");
        page().getByLabel("Which interests").fill(interest);
        visit.confirm("Record it");
        visit.said("The check is recorded.");
    }

    void open() {
        page().navigate("/workspace/commitments/" + reference);
    }

    /** A question with something left to do for whoever looks. */
    Locator waiting(String question) {
        return page().locator(".waiting-row").filter(new Locator.FilterOptions().setHasText(question));
    }

    private void press(String question, String words) {
        waiting(question)
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private void choose(String question, String answer) {
        page().locator("vaadin-radio-group")
                .filter(new Locator.FilterOptions().setHasText(question))
                .getByText(answer, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private Page page() {
        return visit.page();
    }
}
