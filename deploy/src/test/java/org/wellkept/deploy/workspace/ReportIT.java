package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.InBrowser;

/** A paper from its draft to what the public has of it. */
@InBrowser
class ReportIT {

    private static final String OFFICER_OF_VALE = "officer@vale.example";
    private static final String PAPERS_OF_VALE = "/workspace/accountability/vale/papers";
    private static final List<String> FORMS = List.of("pdf", "docx", "odt", "ods", "csv");

    @Test
    void an_officer_words_and_publishes_a_paper_and_the_public_reads_it_in_every_form(Page page) throws IOException {
        Visit visit = new Visit(page);
        visit.signIn(OFFICER_OF_VALE, PAPERS_OF_VALE);
        Locator draft = page.locator(".paper-lines li")
                .filter(new Locator.FilterOptions().setHasText("Draft"))
                .locator("a");
        draft.waitFor();
        visit.isFitForEverybody();
        visit.tabTo(draft);
        page.keyboard().press("Enter");
        String address = visit.address("/accountability/papers/[0-9a-f-]{36}/paper$");
        String id = address.replaceAll(".*/papers/([0-9a-f-]{36})/.*", "$1");
        assertThat(page.locator(".preview")).containsText("This is a draft.");
        nobodyElseFinds(page, id);

        Locator kept = page.locator(".paper-section")
                .filter(new Locator.FilterOptions().setHasText("Are promises being kept?"));
        visit.tabTo(kept.getByText("Move up"));
        page.keyboard().press("Enter");
        visit.said("“Are promises being kept?” is now section 1 of 12.");
        kept.getByLabel("Comment").fill("Officers will bring the missing figures to the next meeting.");
        visit.button("Save").click();
        visit.said("Saved.");
        assertThat(page.locator(".preview h2").nth(1)).hasText("Are promises being kept?");
        assertThat(page.locator(".preview")).containsText("Officers will bring the missing figures");
        visit.isFitForEverybody();

        page.locator(".preview a[href*='/figures/']").first().click();
        assertThat(page.getByText("As it stood on")).isVisible();
        page.navigate(address);

        visit.button("Publish").click();
        visit.confirm("Publish");
        visit.said("Published.");
        assertThat(page.getByText("Read it as the public does")).isVisible();
        visit.signOut();

        page.navigate("/boards/vale");
        page.locator("#papers a").first().click();
        page.waitForURL("**/reports/" + id);
        page.waitForCondition(() -> {
            page.reload();
            return page.locator(".downloads a").count() == FORMS.size();
        });
        assertThat(page.getByText("Officers will bring the missing figures")).isVisible();
        assertThat(page.context().cookies().stream().noneMatch(cookie -> cookie.path.equals("/")))
                .isTrue();
        visit.isFitForEverybody();
        for (String form : FORMS) {
            APIResponse file = page.request().get("/reports/" + id + "." + form);
            assertThat(file.status()).as(form).isEqualTo(200);
            assertThat(file.headers().get("content-disposition")).startsWith("attachment");
            if (form.equals("pdf")) {
                assertThat(text(file.body()))
                        .contains("Are promises being kept?", "Officers will bring the missing figures");
            }
        }
        assertThat(page.request().get("/reports/" + id + "/tables/promises.csv").text())
                .contains("Reference");

        page.locator("a[href*='/figures/']").first().click();
        page.waitForURL("**/figures/**");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What it counts")))
                .isVisible();
        visit.isFitForEverybody();
    }

    @Test
    void somebody_without_a_part_in_it_finds_no_draft(Page page) {
        Visit visit = new Visit(page);
        visit.signIn(Visit.OFFICER, "/workspace/accountability/wellshire/papers");
        Locator draft = page.locator(".paper-lines li")
                .filter(new Locator.FilterOptions().setHasText("Draft"))
                .locator("a");
        draft.waitFor();
        String address = "/workspace/" + draft.getAttribute("href");
        visit.signOut();

        visit.signIn(Visit.CONTRIBUTOR, address);
        visit.heading("There is nothing here");
        page.navigate("/workspace/accountability/wellshire/papers/settings");
        assertThat(page.getByText("Only an officer of this board")).isVisible();
    }

    private static void nobodyElseFinds(Page page, String id) {
        for (String form : FORMS) {
            assertThat(page.request().get("/reports/" + id + "." + form).status())
                    .as(form)
                    .isEqualTo(404);
        }
        assertThat(page.request().get("/reports/" + id).status()).isEqualTo(404);
        assertThat(page.request().get("/reports/" + id + "/figures/promises").status())
                .isEqualTo(404);
        assertThat(page.request().get("/reports/" + id + "/tables/promises.csv").status())
                .isEqualTo(404);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(true);
            return text.getText(document).replaceAll("\\s+", " ");
        }
    }
}
