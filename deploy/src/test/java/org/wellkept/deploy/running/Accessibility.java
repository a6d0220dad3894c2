package org.wellkept.deploy.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe can find of the Web Content Accessibility Guidelines 2.2, levels A and AA. */
public final class Accessibility {
    private static final List<String> LEVELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    /** Waits until what fades or moves has come to its end: a sentence that is half faded in has less contrast. */
    private static final String ALL_MOVED = """
            async () => {
                const moving = root => [
                    ...root.getAnimations(),
                    ...[...root.querySelectorAll('*')]
                            .filter(element => element.shadowRoot)
                            .flatMap(element => moving(element.shadowRoot))];
                await Promise.allSettled(moving(document)
                        .filter(animation => animation.effect.getComputedTiming().endTime < Infinity)
                        .map(animation => animation.finished));
            }
            """;

    private Accessibility() {}

    /** Axe finds nothing and nothing runs out of the page, on a phone and on a desk; it stays as wide as a desk. */
    public static void assertFitForEverybody(Page page) {
        for (int width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, 900);
            assertNothingFound(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("nothing runs out of a page %s wide", width)
                    .isEqualTo(width);
        }
    }

    /** Fails with each rule that the page breaks, and where. */
    public static void assertNothingFound(Page page) {
        page.evaluate(ALL_MOVED);
        // The other mode is for frames of other sites, which no page of ours has, and opens a second page each time.
        List<String> found = new AxeBuilder(page)
                .setLegacyMode(true).options(violationsAlone()).withTags(LEVELS).analyze().getViolations().stream()
                        .map(Accessibility::told)
                        .toList();
        assertThat(found).as("what axe finds at %s", page.url()).isEmpty();
    }

    /** Every rule is tried all the same: told at length is only what breaks one, not all that keeps it. */
    private static AxeRunOptions violationsAlone() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getHtml()))
                        .collect(Collectors.joining(" · "));
    }
}
