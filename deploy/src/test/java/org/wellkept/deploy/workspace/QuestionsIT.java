package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.InBrowser;

/** What partners ask of boards, and others ask of partners, by keyboard. */
@InBrowser
class QuestionsIT {

    private static final String ASKS = "/workspace/accountability/wellshire/asks";

    @Test
    void an_officer_is_led_from_today_to_what_waits_and_answers_it(Page page) {
        Visit visit = new Visit(page);
        visit.signIn(Visit.OFFICER, "/workspace/");
        Locator asked =
                page.locator("section.todo").filter(new Locator.FilterOptions().setHasText("Asked of Wellshire"));
        visit.tabTo(asked.locator("a.button").first());
        page.keyboard().press("Enter");
        visit.heading("Asked of the board");
        assertThat(page.locator(".screen-body")).containsText("asks;");
        visit.isFitForEverybody();

        Locator answer = visit.button("Answer");
        visit.tabTo(answer);
        String which = String.valueOf(answer.first().getAttribute("aria-label")).replace("Answer: ", "");
        page.keyboard().press("Enter");
        visit.confirm("Answer");
        assertThat(visit.question()).containsText("No answer is chosen");
        String words = "We look at it in May. " + UUID.randomUUID();
        page.getByLabel("The board’s answer").selectOption("agreed");
        page.getByLabel("In words").fill(words);
        visit.isFitForEverybody();
        visit.confirm("Answer");

        visit.said("Answered.");
        assertThat(page.locator("article.update").filter(new Locator.FilterOptions().setHasText(words)))
                .containsText(which);
        page.navigate("/boards/wellshire");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("asks and answers"))
                .click();
        assertThat(page.locator("main")).containsText(words);
    }

    @Test
    void a_question_is_asked_answered_and_closed(Page page) {
        String words = "Who trains the trainers? " + UUID.randomUUID();
        Visit visit = new Visit(page);
        visit.signIn("observer@healthwatch.example", "/workspace/commitments/WV-006");
        visit.tabTo(visit.button("Ask a question"));
        page.keyboard().press("Enter");
        visit.question()
                .getByText("Ask", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(visit.question()).containsText("This is empty");
        page.getByLabel("Your question").fill(words);
        visit.isFitForEverybody();
        visit.confirm("Ask");
        visit.said("Asked.");
        visit.isFitForEverybody();
        visit.signOut();

        visit.signIn(Visit.LEAD, "/workspace/");
        Locator waits = page.locator("section.todo li").filter(new Locator.FilterOptions().setHasText(words));
        visit.tabTo(waits.locator("a.button"));
        page.keyboard().press("Enter");
        Locator row = page.locator(".waiting-row").filter(new Locator.FilterOptions().setHasText(words));
        row.getByText("Answer", new Locator.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Your answer").fill("The university does.");
        visit.confirm("Answer");
        visit.said("Answered.");
        visit.signOut();

        visit.signIn("observer@healthwatch.example", "/workspace/");
        page.locator("section.todo li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("a.button")
                .click();
        row.getByText("Close it", new Locator.GetByTextOptions().setExact(true)).click();
        visit.confirm("Close it");
        visit.said("The question is closed.");
        page.navigate("/commitments/WV-006");
        assertThat(page.locator("#questions")).containsText("The university does.");
    }

    @Test
    void a_lead_takes_back_what_nobody_needs_any_more(Page page) {
        Visit visit = new Visit(page);
        visit.signIn(Visit.LEAD, ASKS);
        Locator back = visit.button("Take it back");
        visit.tabTo(back);
        page.keyboard().press("Enter");
        visit.confirm("Take it back");
        visit.said("It is taken back.");
    }
}
