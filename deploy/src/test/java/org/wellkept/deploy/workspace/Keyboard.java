package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Somebody with a keyboard and nothing else. Whatever they use is reached with Tab in the order of the page, and is seen to have
 * the focus.
 */
record Keyboard(Page page) {

    /** More stops than any screen has. */
    private static final int MOST_STOPS = 150;

    private static final String HAS_FOCUS =
            "wanted => wanted === document.activeElement || wanted.contains(document.activeElement)";

    /** A field's outline is drawn around it, or around a part of it that is hidden from the page. */
    private static final String IS_SEEN = """
            () => {
                const outlined = element => {
                    const style = getComputedStyle(element);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                };
                let at = document.activeElement;
                for (let up = 0; at instanceof Element && up < 6; up++) {
                    if (outlined(at) || [...(at.shadowRoot?.querySelectorAll('*') ?? [])].some(outlined)) {
                        return true;
                    }
                    at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host;
                }
                return false;
            }
            """;

    /** A day's field has a stop for each of its parts. */
    private static final String FOLLOWS = """
            before => before === document.body || before === document.activeElement || !before.isConnected
                || (before.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
            """;

    /** Goes on to something, past whatever stands before it. */
    void to(Locator wanted) {
        wanted.waitFor();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            JSHandle before = page.evaluateHandle("document.activeElement");
            page.keyboard().press("Tab");
            assertThat(page.evaluate(FOLLOWS, before))
                    .as("Tab goes forward, and comes to %s before the end", wanted)
                    .isEqualTo(true);
            if (Boolean.TRUE.equals(wanted.evaluate(HAS_FOCUS))) {
                assertThat(page.evaluate(IS_SEEN))
                        .as("that %s has the focus is seen", wanted)
                        .isEqualTo(true);
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }

    /** Goes on to a field and types over what is in it. */
    void type(Locator field, String text) {
        to(field);
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(text);
    }

    /** Goes on to a list and chooses by the first letters of an option. */
    void choose(Locator list, String letters, String value) {
        to(list);
        page.keyboard().type(letters);
        assertThat(list).hasValue(value);
    }

    /** Goes on to a day's field. */
    void type(Locator field, LocalDate day) {
        to(field);
        day(field, day);
    }

    /** Types a day into the field that has the focus: day first, or month first where this browser asks so. */
    void day(Locator field, LocalDate day) {
        page.keyboard().type("%02d%02d%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        if (!field.inputValue().equals(day.toString())) {
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
            page.keyboard().type("%02d%02d%04d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()));
        }
        assertThat(field).hasValue(day.toString());
    }

    /** Goes on to a field for a time of the day: hours and minutes, with the half of the day where this browser asks for it. */
    void time(Locator field, String time) {
        to(field);
        LocalTime wanted = LocalTime.parse(time);
        page.keyboard().type(DateTimeFormatter.ofPattern("HHmm").format(wanted));
        if (!field.inputValue().equals(time)) {
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
            page.keyboard()
                    .type(DateTimeFormatter.ofPattern("hhmma", Locale.ENGLISH).format(wanted));
        }
        assertThat(field).hasValue(time);
    }

    /** Goes on to a button or a link and uses it. */
    void press(Locator button) {
        to(button);
        page.keyboard().press("Enter");
    }

    /** Waits until something has the focus by itself. */
    void isOn(Locator wanted) {
        page.waitForFunction(HAS_FOCUS, wanted.elementHandle());
    }

    /**
     * What was sent is refused: the focus is where it says what needs mending, and the first entry leads to the first wrong
     * field, which says it too.
     */
    void isLedTo(Locator field) {
        Locator summary = page.locator(".problem-summary:visible");
        isOn(summary);
        assertThat(summary).containsText("nothing that you typed is lost");
        press(summary.locator("button").first());
        isOn(field);
    }

    /** Opens a question, which keeps the keyboard, gives it back when it is put away, and can be asked again. */
    void isAskedAndGoesBack(Locator button, Locator question) {
        press(button);
        isOn(question);
        for (int stop = 0; stop < 8; stop++) {
            page.keyboard().press("Tab");
            assertThat(question.evaluate(HAS_FOCUS))
                    .as("the question keeps the keyboard")
                    .isEqualTo(true);
        }
        page.keyboard().press("Escape");
        question.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        isOn(button);
    }
}
