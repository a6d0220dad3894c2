package org.wellkept.deploy.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** That the browser reaches the application at all. */
@InBrowser
class BrowserIT {

    @Test
    void the_workspace_opens_in_a_browser(Page page) {
        assertThat(page.navigate("/workspace").ok()).isTrue();
    }
}
