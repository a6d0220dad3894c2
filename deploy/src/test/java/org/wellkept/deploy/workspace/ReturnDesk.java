package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** Somebody who writes down an organisation's answers: its lead, or the board's officer for it. */
record ReturnDesk(Visit visit, String organisation) {

    void open() {
        page().navigate("/workspace/return/" + organisation);
        row("").first().waitFor();
    }

    /** How many promises the boards ask about. */
    int promises() {
        return row("").count();
    }

    void answer(String promise, String rating, String done) {
        Locator editor = rate(promise, rating);
        tell(editor, promise, "What was done", done);
    }

    /** Red or amber, with what stands in the way and what the board could do about it. */
    void askTheBoard(String promise, String rating, String inTheWay, String ask) {
        Locator editor = rate(promise, rating);
        tell(editor, promise, "What stands in the way", inTheWay);
        tell(editor, promise, "What you ask of the board", ask);
    }

    private Locator rate(String promise, String rating) {
        row(promise).locator("> button").click();
        Locator editor = row(promise).locator(".return-editor");
        editor.getByText(rating, new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(row(promise).locator(".return-rating")).containsText(rating);
        return editor;
    }

    private void tell(Locator editor, String promise, String question, String words) {
        editor.getByLabel(question).fill(words);
        editor.getByLabel(question).blur();
        assertThat(row(promise).locator(".return-said")).containsText(words);
    }

    void carryForward() {
        visit.button("Carry forward unchanged").click();
        visit.said("Carried forward, and marked as unchanged: ");
    }

    /** Sends what is written down, and is told this. */
    void send(String told) {
        visit.button("Send return").click();
        visit.confirm("Send return");
        visit.said(told);
    }

    /** The return as a spreadsheet, as it stands. */
    Download copyForExcel() {
        return page().waitForDownload(() -> page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("Copy for Excel (.xlsx)"))
                .click());
    }

    /** Brings a spreadsheet back, and is shown what it would change. */
    void upload(String name, byte[] spreadsheet) {
        page().locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", spreadsheet));
        visit.heading(name);
    }

    /** @return the address of a link that is given to somebody without an account */
    String makeLink() {
        visit.button("Make a link").click();
        visit.confirm("Make the link");
        String address = page().getByLabel("The link", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        visit.confirm("I have copied it");
        return address;
    }

    /** A promise's row; any, without words. */
    Locator row(String promise) {
        return page().locator(".return-row").filter(new Locator.FilterOptions().setHasText(promise));
    }

    private Page page() {
        return visit.page();
    }
}
