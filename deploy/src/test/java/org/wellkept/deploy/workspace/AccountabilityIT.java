package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.deploy.running.InBrowser;

@InBrowser
class AccountabilityIT {

    private static final String WELLSHIRE = "/workspace/accountability/wellshire";
    private static final String PUBLISHED = "/workspace/accountability/published/published-plans-2023";

    /** The first number in a link's words: "17 promises, 8 partners". */
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*");

    private static final Pattern VERDICT = Pattern.compile(
            "\\b(green|amber|red|behind|overdue|on track|no word|evidence gap|stale|not checked|silent)\\b",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {WELLSHIRE, PUBLISHED})
    void each_number_opens_the_promises_that_it_counts(String overview, Page page) {
        Visit visit = new Visit(page);
        visit.signIn(Visit.BOARD_MEMBER, overview);
        page.locator(".tiles").waitFor();
        Map<String, Integer> numbers = numbers(page);
        assertThat(numbers).as("numbers that lead to a list").hasSizeGreaterThan(10);

        numbers.forEach((href, number) -> {
            page.navigate("/workspace/" + href);
            visit.heading("Commitments");
            assertThat(page.locator(".summary")).containsText("commitment");
            assertThat(first(page.locator(".summary").innerText())).as(href).isEqualTo(number);
        });
    }

    @Test
    void said_shown_and_checked_stand_side_by_side_over_the_same_promises(Page page) {
        Visit visit = new Visit(page);
        visit.signIn(Visit.BOARD_MEMBER, WELLSHIRE);
        Locator answers = page.locator(".answer-bars > div");
        assertThat(answers).hasCount(3);

        int promises = first(page.locator(".tiles li").first().innerText());
        for (Locator answer : answers.all()) {
            assertThat(answer.locator(".answer-count").allInnerTexts().stream()
                            .mapToInt(AccountabilityIT::first)
                            .sum())
                    .as(answer.locator("h3").innerText())
                    .isEqualTo(promises);
        }
        for (String part : new String[] {"evidence gap", "overdue", "no role", "changed since agreed", "no word"}) {
            assertThat(page.locator(".tiles")).containsText(part);
        }
        visit.isFitForEverybody();
    }

    @Test
    void published_plans_show_what_they_say_and_no_verdict(Page page) {
        Visit visit = new Visit(page);
        visit.signIn(Visit.BOARD_MEMBER, PUBLISHED);
        visit.heading("Published plans 2023");

        String told = page.locator(".overview-parts").innerText();
        assertThat(told).contains("names", "a measure", "a date", "a target");
        assertThat(VERDICT.matcher(told).results().map(found -> found.group())).isEmpty();
        visit.isFitForEverybody();
    }

    @Test
    void an_officer_reaches_a_list_and_comes_back_by_keyboard(Page page) {
        Visit visit = new Visit(page);
        visit.signIn(Visit.OFFICER, WELLSHIRE);
        page.locator(".tiles").waitFor();
        String overview = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();

        visit.tabTo(page.locator(".tiles a").nth(1));
        page.keyboard().press("Enter");
        visit.heading("Commitments");
        visit.address("/workspace/commitments");
        visit.back();
        visit.heading(overview);
    }

    @Test
    void an_officer_closes_a_round_reopens_it_once_and_opens_the_next_and_loses_nothing_typed(Page page) {
        Visit visit = new Visit(page);
        visit.signIn("officer@vale.example", "/workspace/accountability/vale");
        visit.button("Close this round").click();
        visit.confirm("Close the round");
        visit.said("is closed. You can open the next round when it is time.");

        visit.button("Reopen this round").click();
        visit.confirm("Reopen the round");
        assertThat(page.locator(".problem-summary")).isVisible();
        page.getByLabel("Why").fill("The hospital’s figures were wrong.");
        visit.confirm("Reopen the round");
        visit.said("is open again. Close it when what was missing is in.");
        assertThat(page.getByText("because: The hospital’s figures were wrong.").first())
                .isVisible();
        visit.button("Close this round").click();
        visit.confirm("Close the round");
        visit.said("is closed. You can open the next round when it is time.");
        assertThat(page.locator(".found")).containsText("because: The hospital’s figures were wrong.");
        assertThat(visit.button("Reopen this round")).isHidden();
        page.locator(".found a").first().click();
        assertThat(page.locator(".places a")).hasCount(2);
        visit.isFitForEverybody();
        visit.address("/rounds/[0-9a-f-]+/[12]$");
        visit.back();

        page.getByText("Open a round").click();
        page.getByLabel("Name").fill("A round of our own");
        String due = page.getByLabel("Answers are due").inputValue();
        page.getByLabel("Answers are due").fill("2020-01-01");
        page.keyboard().press("Tab");
        visit.button("Open the round").click();
        assertThat(page.locator(".problem-summary")).isVisible();
        assertThat(page.getByLabel("Name")).hasValue("A round of our own");
        visit.isFitForEverybody();

        page.getByLabel("Answers are due").fill(due);
        page.keyboard().press("Tab");
        visit.button("Open the round").click();
        visit.said("A round of our own is open:");
        assertThat(visit.button("Close this round")).isVisible();
    }

    /** Each list that the overview leads to, with the number that stands for it. */
    private static Map<String, Integer> numbers(Page page) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Locator link :
                page.locator(".overview-parts a[href^='commitments?']").all()) {
            String words = link.getAttribute("aria-label") == null ? link.innerText() : link.getAttribute("aria-label");
            if (NUMBER.matcher(words).find()) {
                numbers.put(link.getAttribute("href"), first(words));
            }
        }
        return numbers;
    }

    private static int first(String words) {
        Matcher number = NUMBER.matcher(words);
        assertThat(number.find()).as("a number in “%s”", words).isTrue();
        return Integer.parseInt(number.group().replace(",", ""));
    }
}
