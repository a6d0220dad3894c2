package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.api.Api;
import org.wellkept.deploy.running.InBrowser;
import org.wellkept.deploy.running.RunningWellkept;

/** A return as a spreadsheet, on the screens of the board's officer, who runs it for a partner. */
@InBrowser
class SpreadsheetIT {

    private static final String ORGANISATION = "vale-borough-council";
    private static final String LEAD = "lead@vale.example";
    private static final String OFFICER = "officer@vale.example";
    private static final String RETURN = "/workspace/return/" + ORGANISATION;

    private final RunningWellkept wellkept;

    SpreadsheetIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
    }

    @Test
    void a_copy_goes_out_comes_back_and_is_taken_in_after_its_differences_were_seen(Page page) throws IOException {
        String reference = promise();
        Visit visit = new Visit(page);
        visit.signIn(OFFICER, RETURN);
        page.getByText("Rather in a spreadsheet?").waitFor();

        Download copy = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Copy for Excel (.xlsx)"))
                        .click());
        assertThat(copy.suggestedFilename()).matches("return-vale-borough-council-\\d{4}-\\d\\d-\\d\\d\\.xlsx");
        Api.of(wellkept)
                .as(LEAD)
                .patch("organisations/" + ORGANISATION + "/return/" + reference, "{\"next\": \"Typed meanwhile.\"}")
                .expect(200);
        upload(
                page,
                copy.suggestedFilename(),
                FilledIn.copy(
                        copy,
                        reference,
                        Map.of(
                                "Your rating", "Green",
                                "What was done", "Done, says the spreadsheet.",
                                "What is next", "Written in the spreadsheet.",
                                "Figure now", "Sort of")));

        visit.heading(copy.suggestedFilename());
        assertThat(counted(page, "to take in")).hasText("2");
        assertThat(counted(page, "to choose")).hasText("1");
        assertThat(counted(page, "left out")).hasText("1");
        assertThat(page.locator("main")).containsText("“Sort of” is not a number.");
        assertThat(page.locator(".return-clash")).containsText("Typed meanwhile.");
        assertThat(page.locator(".return-clash")).containsText("Written in the spreadsheet.");
        assertThat(page.locator("main")).containsText("is marked: by the board’s officer.");
        visit.isFitForEverybody();

        visit.tabTo(page.getByLabel("Take the spreadsheet’s instead"));
        page.keyboard().press("Space");
        visit.button("Take in").focus();
        page.keyboard().press("Enter");
        visit.said("Taken in: 3 answers about 1 promise. Nothing is sent yet.");
        visit.isFitForEverybody();

        page.setViewportSize(1280, 900);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("To the return"))
                .click();
        Locator row = page.locator(".return-row").filter(new Locator.FilterOptions().setHasText(reference));
        assertThat(row).containsText("Done, says the spreadsheet.");
        assertThat(row).containsText("From a spreadsheet");
        visit.isFitForEverybody();
    }

    @Test
    void a_file_that_is_no_spreadsheet_is_answered_and_nothing_is_changed(Page page) {
        promise();
        Visit visit = new Visit(page);
        visit.signIn(LEAD, RETURN);
        page.getByText("Rather in a spreadsheet?").waitFor();

        upload(page, "return.xlsx", "Reference,Promise\n".getBytes(StandardCharsets.UTF_8));

        visit.warned("This is a CSV or text file, not a spreadsheet.");
    }

    @Test
    void an_upload_that_is_not_there_is_not_found(Page page) {
        Visit visit = new Visit(page);
        visit.signIn(LEAD, RETURN + "/spreadsheet/" + UUID.randomUUID());

        visit.heading("There is nothing here");
    }

    private static Locator counted(Page page, String words) {
        return page.locator(".tiles li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator(".tile-number");
    }

    private static void upload(Page page, String name, byte[] file) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file));
    }

    private String promise() {
        Api api = Api.of(wellkept).as(LEAD);
        String reference =
                api.post("commitments", """
                        {"partnership": "wellshire-and-vale", "organisation": "%s", "title": "A promise to answer in a spreadsheet",
                         "statement": "We do what we say.", "boards": ["vale"], "due": "March 2035",
                         "measures": [{"name": "people", "unit": "people", "baseline": 0, "target": 20, "pace": "end"}]}""".formatted(ORGANISATION)).expect(201).located();
        api.post("commitments/" + reference + "/agree").expect(200);
        return reference;
    }
}
