package org.wellkept.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.coproduction.ActivitySummary;
import org.wellkept.core.coproduction.Feedback;
import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.voice.VoiceWindow;
import org.wellkept.core.voice.Voices;

class CoProducingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final OrganisationRef OPEN_DOOR = new OrganisationRef("open-door", "Open Door", true);

    @Test
    void whoever_waits_longest_to_be_told_comes_first_and_five_are_listed() {
        CoProducing seven = new CoProducing(
                IntStream.rangeClosed(1, 7)
                        .mapToObj(number -> late(number, TODAY.minusDays(number)))
                        .toList(),
                List.of());

        assertThat(seven.groups(TODAY)).singleElement().satisfies(group -> {
            assertThat(group.heading()).isEqualTo("People to tell");
            assertThat(group.tasks()).hasSize(5);
            assertThat(group.tasks().getFirst().reference()).isEqualTo("WV-007, 7 days late");
            assertThat(group.more())
                    .isEqualTo(new TodayPage.Link(
                            "All that are late", "coproduction?organisation=open-door&feedback=late"));
        });
    }

    @Test
    void words_wait_for_whoever_looks_after_them() {
        VoiceWindow closed =
                new VoiceWindow(OPEN_DOOR, false, TODAY.minusDays(20), TODAY.minusDays(1), 10, false, true);
        CoProducing waiting =
                new CoProducing(List.of(), List.of(new Voices.LookedAfter("WV-002", "Plan the café", closed, 2)));

        assertThat(waiting.groups(TODAY))
                .singleElement()
                .satisfies(group -> assertThat(group.tasks())
                        .extracting(TodayPage.Task::act)
                        .containsExactly(new TodayPage.Link("Look at the words", "coproduction/WV-002/voices")));
    }

    @Test
    void where_nothing_waits_nothing_is_said() {
        assertThat(CoProducing.NONE.groups(TODAY)).isEmpty();
    }

    private static ActivitySummary late(int number, LocalDate due) {
        return new ActivitySummary(
                "WV-00" + number,
                "Activity " + number,
                OPEN_DOOR,
                null,
                null,
                null,
                List.of(),
                0,
                Visibility.PUBLIC,
                false,
                new Feedback(FeedbackState.LATE, due, null));
    }
}
