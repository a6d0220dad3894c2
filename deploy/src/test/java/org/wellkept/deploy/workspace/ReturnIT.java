package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.api.Api;
import org.wellkept.deploy.running.InBrowser;
import org.wellkept.deploy.running.RunningWellkept;

/** One organisation's answer to its boards, each test of another organisation. */
@InBrowser
class ReturnIT {

    private static final int FORTY = 40;
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final RunningWellkept wellkept;

    ReturnIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
    }

    @Test
    void a_return_of_forty_promises_is_answered_by_keyboard_without_a_reload(Page page) {
        promises("lead@opendoor.example", "open-door", FORTY);
        Visit visit = new Visit(page);
        visit.signIn("lead@opendoor.example", "/workspace/return");
        page.locator(".return-row").first().waitFor();
        int rows = page.locator(".return-row").count();
        assertThat(rows).isGreaterThanOrEqualTo(FORTY);
        page.evaluate("window.sameThroughout = true");

        visit.tabTo(page.locator(".return-row > button"));
        page.keyboard().press("Enter");
        for (int row = 0; row < rows; row++) {
            Locator editor = page.locator(".return-row").nth(row).locator(".return-editor");
            editor.waitFor();
            if (editor.locator("vaadin-text-field").count() > 0) {
                focused(editor.locator("vaadin-text-field").first());
                page.keyboard().type("7");
                visit.tabTo(editor.locator("vaadin-radio-group"));
            }
            focused(editor.locator("vaadin-radio-group"));
            page.keyboard().press("1");
            visit.tabTo(editor.getByLabel("What was done"));
            page.keyboard().type("Done by keyboard, row " + row + ".");
            page.keyboard().press("Control+Enter");
            editor.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(rows + " of " + rows + " promises answered");
        assertThat(page.locator(".return-row").last()).containsText("Done by keyboard, row " + (rows - 1) + ".");
        assertThat(page.evaluate("window.sameThroughout")).as("no reload").isEqualTo(true);
        visit.isFitForEverybody();

        visit.button("Send return").focus();
        page.keyboard().press("Enter");
        page.getByLabel("How many minutes").fill("45");
        page.keyboard().press("Tab");
        visit.isFitForEverybody();
        visit.confirm("Send return");
        visit.said("Your return is sent: " + rows + " promises have a new update.");
        assertThat(page.locator(".return-row").first()).containsText("Sent on");
    }

    @Test
    void a_reason_that_is_missing_is_said_at_its_row_and_nothing_is_lost(Page page) {
        promises("lead@wellshire.example", "wellshire-county-council", 1);
        Visit visit = new Visit(page);
        visit.signIn("lead@wellshire.example", "/workspace/return");
        Locator row = page.locator(".return-row").last();
        row.getByRole(AriaRole.BUTTON).click();
        row.getByText("Red", new Locator.GetByTextOptions().setExact(true)).click();
        row.getByLabel("What was done").fill("We tried.");
        row.getByLabel("What was done").blur();
        assertThat(row).containsText("Not sent yet");

        visit.button("Send return").click();
        visit.confirm("Send return");
        assertThat(visit.question()).containsText("A rating of red needs its reason");
        visit.confirm("Cancel");

        assertThat(row.getByLabel("What was done")).hasValue("We tried.");
        assertThat(row.locator("vaadin-text-area[invalid]")).containsText("A rating of red needs its reason");
        visit.isFitForEverybody();

        row.getByLabel("What stands in the way").fill("Nobody came.");
        row.getByLabel("What stands in the way").blur();
        assertThat(row.locator("vaadin-text-area[invalid]")).hasCount(0);
    }

    @Test
    void two_people_in_one_field_lose_neither_text(Page hers) {
        promises("lead@vale.example", "vale-borough-council", 1);
        try (BrowserContext other = hers.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(wellkept.baseUrl().toString()))) {
            Page his = other.newPage();
            Locator her = opened(hers);
            Locator him = opened(his);

            her.fill("Hers.");
            her.blur();
            assertThat(hers.locator(".return-row").last().locator(".return-said"))
                    .containsText("Hers.");
            him.fill("His.");
            him.blur();

            Locator clash = his.locator(".return-clash");
            assertThat(clash).containsText("Hers.");
            assertThat(him).hasValue("His.");
            new Visit(his).isFitForEverybody();
            clash.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Use mine"))
                    .click();
            assertThat(his.locator(".return-row").last().locator(".return-said"))
                    .containsText("His.");
        }
    }

    @Test
    void what_is_typed_while_the_connection_is_down_is_kept_when_it_is_back(Page page) {
        promises("lead@vale.example", "vale-borough-council", 1);
        Locator done = opened(page);
        Locator row = page.locator(".return-row").last();
        done.fill("Before the tunnel.");
        done.blur();
        assertThat(row.locator(".return-said")).containsText("Before the tunnel.");

        page.context().setOffline(true);
        done.fill("In the tunnel.");
        done.blur();
        assertThat(page.locator("vaadin-connection-indicator[reconnecting], vaadin-connection-indicator[offline]"))
                .isAttached();
        Locator next = row.getByLabel("What is next");
        next.fill("Still in the tunnel.");
        next.blur();
        page.context().setOffline(false);

        assertThat(row.locator(".return-said")).containsText("In the tunnel.");
        assertThat(row.locator(".return-said")).containsText("Still in the tunnel.");
        page.reload();
        row.waitFor();
        assertThat(row.locator(".return-said")).containsText("In the tunnel.");
    }

    private Locator opened(Page page) {
        new Visit(page).signIn("lead@vale.example", "/workspace/return");
        Locator row = page.locator(".return-row").last();
        row.getByRole(AriaRole.BUTTON).first().click();
        return row.getByLabel("What was done");
    }

    @Test
    void a_promise_rests_as_agreed_and_goes_on(Page page) {
        promises("lead@opendoor.example", "open-door", 1);
        Visit visit = new Visit(page);
        visit.signIn("lead@opendoor.example", "/workspace/return");
        Locator row = page.locator(".return-row").last();
        row.getByRole(AriaRole.BUTTON).first().click();
        row.getByText("Pause it, as agreed").click();
        page.getByLabel("Until").fill(LocalDate.now(ENGLAND).plusMonths(3).toString());
        page.getByLabel("Why it rests").fill("The trainer is on parental leave.");
        page.getByLabel("With whom it was agreed").fill("The board’s officer");
        page.keyboard().press("Tab");
        visit.confirm("Pause it");
        assertThat(row).containsText("Paused, agreed, until");
        visit.isFitForEverybody();

        row.getByRole(AriaRole.BUTTON).first().click();
        visit.said("is no longer paused");
        assertThat(row).not().containsText("Paused, agreed");
    }

    private static void focused(Locator field) {
        field.page().waitForFunction("field => field.contains(document.activeElement)", field.elementHandle());
    }

    private void promises(String lead, String organisation, int many) {
        Api api = Api.of(wellkept).as(lead);
        for (int i = 1; i <= many; i++) {
            String measures = i % 2 == 0
                    ? ""
                    : ", \"measures\": [{\"name\": \"people\", \"unit\": \"people\", \"baseline\": 0, \"target\": 20, \"pace\": \"end\"}]";
            String reference = api.post("commitments", """
                            {"partnership": "wellshire-and-vale", "organisation": "%s", "title": "A promise to answer, %d",
                             "statement": "We do what we say.", "boards": ["wellshire", "vale"], "due": "March 2035"%s}""".formatted(organisation, i, measures))
                    .expect(201)
                    .located();
            api.post("commitments/" + reference + "/agree").expect(200);
        }
    }
}
