package org.wellkept.deploy.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellkept.deploy.running.Accessibility;
import org.wellkept.deploy.running.InBrowser;

/** Every open page, on a desk and on a phone. */
@InBrowser
class OpenPagesIT {

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    static Stream<Arguments> pages() {
        return Stream.of(
                        "/",
                        "/boards/wellshire",
                        "/boards/vale",
                        "/boards/wellshire/asks",
                        "/boards/wellshire/meetings",
                        "/boards/wellshire/decisions",
                        "/boards/wellshire/decisions?state=late&words=nothing+like+this",
                        "/decisions/WELLSHIRE-D002",
                        "/partnerships/wellshire-and-vale",
                        "/partnerships/published-plans-2023",
                        "/commitments/WV-004",
                        "/commitments/WV-008",
                        "/commitments/PP-001",
                        "/partners/vale-borough-council",
                        "/partners/kind-minds",
                        "/?place=Slough",
                        "/partners/west-yorkshire-ics",
                        "/co-production",
                        "/co-production?words=nothing+like+this",
                        "/anchor/living-wage?partnership=wellshire-and-vale",
                        "/rooms",
                        "/rooms?area=wellsby&day=monday&need=stepFree&need=hearingLoop&free=yes",
                        "/rooms?area=nowhere",
                        "/rooms/wells-road-hall-main-hall",
                        "/anchor/spending?partnership=wellshire-and-vale",
                        "/activities/WV-029",
                        "/activities/WV-029/told",
                        "/activities/WV-030",
                        "/anchor",
                        "/anchor/wellshire-and-vale",
                        "/anchor/wellshire-and-vale?figure=hired",
                        "/anchor?board=wellshire",
                        "/voice",
                        "/receipt",
                        "/data",
                        "/about",
                        "/accessibility",
                        "/privacy")
                .flatMap(path -> Stream.of(Arguments.of(path, DESK), Arguments.of(path, PHONE)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("pages")
    void a_page_is_accessible_and_fits_its_width(String path, int width, Page page) {
        page.setViewportSize(width, 900);

        Response response = page.navigate(path);

        assertThat(response.status()).isEqualTo(200);
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("the page does not scroll sideways")
                .isEqualTo(true);
        Accessibility.assertNothingFound(page);
    }

    @Test
    void a_page_that_is_not_there_is_told_in_the_products_own_words(Page page) {
        Response response = page.navigate("/boards/nowhere");

        assertThat(response.status()).isEqualTo(404);
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(page.content()).doesNotContain("Payara");
        Accessibility.assertNothingFound(page);
    }

    @Test
    void a_number_on_a_boards_page_leads_to_what_it_counts(Page page) {
        String rollup = page.request().get("/api/v1/boards/wellshire/rollup").text();
        Matcher changed = Pattern.compile("\"changedSinceAgreed\":(\\d+)").matcher(rollup);
        assertThat(changed.find()).isTrue();
        page.navigate("/boards/wellshire");

        page.getByText(Pattern.compile("All .+, with reasons")).first().click();

        assertThat(page.content()).contains(changed.group(1) + " promises");
    }

    @Test
    void the_front_page_of_the_demonstration_says_in_three_lines_what_to_try_and_one_press_signs_in(Page page) {
        page.navigate("/");
        assertThat(page.locator(".trials li").count()).isEqualTo(3);

        page.getByText("Sign in as officer@wellshire.example").click();

        page.waitForURL("**/workspace/accountability/wellshire");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
        assertThat(page.locator(".who-name").textContent()).contains("officer");
    }
}
