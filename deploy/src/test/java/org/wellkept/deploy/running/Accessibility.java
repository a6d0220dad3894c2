package org.wellkept.deploy.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe can find of the Web Content Accessibility Guidelines 2.2, levels A and AA. */
public final class Accessibility {
    private static final List<String> LEVELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /** Fails with each rule that the page breaks, and where. */
    public static void assertNothingFound(Page page) {
        List<String> found = new AxeBuilder(page)
                .withTags(LEVELS).analyze().getViolations().stream()
                        .map(Accessibility::told)
                        .toList();
        assertThat(found).as("what axe finds at %s", page.url()).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getHtml()))
                        .collect(Collectors.joining(" · "));
    }
}
