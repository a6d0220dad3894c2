package org.wellkept.deploy.workspace;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.deploy.running.InBrowser;

/** Whoever tries the demonstration finds something on each screen of the menu, as whomever they sign in. */
@InBrowser
class NothingIsEmptyIT {

    /** What a screen of the menu shows where it shows something, by its address. */
    private static final Map<String, String> CONTENT = Map.ofEntries(
            entry("", "main h2"),
            entry("commitments", "main a[href*='commitments/WV-']"),
            entry("coproduction", "main a[href*='coproduction/WV-']"),
            entry("anchor", "main a[href*='anchor/']"),
            entry("return", "main a[href*='return/'], main .return-promise"),
            entry("accountability", "main a[href*='accountability/']"),
            entry("import", "main table tbody tr"),
            entry("people", "main .person, main a[href*='people/']"),
            entry("settings", "main h2"),
            entry("my-part", "main a[href*='coproduction/WV-']"),
            entry("about-me", "main h2"));

    /** Programs are nobody of the story: each makes a token of its own. */
    private static final Set<String> OF_ONES_OWN = Set.of("tokens", "account");

    /** For these two nothing ever waits: the one reads, the other is called when something is amiss. */
    private static final Set<String> NOTHING_WAITS = Set.of("board@wellshire.example", "admin@wellkept.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contributor@wellshire.example",
                "lead@wellshire.example",
                "lead@vale.example",
                "lead@icb.example",
                "lead@opendoor.example",
                "member@voices.example",
                "board@wellshire.example",
                "officer@wellshire.example",
                "officer@vale.example",
                "observer@healthwatch.example",
                "admin@wellkept.example"
            })
    void each_screen_of_the_menu_has_something_to_show(String email, Page page) {
        new Visit(page).signIn(email, "/workspace/");
        page.locator(".rail a").first().waitFor();
        List<String> screens = new ArrayList<>();
        for (Object address : (List<?>)
                page.locator(".rail a[href]").evaluateAll("links => links.map(link => new URL(link.href).pathname)")) {
            String path = String.valueOf(address);
            if (path.startsWith("/workspace/")) {
                screens.add(path.substring("/workspace/".length()));
            }
        }
        screens.removeAll(OF_ONES_OWN);

        assertThat(screens).contains("", "commitments").isSubsetOf(CONTENT.keySet());
        for (String screen : screens) {
            page.navigate("/workspace/" + screen);
            page.locator(Objects.requireNonNull(CONTENT.get(screen))).first().waitFor();
            if (!NOTHING_WAITS.contains(email)) {
                assertThat(page.locator("main").innerText())
                        .as(screen)
                        .doesNotContain("Nothing waits for you today", "Nobody owes you an answer now");
            }
        }
    }
}
