package org.wellkept.deploy.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.function.UnaryOperator;
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

    /** Words of which a part is cut off: nobody can read on by scrolling, and no mark says that there is more. */
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('body *')]
                .filter(element => !element.closest('.unseen, .unseen-words, .sprite'))
                .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()))
                .filter(element => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
                .filter(element => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
                .map(element => element.localName + '.' + element.className + ': ' + element.textContent.trim().slice(0, 60))
            """;

    /** What is 400% of a page that was made for 1280 pixels, and what is 200% of it. */
    private static final int FOUR_TIMES = 320;

    private static final int TWICE = 640;

    private Accessibility() {}

    /**
     * Axe finds nothing on a phone and on a desk; nothing runs out of the page and no word is cut off there, at twice the
     * size and at four times; and words can be read in the dark and in colours of one's own. It stays as wide as a desk, in
     * light colours.
     */
    public static void assertFitInEveryWay(Page page) {
        assertFitForEverybody(page);
        for (int width : new int[] {FOUR_TIMES, TWICE, PHONE, DESK}) {
            page.setViewportSize(width, 450);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("nothing of %s runs out of a page %s wide", page.url(), width)
                    .isEqualTo(width);
            assertThat((List<?>) page.evaluate(CUT_OFF))
                    .as("what is cut off at %s, %s wide", page.url(), width)
                    .isEmpty();
        }
        page.setViewportSize(DESK, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertReadable(page, "in the dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertReadable(page, "in dark colours of one’s own");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertReadable(page, "in light colours of one’s own");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    private static void assertReadable(Page page, String how) {
        assertThat(broken(page, axe -> axe.withRules(List.of("color-contrast"))))
                .as("too faint at %s %s", page.url(), how)
                .isEmpty();
    }

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

    /** Waits until nothing fades or moves any more. */
    public static void awaitStill(Page page) {
        page.evaluate(ALL_MOVED);
    }

    /** Fails with each rule that the page breaks, and where. */
    public static void assertNothingFound(Page page) {
        assertThat(broken(page, axe -> axe.withTags(LEVELS)))
                .as("what axe finds at %s", page.url())
                .isEmpty();
    }

    private static List<String> broken(Page page, UnaryOperator<AxeBuilder> narrowed) {
        awaitStill(page);
        // The other mode is for frames of other sites, which no page of ours has, and opens a second page each time.
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(violationsAlone());
        return narrowed.apply(axe).analyze().getViolations().stream()
                .map(Accessibility::told)
                .toList();
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
