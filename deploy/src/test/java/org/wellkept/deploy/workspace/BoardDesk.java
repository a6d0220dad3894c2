package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;

/** Somebody at a board's page: its officer, who runs its rounds, or a member, who reads what they found. */
record BoardDesk(Visit visit, String board) {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    void open() {
        page().navigate(address());
        page().locator(".tiles").waitFor();
    }

    void openRound(String name) {
        open();
        page().getByText("Open a round").click();
        page().getByLabel("Name").fill(name);
        visit.button("Open the round").click();
        visit.said(name + " is open: ");
    }

    /** Closes the open round, and answers with the numbers that the board's page told just before. */
    BoardNumbers closeRound(String name) {
        open();
        BoardNumbers before = BoardNumbers.inTheWorkspace(page());
        visit.button("Close this round").click();
        visit.confirm("Close the round");
        visit.said(name + " is closed. You can open the next round when it is time.");
        return before;
    }

    void reopenRound(String name, String because) {
        open();
        visit.button("Reopen this round").click();
        page().getByLabel("Why").fill(because);
        visit.confirm("Reopen the round");
        visit.said(name + " is open again.");
    }

    void openCommitmentRounds() {
        page().navigate(address() + "/commitment-rounds");
        visit.heading("Commitment rounds");
    }

    /** Every partner is asked. */
    void openCommitmentRound(String name, String question) {
        openCommitmentRounds();
        page().getByText("Open a commitment round").click();
        page().getByLabel("Name").fill(name);
        page().getByLabel("What you ask, in words").fill(question);
        visit.button("Open the commitment round").click();
    }

    void endorseAllInOneSitting() {
        page().getByText("Endorse in one sitting").first().click();
        visit.heading("Endorse what partners promise");
        page().getByLabel("The day of the meeting").fill(LocalDate.now(ENGLAND).toString());
        page().keyboard().press("Tab");
        visit.button("Record what the board endorsed").click();
    }

    void closeCommitmentRound() {
        openCommitmentRounds();
        visit.button("Close this round").click();
        visit.confirm("Close the round");
        visit.said("The commitment round is closed.");
    }

    /** What a round found, when it closed last, as the board's page leads to it. */
    void openFound(String round) {
        open();
        Locator line = page().locator(".found li")
                .filter(new Locator.FilterOptions().setHasText(round))
                .first();
        assertThat(line).containsText("As it stood on ");
        line.getByRole(AriaRole.LINK).click();
        page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("By which rules"))
                .waitFor();
        assertThat(page().locator("main")).containsText(round + ", ");
    }

    /** How a partner's answer to the round stands, or stood. */
    void standing(String partner, String standing) {
        assertThat(page().locator("section.round tbody tr").filter(new Locator.FilterOptions().setHasText(partner)))
                .containsText(standing);
    }

    /** How something that is asked of the board stands. */
    void asked(String words, String standing) {
        page().navigate(address() + "/asks");
        visit.heading("Asked of the board");
        assertThat(page().locator("article.update").filter(new Locator.FilterOptions().setHasText(words)))
                .containsText(standing);
    }

    /** Agrees to what waits for an answer of the board. */
    void agreeToWhatIsAsked(String asked, String words) {
        page().locator(".waiting-row")
                .filter(new Locator.FilterOptions().setHasText(asked))
                .getByText("Answer", new Locator.GetByTextOptions().setExact(true))
                .click();
        page().getByLabel("The board’s answer").selectOption("agreed");
        page().getByLabel("In words").fill(words);
        visit.confirm("Answer");
    }

    String address() {
        return "/workspace/accountability/" + board;
    }

    private Page page() {
        return visit.page();
    }
}
