package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.Accessibility;
import org.wellkept.deploy.running.InBrowser;

/** A meeting from its plan to what everybody reads of it: prepared and recorded by keyboard, read without an account. */
@InBrowser
class MeetingIT {

    private static final String MEETINGS = "/workspace/accountability/wellshire/meetings";

    /** Of the demonstration: made to the board, agreed, public, and not endorsed by it yet. */
    private static final String PROMISE = "WV-022";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final String hall = "The old hall " + UUID.randomUUID();

    @Test
    void a_meeting_is_planned_and_recorded_and_what_was_put_off_comes_back(Page page) {
        Visit visit = new Visit(page);
        visit.signIn(Visit.OFFICER, "/workspace/accountability/wellshire");
        page.getByText("When the board meets, what it decided, and what is open")
                .click();
        visit.heading("Meetings and decisions");
        visit.isFitForEverybody();

        plans(visit, today);
        String meeting = visit.address("/meetings/[0-9a-f-]{36}$");
        writesTheAgenda(visit);
        records(visit);
        theLogIsOpen(page, meeting);

        page.navigate(MEETINGS);
        // on a day on which no board of the demonstration meets
        plans(visit, today.plusDays(30).with(TemporalAdjusters.next(DayOfWeek.SUNDAY)));
        putsBackOnTheAgenda(visit);
        visit.signOut();

        visit.signIn(Visit.CONTRIBUTOR, meeting);
        assertThat(page.getByText(hall).first()).isVisible();
        assertThat(visit.button("Edit")).hasCount(0);
        assertThat(visit.button("Correct")).hasCount(0);
        page.navigate(MEETINGS);
        visit.heading("Meetings and decisions");
        assertThat(page.getByText("Plan a meeting")).hasCount(0);
    }

    private void plans(Visit visit, LocalDate on) {
        Page page = visit.page();
        visit.tabTo(page.getByText("Plan a meeting"));
        page.keyboard().press("Enter");
        visit.tabTo(visit.button("Save the meeting"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".problem-summary")).containsText("The day of the meeting is missing");
        page.getByLabel("Day").fill(on.toString());
        page.keyboard().press("Tab");
        page.getByLabel("Place").fill("County Hall");
        visit.tabTo(visit.button("Save the meeting"));
        page.keyboard().press("Enter");
        visit.said("The meeting is saved. Now write its agenda.");
        assertThat(page.locator("main")).containsText("five clear days before");
    }

    private void writesTheAgenda(Visit visit) {
        Page page = visit.page();
        page.getByLabel("Title").fill("x".repeat(400));
        visit.tabTo(visit.button("Add it to the agenda"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".problem-summary")).containsText("This has 400 characters");
        assertThat(page.getByLabel("Title")).hasValue("x".repeat(400));

        page.getByLabel("Title").fill("Talks with an interpreter");
        page.getByLabel("What the board is asked").selectOption("endorse");
        page.getByLabel("Recommendations").fill("endorse the promise of the NHS.");
        page.getByLabel("Promises that it is about").fill(PROMISE);
        visit.tabTo(visit.button("Add it to the agenda"));
        page.keyboard().press("Enter");
        visit.said("is on the agenda");

        page.getByLabel("Title").fill(hall);
        page.getByLabel("Report of").fill("Dr Margaret Hughes");
        page.getByLabel("Recommendations").fill("open the hall.");
        visit.tabTo(visit.button("Add it to the agenda"));
        page.keyboard().press("Enter");
        visit.said("looks like a person’s name");
        visit.isFitForEverybody();

        visit.tabTo(page.locator("[aria-label='Edit: " + hall + "']"));
        page.keyboard().press("Enter");
        page.locator("section.card")
                .filter(has("Item 2"))
                .getByLabel("Report of")
                .fill("Head of Property");
        visit.tabTo(visit.button("Save this item"));
        page.keyboard().press("Enter");
        visit.said("is on the agenda");
        page.getByLabel("Title").fill("Half a thought");
        visit.tabTo(page.locator("[aria-label='Edit: Talks with an interpreter']"));
        page.keyboard().press("Enter");
        Locator talks = page.locator("section.card").filter(has("Leave it as it was"));
        assertThat(talks.locator("h2")).hasText("Item 1");
        talks.getByLabel("Summary").fill("In six languages.");
        visit.tabTo(page.locator("[aria-label='Move up: " + hall + "']"));
        page.keyboard().press("Enter");
        visit.said("is now number 1.");
        assertThat(talks.locator("h2")).hasText("Item 2");
        assertThat(talks.getByLabel("Summary")).hasValue("In six languages.");
        visit.tabTo(page.locator("[aria-label='Move down: " + hall + "']"));
        page.keyboard().press("Enter");
        visit.said("is now number 2.");
        visit.tabTo(visit.button("Save this item"));
        page.keyboard().press("Enter");
        visit.said("is on the agenda");
        assertThat(page.getByText("In six languages.")).isVisible();

        assertThat(page.getByLabel("Title")).hasValue("Half a thought");
        page.getByText("All meetings and open decisions of the board").click();
        assertThat(visit.question()).containsText("Leave without saving?");
        visit.confirm("Stay here");
        assertThat(page.getByLabel("Title")).hasValue("Half a thought");
        page.getByLabel("Title").fill("");
    }

    private void records(Visit visit) {
        Page page = visit.page();
        visit.tabTo(page.getByText("Record what the board decides"));
        page.keyboard().press("Enter");
        visit.heading("Record what the board decides");
        assertThat(page.getByLabel("Resolved that")).hasValue("endorse the promise of the NHS.");
        assertThat(page.getByLabel("What the board did")).hasValue("endorsed");
        visit.isFitForEverybody();
        page.getByLabel("Resolved that").fill("");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".problem-summary")).containsText("This is empty");
        page.getByLabel("Resolved that").fill("the promise of the NHS is endorsed.");
        visit.button("Pass over this item").click();
        assertThat(visit.question()).containsText("is lost if you go on");
        visit.confirm("Cancel");
        visit.tabTo(page.getByLabel("Resolved that"));
        page.keyboard().press("Control+Enter");
        visit.said("is recorded.");

        assertThat(page.locator("section.card > h2")).containsText(hall);
        page.getByLabel("What the board did").selectOption("deferred");
        page.getByLabel("Resolved that").fill("the hall comes back with its costs.");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("Every item has its decision.")).isVisible();
    }

    private void theLogIsOpen(Page page, String meeting) {
        page.navigate("/commitments/" + PROMISE);
        assertThat(page.locator("#decisions")).containsText("the promise of the NHS is endorsed.");
        assertThat(page.locator("main")).containsText("Wellshire Health and Wellbeing Board");
        Accessibility.assertFitForEverybody(page);

        page.navigate("/boards/wellshire/decisions?kind=deferred&state=open");
        Locator putOff = page.locator("article.decision").filter(has("the hall comes back with its costs."));
        assertThat(putOff).containsText("Comes back to the board");
        putOff.locator("a").first().click();
        assertThat(page.locator("h1")).hasText(hall);
        Accessibility.assertFitForEverybody(page);

        page.navigate("/boards/wellshire/meetings/" + today);
        assertThat(page.locator("main")).containsText("Report of: Head of Property");
        Accessibility.assertFitForEverybody(page);
        String id = meeting.substring(meeting.lastIndexOf('/') + 1);
        assertThat(page.request().get("/boards/wellshire/meetings.ics").text())
                .contains("UID:" + id)
                .contains("BEGIN:VCALENDAR\r\n");
        assertThat(page.request().get("/data/decisions.csv?board=wellshire").text())
                .contains("the promise of the NHS is endorsed.,")
                .contains(PROMISE);
    }

    private void putsBackOnTheAgenda(Visit visit) {
        Page page = visit.page();
        Locator offered = page.locator(".waiting-row").filter(has("the hall comes back with its costs."));
        assertThat(offered).containsText("Comes back to the board.");
        visit.tabTo(offered.locator("vaadin-button"));
        page.keyboard().press("Enter");
        visit.said("is on the agenda.");
        assertThat(page.locator("main")).containsText("It brings back WELLSHIRE-D");
        visit.isFitForEverybody();
    }

    private static Locator.FilterOptions has(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
