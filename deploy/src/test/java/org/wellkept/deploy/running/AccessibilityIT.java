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
}
