package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.InBrowser;

/** A board asks what partners can commit to; two answer, one declines; the board endorses in one sitting. */
@InBrowser
class CommitmentRoundIT {

    private static final String OFFICER = "officer@vale.example";
    private static final String ROUNDS = "/workspace/accountability/vale/commitment-rounds";
    private static final Set<String> ASKED = Set.of("Vale Borough Council", "Open Door", "NHS Wellshire and Vale");
    private static final String LONG =
            "Say who will notice, and how we will know. ".repeat(40).strip();

    @Test
    void a_commitment_round_from_the_question_to_the_endorsement(Page page) {
        Visit visit = new Visit(page);
        String name = "What we promise " + UUID.randomUUID();
        String first = "Open the library on Sundays " + UUID.randomUUID();

        visit.signIn(OFFICER, "/workspace/accountability/vale");
        page.getByText("What the board asks partners to commit to").click();
        visit.heading("Commitment rounds");
        assertThat(page.getByText("This board has not asked its partners yet")).isVisible();
        opens(visit, name);
        visit.signOut();

        String answer = writesAndCarriesOn(visit, name, first);
        agreesAndSends(visit, answer, first);
        declines(visit, name);
        opensDoorAnswers(visit, name);

        visit.signIn(OFFICER, ROUNDS);
        assertThat(page.locator(".commitment-round"))
                .containsText("3 of 3 partners have answered; one of them declined.");
        assertThat(page.locator(".commitment-round")).containsText("1 promise, 1 carried on.");
        assertThat(page.locator(".commitment-round")).containsText("Declined: All our money is promised already.");
        visit.isFitForEverybody();
        endorses(visit, first);

        page.navigate(ROUNDS);
        visit.button("Close this round").click();
        visit.confirm("Close the round");
        visit.said("The commitment round is closed.");
        assertThat(page.getByText("Open a commitment round")).isVisible();
    }

    private static void opens(Visit visit, String name) {
        Page page = visit.page();
        visit.tabTo(page.getByText("Open a commitment round"));
        page.keyboard().press("Enter");
        visit.tabTo(page.getByLabel("Name"));
        page.getByLabel("Name").fill(name);
        visit.isFitForEverybody();
        visit.button("Open the commitment round").click();
        assertThat(page.locator(".problem-summary")).containsText("This is empty");
        assertThat(page.getByLabel("Name")).hasValue(name);
        page.getByLabel("What you ask, in words").fill(LONG);
        for (Locator partner : page.locator(".round-form .option").all()) {
            if (!ASKED.contains(partner.innerText().strip())) {
                partner.locator("input").uncheck();
            }
        }
        visit.isFitForEverybody();
        visit.button("Open the commitment round").click();
        visit.said("The commitment round is open: three partners are asked");
        assertThat(page.locator(".commitment-round")).containsText("0 of 3 partners have answered.");
        visit.isFitForEverybody();
        page.setViewportSize(1280, 900);
    }

    /** Answers the address of the answer. */
    private static String writesAndCarriesOn(Visit visit, String name, String title) {
        Page page = visit.page();
        ledToTheAnswer(visit, "lead@vale.example", name);
        visit.heading("What Vale Borough Council can commit to");
        String answer = page.url();
        assertThat(page.locator("main")).containsText("Not sent yet, and nothing is put forward.");
        visit.isFitForEverybody();
        page.setViewportSize(1280, 900);
        visit.tabTo(page.locator(".actions a.button"));
        page.keyboard().press("Enter");
        visit.heading("Write a promise");
        assertThat(page.getByLabel("Vale Health and Wellbeing Board")).isChecked();
        page.getByLabel("Promise, in one line").fill(title);
        page.getByText("Save as a draft", new Page.GetByTextOptions().setExact(true))
                .click();
        visit.heading("What Vale Borough Council can commit to");
        visit.said(", and put forward.");
        assertThat(putForward(page)).containsText(title);

        visit.tabTo(page.locator("[aria-label='Carry on: WV-004']"));
        page.keyboard().press("Enter");
        visit.said("WV-004 is carried on by the draft");
        assertThat(page.locator("main")).containsText("carries on WV-004");
        visit.isFitForEverybody();
        page.setViewportSize(1280, 900);
        return answer;
    }

    private static void agreesAndSends(Visit visit, String answer, String title) {
        Page page = visit.page();
        for (String promise : new String[] {title, "Whole-school anti-bullying programme"}) {
            page.navigate(answer);
            putForward(page)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(promise))
                    .click();
            visit.heading(promise);
            page.locator(".actions")
                    .getByText("Agree it", new Locator.GetByTextOptions().setExact(true))
                    .click();
            visit.confirm("Agree it");
            visit.said("Agreed.");
        }
        page.navigate(answer);
        visit.tabTo(visit.button("Send the answer"));
        page.keyboard().press("Enter");
        assertThat(visit.question()).containsText("This is the answer: 1 promise, 1 carried on.");
        visit.isFitForEverybody();
        visit.confirm("Send");
        visit.said("The answer is sent.");
        page.setViewportSize(1280, 900);
        visit.signOut();
    }

    private static void declines(Visit visit, String name) {
        Page page = visit.page();
        ledToTheAnswer(visit, "lead@icb.example", name);
        visit.tabTo(visit.button("Decline"));
        page.keyboard().press("Enter");
        visit.confirm("Decline");
        assertThat(visit.question()).containsText("This is empty");
        page.getByLabel("Why").fill("All our money is promised already.");
        visit.confirm("Decline");
        visit.said("The answer is sent: you decline.");
        visit.isFitForEverybody();
        page.setViewportSize(1280, 900);
        page.navigate("/workspace/");
        visit.heading("Today");
        assertThat(page.locator("section.todo").filter(has(name))).hasCount(0);
        visit.signOut();
    }

    private static void opensDoorAnswers(Visit visit, String name) {
        Page page = visit.page();
        ledToTheAnswer(visit, "lead@opendoor.example", name);
        page.locator(".actions a.button").click();
        visit.heading("Write a promise");
        page.getByLabel("Promise, in one line").fill("Answer the telephone until ten at night");
        page.getByText("Save as a draft", new Page.GetByTextOptions().setExact(true))
                .click();
        visit.said(", and put forward.");
        visit.button("Send the answer").click();
        visit.confirm("Send");
        visit.said("The answer is sent.");
        visit.signOut();
    }

    private static void endorses(Visit visit, String endorsed) {
        Page page = visit.page();
        page.setViewportSize(1280, 900);
        visit.tabTo(page.getByText("Endorse in one sitting"));
        page.keyboard().press("Enter");
        visit.heading("Endorse what partners promise");
        assertThat(page.locator("section.card").filter(has("Still drafts")))
                .containsText("Answer the telephone until ten at night");
        visit.isFitForEverybody();
        page.setViewportSize(1280, 900);
        page.getByLabel(Pattern.compile("Whole-school anti-bullying programme")).uncheck();
        visit.button("Record what the board endorsed").click();
        assertThat(page.locator(".problem-summary")).containsText("Nothing is said of the promises that are left out");
        page.getByLabel("The day of the meeting")
                .fill(LocalDate.now(ZoneId.of("Europe/London")).toString());
        page.keyboard().press("Tab");
        page.getByLabel("What the board said of those that are left out")
                .fill("Tell us first how many schools it reaches.");
        visit.button("Record what the board endorsed").click();
        visit.said("One promise is recorded as endorsed.");
        assertThat(page.locator("section.card")
                        .filter(new Locator.FilterOptions()
                                .setHas(page.getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName("Endorsed")
                                                .setExact(true)))))
                .containsText(endorsed);
        visit.isFitForEverybody();
        page.setViewportSize(1280, 900);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(endorsed))
                .click();
        visit.heading(endorsed);
        assertThat(page.locator("main")).containsText("Vale Health and Wellbeing Board");
    }

    private static void ledToTheAnswer(Visit visit, String who, String round) {
        Page page = visit.page();
        visit.signIn(who, "/workspace/");
        page.locator("section.todo")
                .filter(has(round))
                .getByText("Open the answer")
                .click();
        assertThat(page).hasURL(Pattern.compile("/return/commitment-rounds/"));
        assertThat(page.locator("main")).containsText("Say who will notice");
    }

    private static Locator putForward(Page page) {
        return page.locator("section.card:has(h2:text-is('Put forward'))");
    }

    private static Locator.FilterOptions has(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
