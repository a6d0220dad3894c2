package org.wellkept.ui.member;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.member.JtemyPartGenerated;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.coproduction.Change;
import org.wellkept.core.coproduction.Decision;
import org.wellkept.core.coproduction.Feedback;
import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.core.coproduction.Told;
import org.wellkept.core.member.Needs;
import org.wellkept.core.member.PartTaken;
import org.wellkept.core.member.ShownTo;
import org.wellkept.ui.workspace.Markup;

class MyPartPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final Feedback LATE = new Feedback(FeedbackState.LATE, TODAY.minusDays(10), null);
    private static final Feedback WAITING = new Feedback(FeedbackState.WAITING, TODAY.plusDays(5), null);
    private static final Feedback TOLD = new Feedback(FeedbackState.TOLD, null, TODAY.minusDays(1));

    @Test
    void nothing_is_there_to_begin_with_and_the_page_says_what_to_do() {
        assertThat(html(MyPartPage.of(List.of(), false, TODAY)))
                .contains(
                        "Nothing is here yet",
                        "Nobody owes you an answer now.",
                        "Nothing is written down yet about what came of it.",
                        "Nothing of yours is open for this now.",
                        "116 123")
                .doesNotContain("href=\"/voice\"", "coproduction/new");
    }

    @Test
    void it_says_what_when_and_who_ran_it() {
        String html = html(MyPartPage.of(List.of(part("Plan the café", WAITING, null, List.of(), null)), true, TODAY));

        assertThat(html)
                .contains(
                        "Plan the café",
                        "March 2026 and May 2026 · Open Door",
                        "coproduction/WV-007",
                        "coproduction/new")
                .doesNotContain("A draft");
    }

    @Test
    void what_is_promised_is_said_in_words_and_what_is_late_comes_first() {
        MyPartPage page = MyPartPage.of(
                List.of(
                        part("In time", WAITING, null, List.of(), null),
                        part("Told", TOLD, null, List.of(), null),
                        part("Overdue", LATE, null, List.of(), null),
                        part("Going on", new Feedback(FeedbackState.NO_DATE, null, null), null, List.of(), null)),
                false,
                TODAY);

        assertThat(page.promised())
                .containsExactly(
                        new MyPartPage.Promised(
                                "Overdue", "Late by 10 days. Open Door was to tell people by 2 October 2026.", true),
                        new MyPartPage.Promised("In time", "Open Door tells people by 17 October 2026.", false),
                        new MyPartPage.Promised("Going on", "No day is set yet.", false));
    }

    @Test
    void what_changed_is_said_decided_done() {
        Told told =
                new Told(TODAY.minusDays(1), "A letter", "We open later.\n\nFrom May on.", null, null, new TreeMap<>());
        MyPartPage page = MyPartPage.of(
                List.of(part(
                        "Plan the café",
                        TOLD,
                        told,
                        List.of(
                                new Change("Open later", Decision.PARTLY, "On Fridays", "We open until nine", false),
                                new Change("Fewer forms", Decision.YES, null, "The second form", true),
                                new Change("A garden", null, null, null, false)),
                        null)),
                false,
                TODAY);

        assertThat(page.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.told()).isEqualTo("People were told on 11 October 2026.");
            assertThat(changed.summary()).containsExactly("We open later.", "From May on.");
            assertThat(changed.became())
                    .extracting(MyPartPage.Became::done)
                    .containsExactly("We open until nine.", "They stopped: The second form.", null);
            assertThat(changed.became().getFirst().decided()).contains("On Fridays.");
            assertThat(changed.became().getLast().decided()).isEqualTo("Nothing is decided yet.");
        });
    }

    @Test
    void while_people_can_speak_the_way_there_is_shown_with_what_a_code_is() {
        String html = html(MyPartPage.of(
                List.of(part("Plan the café", WAITING, null, List.of(), TODAY.plusDays(3))), false, TODAY));

        assertThat(html)
                .contains(
                        "you can speak until 15 October 2026",
                        "href=\"/voice\"",
                        "You need a code",
                        "not tied to your account");
    }

    @Test
    void needs_are_said_in_words() {
        assertThat(NeedsWords.of(new Needs(true, true, true, "Polish", "a quiet room", ShownTo.LEADS)))
                .isEqualTo("Large print, Easy Read, British Sign Language and Polish. A quiet room.");
        assertThat(NeedsWords.of(Needs.NONE)).isEmpty();
    }

    private static PartTaken part(
            String title, Feedback feedback, @Nullable Told told, List<Change> changes, @Nullable LocalDate until) {
        return new PartTaken(
                "WV-007",
                title,
                "Open Door",
                List.of("March 2026", "May 2026"),
                Visibility.PUBLIC,
                feedback,
                told,
                changes,
                until);
    }

    private static String html(MyPartPage page) {
        return Markup.of(output -> JtemyPartGenerated.render(output, null, page));
    }
}
