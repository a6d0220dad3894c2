package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.core.test.SampleFiles;
import org.wellkept.deploy.api.Api;
import org.wellkept.deploy.running.InBrowser;
import org.wellkept.deploy.running.RunningWellkept;

/** Evidence is put beside updates and checks, and found again by whoever may read them. */
@InBrowser
class EvidenceIT {

    /** Written from right to left. */
    private static final String ARABIC = "\u062A\u0642\u0631\u064A\u0631 \u0627\u0644\u0631\u0628\u0639.pdf";

    private final RunningWellkept wellkept;

    EvidenceIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
    }

    @Test
    void a_file_is_chosen_by_keyboard_waits_and_is_posted_with_an_update(Page page) throws Exception {
        String reference = promise("Plant an orchard");
        Visit visit = new Visit(page);
        visit.signIn(Visit.CONTRIBUTOR, "/workspace/commitments/" + reference + "/update");
        visit.heading("Post an update");
        visit.isFitForEverybody();
        page.setViewportSize(1280, 900);
        Locator input = page.locator(".evidence-field vaadin-upload input[type=file]");
        // the browser's own dialog is not part of the page: it is enough that the keyboard asks for it
        input.evaluate("input => input.addEventListener('click', asked => {"
                + " asked.preventDefault(); input.dataset.asked = 'yes'; })");
        visit.tabTo(visit.button("Choose a file"));
        page.keyboard().press("Enter");
        assertThat(input).hasAttribute("data-asked", "yes");

        choose(page, ARABIC, "application/pdf", SampleFiles.pdf());
        told(page, "Added: " + ARABIC);
        choose(page, "x".repeat(190) + ".csv", "text/csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        told(page, "Added: x");
        visit.isFitForEverybody();
        page.setViewportSize(1280, 900);

        page.reload();
        assertThat(files(page)).hasCount(2);
        visit.tabTo(page.getByLabel("Remove xxxx"));
        page.keyboard().press("Enter");
        told(page, "Taken away: x");
        assertThat(files(page)).hasCount(1);

        page.getByText("Green", new Page.GetByTextOptions().setExact(true)).click();
        visit.button("Post the update").click();
        visit.said("Your update is posted");
        Locator evidence = page.locator("#updates .evidence");
        assertThat(evidence).containsText(ARABIC);
        assertThat(evidence).containsText("(PDF, ");
        visit.isFitForEverybody();
        Download download = page.waitForDownload(() -> evidence.locator("a").click());
        org.assertj.core.api.Assertions.assertThat(Files.readAllBytes(download.path()))
                .isEqualTo(SampleFiles.pdf());
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).isEqualTo(ARABIC);
    }

    @Test
    void a_file_that_is_not_what_it_says_is_refused_where_it_was_chosen(Page page) {
        String reference = promise("Mend the bandstand");
        Visit visit = new Visit(page);
        visit.signIn(Visit.CONTRIBUTOR, "/workspace/commitments/" + reference + "/update");

        choose(page, "report.pdf", "application/pdf", SampleFiles.program());
        warned(page, "This says it is a PDF, but it is a program.");
        choose(page, "minutes.docx", "application/msword", SampleFiles.bomb(200));
        warned(page, "The file unpacks to far more than any document does.");
        choose(page, "setup.exe", "application/x-msdownload", SampleFiles.program());
        warned(page, "Files of this kind are not taken.");
        visit.isFitForEverybody();
        page.setViewportSize(1280, 900);
        choose(page, "large.txt", "text/plain", new byte[21 * 1024 * 1024]);
        warned(page, "The file is larger than 20 MB.");
        choose(page, "empty.txt", "text/plain", new byte[0]);
        warned(page, "The file is empty.");

        assertThat(files(page)).hasCount(0);
    }

    @Test
    void evidence_of_an_update_that_is_not_public_is_put_right(Page page) {
        String reference = promise("Open the tool library");
        Api.of(wellkept)
                .as("lead@wellshire.example")
                .post("commitments/" + reference + "/updates", "{\"rating\":\"green\"}")
                .expect(201);
        Visit visit = new Visit(page);
        visit.signIn(Visit.LEAD, "/workspace/commitments/" + reference);
        page.getByText("without evidence").click();
        choose(page, "Tools.txt", "text/plain", "Twelve drills.".getBytes(StandardCharsets.UTF_8));
        told(page, "Added: Tools.txt");
        visit.isFitForEverybody();

        page.reload();
        assertThat(page.locator("#updates .evidence")).containsText("Tools.txt (plain text, 14 bytes)");
        assertThat(page.getByText("with 1 file or link")).isVisible();
    }

    @Test
    void a_return_has_room_for_files_in_each_row(Page page) {
        String reference = promise("Answer with a picture");
        Visit visit = new Visit(page);
        visit.signIn(Visit.LEAD, "/workspace/return");
        Locator row = page.locator(".return-row").filter(new Locator.FilterOptions().setHasText(reference));
        row.locator("button").first().click();
        choose(page, "Room.png", "image/png", SampleFiles.picture("png"));
        told(page, "Added: Room.png");
        visit.isFitForEverybody();
        page.setViewportSize(1280, 900);
        row.getByText("Green", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(row).containsText("Not sent yet");

        visit.button("Send return").click();
        Locator along =
                visit.question().locator(".evidence li").filter(new Locator.FilterOptions().setHasText(reference));
        assertThat(along).containsText(reference + " Answer with a picture, 1 file: Room.png");
        visit.isFitForEverybody();
        page.setViewportSize(1280, 900);
        Download download = page.waitForDownload(() -> along.locator("a").click());
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).isEqualTo("Room.png");
        visit.confirm("Cancel");
    }

    @Test
    void a_check_asks_for_interests_and_money_and_takes_files(Page page) {
        String reference = promise("Clean the brook");
        String words = "We walked along it. " + UUID.randomUUID();
        Visit visit = new Visit(page);
        visit.signIn("observer@healthwatch.example", "/workspace/commitments/" + reference);
        visit.tabTo(visit.button("Record a check"));
        page.keyboard().press("Enter");
        visit.confirm("Record it");
        assertThat(visit.question()).containsText("It is not said what you found");
        assertThat(visit.question()).containsText("It is not said whether there are interests to declare");
        visit.isFitForEverybody();
        page.setViewportSize(1280, 900);

        page.getByLabel("What you found").selectOption("limited");
        page.getByLabel("What you looked at").fill(words);
        answer(page, "Does the body", "Yes");
        answer(page, "Are there interests", "Yes");
        page.getByLabel("Which interests").fill("One of us lives there.");
        choose(page, "Walk.pdf", "application/pdf", SampleFiles.pdf());
        told(page, "Added: Walk.pdf");
        visit.confirm("Record it");
        assertThat(visit.question())
                .containsText("Money flows between Healthwatch Wellshire and Wellshire County Council");
        answer(page, "Does the body", "No");
        visit.isFitForEverybody();
        page.setViewportSize(1280, 900);
        visit.confirm("Record it");

        visit.said("The check is recorded.");
        page.navigate("/workspace/commitments/" + reference);
        Locator checks = page.locator("#checks");
        assertThat(checks).containsText("Checked by Healthwatch Wellshire on ");
        assertThat(checks).containsText(": limited. Interests declared: One of us lives there.");
        assertThat(checks).containsText(words);
        assertThat(checks.locator(".evidence")).containsText("Walk.pdf (PDF, ");
        visit.isFitForEverybody();
    }

    private static void answer(Page page, String question, String answer) {
        page.locator("vaadin-radio-group")
                .filter(new Locator.FilterOptions().setHasText(question))
                .getByText(answer, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static Locator files(Page page) {
        return page.locator(".evidence-field .evidence li");
    }

    private static void choose(Page page, String name, String type, byte[] content) {
        page.locator(".evidence-field vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, type, content));
    }

    private static void told(Page page, String words) {
        assertThat(page.locator(".evidence-field [role='status']")).containsText(words);
    }

    private static void warned(Page page, String words) {
        assertThat(page.locator(".evidence-field [role='alert']")).containsText(words);
    }

    /** A public promise of Wellshire's council. */
    private String promise(String title) {
        Api lead = Api.of(wellkept).as("lead@wellshire.example");
        String reference =
                lead.post("commitments", """
                        {"partnership": "wellshire-and-vale", "organisation": "wellshire-county-council", "title": "%s",
                         "statement": "We do what we say.", "boards": ["wellshire"], "due": "March 2035"}""".formatted(title)).expect(201).located();
        lead.post("commitments/" + reference + "/agree").expect(200);
        lead.post("commitments/" + reference + "/publish").expect(200);
        return reference;
    }
}
