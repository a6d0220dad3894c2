package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellkept.deploy.running.InBrowser;

@InBrowser
class WorkspaceIT {

    @Test
    void a_promise_is_written_agreed_published_endorsed_and_told_of_by_keyboard(Page page) {
        Visit visit = new Visit(page);
        visit.signIn(Visit.CONTRIBUTOR, "/workspace/commitments/new");
        visit.heading("Write a commitment");
        page.getByLabel("Promise, in one line").fill("Teach 40 librarians to listen");
        page.getByLabel("What will be done, and for whom").fill("40 librarians in Wellshire finish a day’s course.");
        page.getByLabel("Who answers for it").fill("Head of Libraries");
        page.getByLabel("Start", new Page.GetByLabelOptions().setExact(true)).fill("April 2026");
        page.getByLabel("By when", new Page.GetByLabelOptions().setExact(true)).fill("2030");
        page.getByLabel("What is counted").fill("librarians");
        page.getByLabel("Where it starts").fill("0");
        page.getByLabel("Number to reach").fill("40");
        page.getByLabel("How it is to be reached").selectOption("end");
        page.getByLabel("Wellshire Health and Wellbeing Board").check();
        assertThat(page.getByText("5 of 5 questions are answered.")).isVisible();
        page.getByText("Save as a draft", new Page.GetByTextOptions().setExact(true))
                .click();
        visit.heading("Teach 40 librarians to listen");
        visit.said("Saved as the draft");
        String address = visit.address("/commitments/WV-[0-9]+$");
        visit.signOut();

        visit.signIn(Visit.LEAD, address);
        press(page, "Agree it");
        visit.confirm("Agree it");
        visit.said("Agreed.");
        press(page, "Make it public");
        visit.confirm("Make it public");
        visit.said("It is public now.");
        visit.signOut();

        visit.signIn(Visit.OFFICER, address);
        press(page, "Record an endorsement");
        visit.confirm("Record it");
        visit.said("The endorsement is recorded.");
        visit.signOut();

        visit.signIn(Visit.CONTRIBUTOR, address + "/update");
        visit.heading("Post an update");
        visit.tabTo(page.getByLabel(Pattern.compile("^Figure now")));
        page.keyboard().type("12");
        visit.tabTo(page.getByRole(AriaRole.RADIO).first());
        page.keyboard().press("Space");
        visit.tabTo(page.getByLabel("What was done"));
        page.keyboard().type("Twelve finished the first course.");
        visit.tabTo(visit.button("Post the update"));
        page.keyboard().press("Enter");
        visit.heading("Teach 40 librarians to listen");
        visit.said("Your update is posted");
        assertThat(page.getByText("Twelve finished the first course.")).isVisible();
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("H1");
        assertThat(page).hasTitle("Teach 40 librarians to listen – Wellkept");
    }

    @Test
    void a_wrong_password_says_nothing_about_the_account(Page page) {
        page.navigate("/workspace/sign-in");
        signIn(page, "nobody@wellshire.example", "not the password");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("don't match an account that can sign in");
        assertThat(page.getByLabel("E-mail address")).hasValue("nobody@wellshire.example");
    }

    @Test
    void on_a_phone_the_menu_opens_and_closes_by_keyboard(Page page) {
        Visit visit = new Visit(page);
        page.setViewportSize(390, 844);
        visit.signIn(Visit.CONTRIBUTOR, "/workspace/");
        Locator menu = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu"));
        visit.tabTo(menu);
        page.keyboard().press("Enter");
        assertThat(menu).hasAttribute("aria-expanded", "true");
        assertThat(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Commitments").setExact(true)))
                .isVisible();
        page.keyboard().press("Escape");
        assertThat(menu).hasAttribute("aria-expanded", "false");
        assertThat(menu).isFocused();
    }

    @Test
    void what_is_not_there_is_told_on_a_page_of_the_product(Page page) {
        Visit visit = new Visit(page);
        visit.signIn(Visit.CONTRIBUTOR, "/workspace/commitments/XX-999");

        visit.heading("There is nothing here");
    }

    @ParameterizedTest
    @CsvSource({
        "contributor@wellshire.example, /workspace/, Today",
        "officer@wellshire.example, /workspace/, Today",
        "lead@wellshire.example, /workspace/commitments, Commitments",
        "lead@wellshire.example, /workspace/commitments?said=green&flag=evidenceGap, Commitments",
        "lead@wellshire.example, /workspace/commitments/WV-014, Train 300 people a year to talk about wellbeing",
        "lead@wellshire.example, /workspace/commitments/new, Write a commitment",
        "lead@wellshire.example, /workspace/commitments/WV-014/edit, Change what was agreed",
        "lead@wellshire.example, /workspace/commitments/WV-014/update, Post an update",
        "lead@wellshire.example, /workspace/anchor, Anchor",
        "lead@wellshire.example, /workspace/coproduction, Co-production",
        "contributor@wellshire.example, /workspace/coproduction/new, Log an activity",
        "lead@wellshire.example, /workspace/anchor/rooms, Rooms and land",
        "contributor@wellshire.example, /workspace/anchor/rooms/new, Open a hall or room",
        "contributor@wellshire.example, /workspace/anchor/rooms/wells-road-hall, Wells Road Hall",
        "contributor@wellshire.example, /workspace/anchor/rooms/wells-road-hall/edit, Change rooms and times",
        "contributor@wellshire.example, /workspace/anchor/rooms/wells-road-hall/year, What a year came to",
        "lead@opendoor.example, /workspace/offers/open-door, Promises offered to you",
        "admin@wellkept.example, /workspace/successions, 'When bodies merge, split, are renamed or close'",
        "lead@wellshire.example, /workspace/nowhere, There is nothing here"
    })
    void axe_finds_nothing_wide_or_narrow(String who, String path, String name, Page page) {
        Visit visit = new Visit(page);
        visit.signIn(who, path);
        visit.heading(name);
        visit.isFitForEverybody();
    }

    @Test
    void axe_finds_nothing_on_the_way_in(Page page) {
        page.navigate("/workspace/sign-in");
        new Visit(page).isFitForEverybody();
    }

    private static void signIn(Page page, String email, String password) {
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
    }

    private static void press(Page page, String words) {
        page.locator(".actions")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .click();
    }
}
