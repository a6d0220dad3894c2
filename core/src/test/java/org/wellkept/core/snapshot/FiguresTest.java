package org.wellkept.core.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.undertaking.Said;

class FiguresTest {

    private static final Instant JULY = Instant.parse("2026-07-20T09:00:00Z");
    private static final Instant OCTOBER = Instant.parse("2026-10-20T09:00:00Z");

    @Test
    void a_promise_that_several_boards_count_is_counted_once_as_it_stood_last() {
        List<Stood> own = List.of(stood("WV-001", OCTOBER, Said.GREEN, ShownAnswer.BEHIND, true));
        List<Stood> group = List.of(
                stood("WV-001", JULY, Said.AMBER, ShownAnswer.ON_TRACK, false),
                stood("WV-002", JULY, Said.NO_RETURN, ShownAnswer.CANNOT_TELL, false));

        for (List<List<Stood>> either : List.of(List.of(own, group), List.of(group, own))) {
            Figures together = Figures.together(either);

            assertThat(together.commitments()).isEqualTo(2);
            assertThat(together.said())
                    .containsEntry(Said.GREEN, 1)
                    .containsEntry(Said.NO_RETURN, 1)
                    .containsEntry(Said.AMBER, 0);
            assertThat(together.shown())
                    .containsEntry(ShownAnswer.BEHIND, 1)
                    .containsEntry(ShownAnswer.CANNOT_TELL, 1)
                    .containsEntry(ShownAnswer.ON_TRACK, 0);
            assertThat(together.evidenceGaps()).isEqualTo(1);
        }
    }

    @Test
    void nothing_adds_up_to_nothing_with_every_answer_named() {
        Figures none = Figures.together(List.of(List.of(), List.of()));

        assertThat(none.commitments()).isZero();
        assertThat(none.said()).containsOnlyKeys(Said.values());
        assertThat(none.shown()).containsOnlyKeys(ShownAnswer.values());
    }

    private static Stood stood(String reference, Instant asOf, Said said, ShownAnswer shown, boolean gap) {
        return new Stood(reference, asOf, said, shown, gap);
    }
}
