package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.demonstration.Demonstration;
import org.wellkept.deploy.running.InBrowser;

@InBrowser
class ImportIT {

    private static final String IMPORT = "/workspace/import";
    private static final String ONE_IMPORT = IMPORT + "/[0-9a-f-]+$";

    private final String mark = "x" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_spreadsheet_is_looked_at_matched_taken_in_once_and_undone(Page page) {
        Visit visit = new Visit(page);
        FilePayload gardens = csv("gardens.csv", """
                Ref,Who made it,Plan to do,By when,With whom
                %1$s-1,Wellshire County Council,Open a garden %1$s,2028,
                %1$s-2,Wellshire County Council,Open a second garden %1$s,ongoing,"Open Door; Lake Rangers"
                %1$s-3,Wellshire County Council,,2028,
                """.formatted(mark));
        visit.signIn(Visit.LEAD, IMPORT);

        upload(page, gardens);
        counted(page, "0", "ready to take in");
        counted(page, "3", "wait to be mended");
        problem(page, "1", "Choose which heading holds the promise itself.");

        page.getByLabel("Plan to do").selectOption("title");
        visit.button("Look again with these columns").click();
        visit.said("2 of 3 rows are ready to take in.");
        problem(page, "4", "No promise is written here.");
        problem(page, "4", "Write in one line what is promised.");
        visit.isFitForEverybody();

        visit.button("Take in 2 rows").click();
        visit.said("Taken in: 2 promises made, 0 there already. 1 row waits to be mended");
        String first = visit.address(ONE_IMPORT);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the promises"))
                .click();
        visit.heading("Commitments");
        page.navigate("/workspace/commitments?q=" + mark);
        assertThat(page.getByText("Open a second garden " + mark).first()).isVisible();

        page.navigate(IMPORT);
        upload(page, gardens);
        page.getByLabel("Plan to do").selectOption("title");
        visit.button("Look again with these columns").click();
        visit.button("Take in 2 rows").click();
        visit.said("Taken in: 0 promises made, 2 there already.");

        page.navigate(first);
        visit.button("Undo this import").click();
        visit.question().waitFor();
        page.keyboard().press("Escape");
        assertThat(visit.question()).hasCount(0);
        counted(page, "2", "promises made");
        visit.button("Undo this import").click();
        visit.confirm("Undo the import");
        visit.said("Undone: what this file had made is removed.");
        page.navigate("/workspace/commitments?q=" + mark);
        assertThat(page.getByText("Open a second garden " + mark)).hasCount(0);
    }

    @Test
    void the_real_published_promises_come_in_whole_once_and_go_in_one_step(Page page) throws IOException {
        Visit visit = new Visit(page);
        String published = published();
        visit.signIn(Visit.ADMINISTRATOR, IMPORT);
        String what = "Promises from a published source, as published, in Published plans 2023";

        page.getByLabel("What the file holds").selectOption(new SelectOption().setLabel(what));
        upload(page, csv("published.csv", published));
        visit.button("Take in 211 rows").click();
        visit.said("Taken in: 0 promises made, 211 there already.");

        page.navigate(IMPORT);
        page.getByLabel("What the file holds").selectOption(new SelectOption().setLabel(what));
        upload(page, csv("others.csv", asNewPromises(published)));
        counted(page, "211", "ready to take in");
        counted(page, "0", "wait to be mended");
        visit.button("Take in 211 rows").click();
        visit.said("Taken in: 211 promises made, 0 there already.");
        visit.button("Undo this import").click();
        visit.confirm("Undo the import");
        visit.said("Undone: what this file had made is removed.");
    }

    @Test
    void a_contributor_looks_and_a_lead_takes_in(Page page) {
        Visit visit = new Visit(page);
        visit.signIn(Visit.CONTRIBUTOR, IMPORT);
        upload(page, csv("walks.csv", "Promise,By when\nWalk together " + mark + ",2028\n"));
        assertThat(page.getByText("Your lead can take it in")).isVisible();
        assertThat(visit.button("Take in")).hasCount(0);
        String address = visit.address(ONE_IMPORT);
        visit.signOut();

        visit.signIn(Visit.LEAD, address);
        assertThat(visit.button("Take in 1 row")).isVisible();
    }

    @Test
    void a_file_that_is_no_spreadsheet_of_promises_gets_a_plain_answer(Page page) {
        Visit visit = new Visit(page);
        visit.signIn(Visit.LEAD, IMPORT);

        choose(page, new FilePayload("minutes.docx", "application/msword", new byte[] {1, 2, 3}));
        visit.warned("The file is not a CSV file. In your spreadsheet program, save it as CSV first.");
        choose(page, csv("empty.csv", ""));
        visit.warned("The file is empty");
        choose(page, new FilePayload("picture.csv", "text/csv", new byte[] {0x50, 0x4b, 3, 4, 0, 0, 0, 0}));
        visit.warned("CSV");
        assertThat(page).hasURL(Pattern.compile(".*" + IMPORT + "$"));
    }

    @Test
    void the_keyboard_alone_brings_a_spreadsheet_in_and_takes_it_out(Page page) {
        Visit visit = new Visit(page);
        visit.signIn(Visit.LEAD, IMPORT);
        visit.heading("Import");
        visit.isFitForEverybody();

        Locator input = page.locator("vaadin-upload input[type=file]");
        // the browser's own dialog is not part of the page: it is enough that the keyboard asks for it
        input.evaluate("input => input.addEventListener('click', asked => {"
                + " asked.preventDefault(); input.dataset.asked = 'yes'; })");
        visit.tabTo(visit.button("Choose a CSV file"));
        page.keyboard().press("Enter");
        assertThat(input).hasAttribute("data-asked", "yes");
        choose(page, csv("swims.csv", "Promise,By when\nSwim together " + mark + ",2028\n"));
        visit.heading("swims.csv");
        visit.tabTo(visit.button("Take in 1 row"));
        page.keyboard().press("Enter");
        visit.said("Taken in: 1 promise made, 0 there already.");
        visit.tabTo(visit.button("Undo this import"));
        page.keyboard().press("Enter");
        visit.question().waitFor();
        visit.tabTo(visit.question().locator("vaadin-button").filter(named("Undo the import")));
        page.keyboard().press("Enter");
        visit.said("Undone: what this file had made is removed.");
        visit.heading("swims.csv");
    }

    private static Locator.FilterOptions named(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static FilePayload csv(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void choose(Page page, FilePayload file) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    private static void upload(Page page, FilePayload file) {
        choose(page, file);
        new Visit(page).heading(file.name);
    }

    private static void counted(Page page, String number, String words) {
        assertThat(page.locator(".tiles li").filter(named(words)).locator(".tile-number"))
                .hasText(number);
    }

    private static void problem(Page page, String line, String words) {
        assertThat(page.getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions()
                                .setHas(page.getByRole(
                                        AriaRole.ROWHEADER,
                                        new Page.GetByRoleOptions()
                                                .setName(line)
                                                .setExact(true))))
                        .filter(named(words))
                        .first())
                .isVisible();
    }

    /** The demonstration holds the published promises; under other references and titles each row makes one more. */
    private String asNewPromises(String published) throws IOException {
        StringBuilder written = new StringBuilder();
        try (CSVParser rows = CSVParser.parse(
                        published, CSVFormat.DEFAULT.builder().setHeader().get());
                CSVPrinter printer = new CSVPrinter(written, CSVFormat.DEFAULT)) {
            printer.printRecord(rows.getHeaderNames());
            for (CSVRecord row : rows) {
                Map<String, String> cells = row.toMap();
                cells.computeIfPresent("Ref", (heading, reference) -> mark + reference);
                cells.computeIfPresent("Promise", (heading, promise) -> promise + " " + mark);
                printer.printRecord(rows.getHeaderNames().stream().map(cells::get));
            }
        }
        return written.toString();
    }

    private static String published() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                Demonstration.class.getResourceAsStream("published-plans-2023.csv"), "the published promises")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
