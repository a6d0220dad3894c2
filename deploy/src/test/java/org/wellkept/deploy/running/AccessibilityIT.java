package org.wellkept.deploy.running;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** That a page which breaks rules is found: what all the others rely on. */
@InBrowser
class AccessibilityIT {

    @Test
    void each_rule_that_a_page_breaks_is_told_and_where(Page page) {
        page.setContent("""
                <!doctype html><html lang="en"><title>Planted</title>
                <main><h1>Planted</h1><img src="data:,"><input id="nameless"><p style="color: #ccc">Too faint</p></main>
                """);

        assertThatThrownBy(() -> Accessibility.assertNothingFound(page))
                .hasMessageContaining("image-alt")
                .hasMessageContaining("label")
                .hasMessageContaining("nameless")
                .hasMessageContaining("color-contrast")
                .hasMessageContaining("Too faint");
    }

    @Test
    void what_runs_out_of_a_narrow_page_or_is_cut_off_or_too_faint_in_the_dark_is_told(Page page) {
        page.setContent(planted("<p style='width: 500px'>Too wide</p>"));
        assertThatThrownBy(() -> Accessibility.assertFitInEveryWay(page))
                .hasMessageContaining("runs out of a page 390 wide");

        page.setContent(planted("<p style='width: 350px'>Too wide once it is four times as large</p>"));
        assertThatThrownBy(() -> Accessibility.assertFitInEveryWay(page))
                .hasMessageContaining("runs out of a page 320 wide");

        page.setContent(
                planted("<p style='width: 40px; overflow: hidden; white-space: nowrap'>Cut off in the middle</p>"));
        assertThatThrownBy(() -> Accessibility.assertFitInEveryWay(page)).hasMessageContaining("Cut off in the middle");

        page.setContent(
                planted(
                        "<style>@media (prefers-color-scheme: dark) { body { background: #000; color: #333 } }</style><p>Ink in the night</p>"));
        assertThatThrownBy(() -> Accessibility.assertFitInEveryWay(page)).hasMessageContaining("in the dark");
    }

    private static String planted(String part) {
        return "<!doctype html><html lang='en'><title>Planted</title>"
                + "<meta name='viewport' content='width=device-width'><main><h1>Planted</h1>" + part + "</main>";
    }
}
