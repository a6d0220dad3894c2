package org.wellkept.core.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.wellkept.core.handover.Settlement.CarriedOn;
import org.wellkept.core.handover.Settlement.NotCarriedOn;
import org.wellkept.core.handover.Settlement.Split;
import org.wellkept.core.handover.Settlement.Waiting;

class SettlementTest {

    @Test
    void what_was_agreed_waits_until_everybody_has_answered() {
        assertThat(Settlement.of(false, List.of("East"), 1)).isEqualTo(new Waiting<>());
        assertThat(Settlement.of(false, List.of("East"), 0)).isEqualTo(new CarriedOn<>("East"));
        assertThat(Settlement.of(false, List.of("East", "West"), 0)).isEqualTo(new Split<>(List.of("East", "West")));
        assertThat(Settlement.of(false, List.of(), 0)).isEqualTo(new NotCarriedOn<>());
    }

    @Test
    void a_draft_goes_to_the_first_that_takes_it() {
        assertThat(Settlement.of(true, List.of("East"), 2)).isEqualTo(new CarriedOn<>("East"));
        assertThat(Settlement.of(true, List.of(), 1)).isEqualTo(new Waiting<>());
        assertThat(Settlement.of(true, List.of(), 0)).isEqualTo(new NotCarriedOn<>());
    }

    @Property(tries = 200)
    void a_draft_is_never_split_and_nothing_agreed_is_settled_before_its_time(
            @ForAll boolean draft, @ForAll @Size(max = 4) List<String> taken, @ForAll @IntRange(max = 3) int waiting) {
        Settlement<String> settled = Settlement.of(draft, taken, waiting);

        assertThat(settled instanceof Split && draft).isFalse();
        assertThat(settled instanceof Waiting).isEqualTo(waiting > 0 && (!draft || taken.isEmpty()));
    }
}
