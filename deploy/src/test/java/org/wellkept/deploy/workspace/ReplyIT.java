package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.InBrowser;

/** A word of one's own before it is public, and a quiet period, by keyboard. */
@InBrowser
class ReplyIT {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private static final String CHECKED = "Active travel hub";

    @Test
    void a_lead_is_led_from_today_to_what_is_not_public_yet_and_replies(Page page) {
        page.navigate("/commitments/WV-016");
        assertThat(page.locator(".answers")).containsText("Not public yet");
        assertThat(page.locator("#checks")).hasCount(0);
        Visit visit = new Visit(page);
        visit.signIn(Visit.LEAD, "/workspace/");
        Locator waits = page.locator("section.todo")
                .filter(new Locator.FilterOptions().setHasText("You can reply before this is public"));
        assertThat(waits).containsText("not public until");
        visit.isFitForEverybody();
        page.setViewportSize(1280, 900);
        visit.tabTo(waits.locator("li")
                .filter(new Locator.FilterOptions().setHasText("less than substantial: " + CHECKED))
                .locator("a.button"));
        page.keyboard().press("Enter");
        visit.heading(CHECKED);
        assertThat(page.locator("#marks")).containsText("Not public until");
        assertThat(page.locator(".waiting-row")
                        .filter(new Locator.FilterOptions().setHasText("Not public until"))
                        .first())
                .containsText("You can reply before.");

        visit.tabTo(visit.button("Reply"));
        page.keyboard().press("Enter");
        String words = "Three of the four surgeries have been shown how. " + UUID.randomUUID();
        page.getByLabel("What your organisation says").fill("word ".repeat(99) + words);
        visit.confirm("Keep the reply");
        assertThat(visit.question()).containsText("This has 109 words, and there is room for 100");
        visit.isFitForEverybody();
        page.getByLabel("What your organisation says").fill(words);
        visit.confirm("Keep the reply");

        visit.said("The reply is kept");
        assertThat(page.locator("#marks")).containsText(words);
        visit.isFitForEverybody();
        page.setViewportSize(1280, 900);
        page.navigate("/commitments/WV-016");
        assertThat(page.locator("main")).not().containsText(words);
        page.navigate("/workspace/");
        assertThat(page.locator("section.todo li").filter(new Locator.FilterOptions().setHasText(CHECKED)))
                .hasCount(0);
    }

    @Test
    void anyone_reads_the_reply_beside_what_is_public(Page page) {
        page.navigate("/commitments/WV-017");

        assertThat(page.locator("#marks")).containsText("Overdue");
        assertThat(page.locator("#marks")).containsText("Public since");
        assertThat(page.locator("#marks")).containsText("NHS Wellshire and Vale says,");
    }

    @Test
    void an_officer_sets_a_quiet_period_and_ends_it_early(Page page) {
        Visit visit = new Visit(page);
        visit.signIn("officer@vale.example", "/workspace/accountability/vale");
        visit.tabTo(visit.button("Set a quiet period"));
        page.keyboard().press("Enter");
        visit.confirm("Set it");
        assertThat(visit.question()).containsText("A day is missing");
        LocalDate tomorrow = LocalDate.now(ENGLAND).plusDays(1);
        page.getByLabel("Its last day").fill(tomorrow.plusWeeks(20).toString());
        page.keyboard().press("Tab");
        visit.confirm("Set it");
        assertThat(visit.question()).containsText("It is longer than 12 weeks");
        assertThat(visit.question()).containsText("This is empty");
        visit.isFitForEverybody();
        page.getByLabel("Its last day").fill(tomorrow.plusWeeks(5).toString());
        page.keyboard().press("Tab");
        page.getByLabel("Why, for everybody to read").fill("Local elections in the Vale");
        visit.confirm("Set it");

        visit.said("The quiet period is set.");
        Locator row = page.locator(".waiting-row")
                .filter(new Locator.FilterOptions().setHasText("Local elections in the Vale"));
        assertThat(row).hasCount(1);
        visit.isFitForEverybody();
        page.setViewportSize(1280, 900);
        visit.tabTo(row.locator("vaadin-button"));
        page.keyboard().press("Enter");
        visit.confirm("End it");
        visit.said("The quiet period is over.");
        assertThat(row).hasCount(0);
    }
}
