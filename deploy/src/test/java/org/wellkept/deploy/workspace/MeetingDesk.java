package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** An officer at one meeting of a board: before it, and on the night. */
record MeetingDesk(Visit visit, String address) {

    /** Plans a meeting, and opens it. */
    static MeetingDesk plans(Visit visit, String board, LocalDate on) {
        Page page = visit.page();
        page.navigate("/workspace/accountability/" + board + "/meetings");
        page.getByText("Plan a meeting").click();
        page.getByLabel("Day").fill(on.toString());
        page.keyboard().press("Tab");
        visit.button("Save the meeting").click();
        visit.said("The meeting is saved. Now write its agenda.");
        return new MeetingDesk(visit, visit.address("/meetings/[0-9a-f-]{36}$"));
    }

    void putsOnTheAgenda(String title, String recommendation, String promise) {
        page().getByLabel("Title").fill(title);
        page().getByLabel("Recommendations").fill(recommendation);
        page().getByLabel("Promises that it is about").fill(promise);
        visit.button("Add it to the agenda").click();
        visit.said("is on the agenda");
    }

    /** The board agrees to what is next on the agenda, and somebody has something to do. */
    void approves(String resolved, String owner, String due) {
        page().navigate(address);
        page().getByText("Record what the board decides").click();
        visit.heading("Record what the board decides");
        page().getByLabel("What the board did").selectOption("approved");
        page().getByLabel("Resolved that").fill(resolved);
        page().getByLabel("Who does it").selectOption(new SelectOption().setLabel(owner));
        page().getByLabel("By when").fill(due);
        page().keyboard().press("Control+Enter");
        assertThat(page().getByText("Every item has its decision.")).isVisible();
    }

    private Page page() {
        return visit.page();
    }
}
