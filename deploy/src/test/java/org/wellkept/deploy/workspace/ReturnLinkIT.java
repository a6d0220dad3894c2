package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.api.Api;
import org.wellkept.deploy.running.InBrowser;
import org.wellkept.deploy.running.RunningWellkept;

/** Answering a round by a link, without an account: on a phone, by keyboard, without scripts. */
@InBrowser
class ReturnLinkIT {

    private static final String ADDRESS = "/workspace/answer/";
    private static final String ORGANISATION = "nhs-wellshire-and-vale";
    private static final String LEAD = "lead@icb.example";
    private static final String OFFICER = "officer@wellshire.example";

    private final RunningWellkept wellkept;

    ReturnLinkIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
    }

    @Test
    void an_officer_gives_out_a_link_and_somebody_answers_on_a_phone_without_scripts(Page office) {
        String reference = promise("Answer by a link");
        Visit visit = new Visit(office);
        visit.signIn(OFFICER, "/workspace/return/" + ORGANISATION);
        visit.button("Make a link").click();
        visit.confirm("Make the link");
        String link = office.getByLabel("The link", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        visit.isFitForEverybody();
        visit.confirm("I have copied it");
        office.setViewportSize(1280, 900);
        assertThat(office.locator(".link-list")).containsText("open");

        try (BrowserContext phone = office.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(wellkept.baseUrl().toString())
                        .setViewportSize(390, 844)
                        .setJavaScriptEnabled(false))) {
            Page page = phone.newPage();
            page.navigate(path(link));
            heading(page, "Questions for ");
            page.locator(".link-promises li")
                    .filter(new Locator.FilterOptions().setHasText(reference))
                    .getByRole(AriaRole.LINK)
                    .click();

            heading(page, "Answer by a link");
            people(page).fill("quite a few");
            page.getByLabel("What was done").fill("We met on Tuesdays.");
            keep(page);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("“quite a few” is not a number.");
            assertThat(people(page)).hasValue("quite a few");
            assertThat(page.getByLabel("What was done")).hasValue("We met on Tuesdays.");

            people(page).fill("7");
            page.getByLabel("Green").check();
            keep(page);
            page.navigate(path(link) + "/" + reference);
            assertThat(page.getByLabel("What was done")).hasValue("We met on Tuesdays.");
            assertThat(people(page)).hasValue("7");
            assertThat(page.getByLabel("Green")).isChecked();

            page.navigate(path(link));
            page.getByText("Hand over", new Page.GetByTextOptions().setExact(true))
                    .click();
            heading(page, "Thank you: handed over");
            page.navigate(path(link));
            heading(page, "These answers are handed over");
        }

        office.reload();
        assertThat(office.locator(".link-list")).containsText("answers handed over");
        assertThat(office.locator(".unconfirmed")).containsText("came by a link, without an account");
        assertThat(office.locator(".return-row").filter(new Locator.FilterOptions().setHasText(reference)))
                .containsText("By a link, without an account; not confirmed yet");
        visit.isFitForEverybody();
    }

    @Test
    void every_page_of_a_link_is_fit_for_everybody_and_the_keyboard_alone_will_do(Page page) {
        String reference = promise("Answer by keyboard");
        String link = path(link());
        Visit visit = new Visit(page);
        page.navigate(link);
        visit.isFitForEverybody();
        visit.tabTo(page.locator(".link-promises li")
                .filter(new Locator.FilterOptions().setHasText(reference))
                .getByRole(AriaRole.LINK));
        page.keyboard().press("Enter");
        heading(page, "Answer by keyboard");
        visit.isFitForEverybody();

        visit.tabTo(people(page));
        page.keyboard().type("many");
        visit.tabTo(page.locator("input[type=radio]"));
        page.keyboard().press("Space");
        visit.tabTo(page.getByText("Keep, and go on"));
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("is not a number");
        visit.isFitForEverybody();
        visit.tabTo(people(page));
        page.keyboard().press("Control+A");
        page.keyboard().type("12");
        visit.tabTo(page.getByText("Keep, and go on"));
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.endsWith("/" + reference));

        page.navigate(link + "?kept=" + reference);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText(reference + " is kept.");
        visit.isFitForEverybody();
        visit.tabTo(page.getByText("Hand over", new Page.GetByTextOptions().setExact(true)));
        page.keyboard().press("Enter");
        heading(page, "Thank you: handed over");
        visit.isFitForEverybody();
        page.navigate(link);
        visit.isFitForEverybody();
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_shown_and_neither_text_is_lost(Page page) {
        String reference = promise("Answer together");
        String link = path(link());
        page.navigate(link + "/" + reference);
        page.getByLabel("What was done").fill("Mine.");
        Api.of(wellkept)
                .as(LEAD)
                .patch("organisations/" + ORGANISATION + "/return/" + reference, "{\"done\": \"Theirs.\"}")
                .expect(200);

        keep(page);

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Somebody else wrote here meanwhile.");
        assertThat(page.locator(".theirs")).hasText("Theirs.");
        assertThat(page.getByLabel("What was done")).hasValue("Mine.");
        new Visit(page).isFitForEverybody();
        keep(page);
        page.waitForURL(url -> !url.endsWith("/" + reference));
        page.navigate(link + "/" + reference);
        assertThat(page.getByLabel("What was done")).hasValue("Mine.");
    }

    @Test
    void what_was_typed_into_a_link_that_was_taken_back_can_still_be_copied(Page page) {
        String reference = promise("Answer too late");
        Api lead = Api.of(wellkept).as(LEAD);
        String links = "organisations/" + ORGANISATION + "/return/links";
        Api.Answer made = lead.post(links, "{\"round\": \"" + round() + "\"}").expect(201);
        page.navigate(path(made.json().get("address").textValue()) + "/" + reference);
        page.getByLabel("What was done").fill("Nearly lost.");
        lead.delete(links + "/" + made.located()).expect(204);

        keep(page);

        heading(page, "This link was taken back");
        assertThat(page.locator(".theirs")).hasText("Nearly lost.");
        new Visit(page).isFitForEverybody();
    }

    @Test
    void a_link_is_kept_out_of_caches_search_engines_and_other_sites(Page page) throws Exception {
        promise("Answer in private");
        String link = link();
        Response response = Objects.requireNonNull(page.navigate(path(link)));

        assertThat(response.headerValue("cache-control")).isEqualTo("no-store");
        assertThat(response.headerValue("referrer-policy")).isEqualTo("no-referrer");
        assertThat(response.headerValue("content-security-policy")).contains("default-src 'none'");
        assertThat(page.locator("meta[name=robots]").getAttribute("content")).isEqualTo("noindex");
        assertThat(page.navigate(ADDRESS + "A".repeat(43)).status()).isEqualTo(404);
        try (HttpClient elsewhere =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<Void> forged = elsewhere.send(
                    HttpRequest.newBuilder(URI.create(link + "/hand-over"))
                            .header("Sec-Fetch-Site", "cross-site")
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            assertThat(forged.statusCode()).isEqualTo(403);
        }
        page.navigate(path(link));
        heading(page, "Questions for ");
    }

    private static void keep(Page page) {
        page.getByText("Keep, and go on").click();
    }

    /** The figure; what people with lived experience changed is another field. */
    private static Locator people(Page page) {
        return page.getByLabel("People", new Page.GetByLabelOptions().setExact(true));
    }

    private static void heading(Page page, String begins) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(begins);
    }

    /** Below the application, which the tests reach by another address than the one that it gives out. */
    private static String path(String link) {
        return link.substring(link.indexOf(ADDRESS));
    }

    private String link() {
        String address = Api.of(wellkept)
                .as(OFFICER)
                .post("organisations/" + ORGANISATION + "/return/links", "{\"round\": \"" + round() + "\"}")
                .expect(201)
                .json()
                .get("address")
                .textValue();
        return wellkept.at(path(address).substring(1)).toString();
    }

    /** The open round of Wellshire's board. */
    private String round() {
        for (JsonNode asking : Api.of(wellkept)
                .as(OFFICER)
                .get("organisations/" + ORGANISATION + "/return")
                .expect(200)
                .json()
                .get("asking")) {
            return asking.get("round").textValue();
        }
        throw new AssertionError("No round of Wellshire's board is open");
    }

    private String promise(String title) {
        Api api = Api.of(wellkept).as(LEAD);
        String reference = api.post("commitments", """
                        {"partnership": "wellshire-and-vale", "organisation": "%s", "title": "%s",
                         "statement": "We do what we say.", "boards": ["wellshire"], "due": "March 2035",
                         "measures": [{"name": "people", "unit": "people", "baseline": 0, "target": 20, "pace": "end"}]}""".formatted(ORGANISATION, title))
                .expect(201)
                .located();
        api.post("commitments/" + reference + "/agree").expect(200);
        return reference;
    }
}
