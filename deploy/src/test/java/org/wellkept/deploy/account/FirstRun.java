package org.wellkept.deploy.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.wellkept.deploy.running.Accessibility;

/**
 * The way of a first administrator who has signed in, from an empty Today to a partnership with two organisations, a board
 * and somebody invited to run it. Nothing is looked up: each step leads to the next.
 */
final class FirstRun {

    private final Page page;
    private final EmptyWellkept wellkept;

    FirstRun(Page page, EmptyWellkept wellkept) {
        this.page = page;
        this.wellkept = wellkept;
    }

    void walk() {
        page.navigate(wellkept.at("/workspace/"));
        isDone(1);
        Accessibility.assertFitInEveryWay(page);

        themes();
        partnership();
        organisations();
        board();
        invitation();

        page.navigate(wellkept.at("/workspace/"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Waiting for you")))
                .isVisible();
        assertThat(page.locator(".set-up")).hasCount(0);
        page.navigate(wellkept.at("/"));
        assertThat(page.getByText("Are promises being kept in Wells?")).isVisible();
        assertThat(page.locator("body")).not().containsText("demonstration");
        assertThat(page.navigate(wellkept.at("/components")).status())
                .as("made-up parts beside real promises")
                .isEqualTo(404);
    }

    private void themes() {
        step("Look at them");
        page.locator("#frameworks summary")
                .filter(new Locator.FilterOptions().setHasText("Population groups"))
                .click();
        assertThat(page.locator("#frameworks details[open] li").first()).isVisible();
        Accessibility.assertFitInEveryWay(page);
    }

    private void partnership() {
        step("Name it");
        assertThat(dialog()).containsText("Add a partnership");
        dialog().getByText("Add the partnership").click();
        assertThat(dialog()).containsText("4 answers need mending");
        Accessibility.assertNothingFound(page);
        dialog().getByLabel("Name").fill("Wells and Moor");
        page.keyboard().press("Tab");
        assertThat(dialog().getByLabel("Letters that references begin with")).hasValue("WM");
        assertThat(dialog().getByLabel("Its address here")).hasValue("wells-and-moor");
        dialog().getByLabel("What its pages say of it").fill("The partners who prevent mental ill health in Wells.");
        dialog().getByText("Add the partnership").click();
        said("Wells and Moor is there.");
        isDone(2);
    }

    private void organisations() {
        step("Add the first");
        organisation("Wells Council", "upperTierCouncil");
        isDone(2);
        step("Add the next");
        dialog().getByLabel("Name").fill("Open Door Wells");
        dialog().getByText("Add the organisation").click();
        assertThat(dialog()).containsText("It is not said what kind of body it is");
        assertThat(dialog().getByLabel("Name")).hasValue("Open Door Wells");
        organisation("Open Door Wells", "vcse");
        isDone(3);
    }

    private void organisation(String name, String kind) {
        dialog().getByLabel("Name").fill(name);
        dialog().getByLabel("What it is").selectOption(kind);
        dialog().getByText("Add the organisation").click();
        said(name + " takes part from today.");
    }

    private void board() {
        step("Add the board");
        dialog().getByLabel("Name").fill("Wells Health and Wellbeing Board");
        page.keyboard().press("Tab");
        assertThat(dialog().getByLabel("For which place")).hasValue("Wells");
        assertThat(dialog().getByLabel("Its address here")).hasValue("wells");
        dialog().getByText("Add the board").click();
        said("Wells Health and Wellbeing Board is there.");
        isDone(4);
        Accessibility.assertFitInEveryWay(page);
    }

    private void invitation() {
        assertThat(page.locator(".set-up")).containsText("WELLKEPT_SMTP_URL");
        step("Invite them");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Wells Health and Wellbeing Board");
        People.invite(page, "officer@wells.example", "Board officer");
    }

    private void isDone(int steps) {
        assertThat(page.locator(".set-up h2")).hasText("Set up your partnership: " + steps + " of 5 done");
    }

    private void step(String words) {
        page.locator(".set-up")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    private void said(String words) {
        assertThat(page.locator(".messages [role='status']")).containsText(words);
        assertThat(dialog()).hasCount(0);
    }
}
