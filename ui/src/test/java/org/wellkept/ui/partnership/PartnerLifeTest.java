package org.wellkept.ui.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellkept.core.handover.Became;
import org.wellkept.core.handover.Fate;
import org.wellkept.core.partnership.CalledBefore;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.succession.SuccessionKind;
import org.wellkept.core.succession.SuccessionRead;
import org.wellkept.ui.transparency.Examples;

class PartnerLifeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final OrganisationDetails OPEN_DOOR = Examples.organisation(Examples.OPEN_DOOR);

    @Test
    void a_body_that_ended_leads_to_who_took_over_and_says_what_became_of_each_promise() {
        PartnerLife life = PartnerLife.of(
                OPEN_DOOR,
                List.of(succession(TODAY)),
                List.of(),
                List.of(
                        new Fate("WV-1", "Walk", Became.CARRIED_ON, Examples.HOSPITALS, null),
                        new Fate("WV-2", "Talk", Became.NOT_CARRIED_ON, null, "no money")),
                TODAY);

        assertThat(life.ended()).isEqualTo("Ended on 11 October 2026. Who took over from it: Wellshire Hospitals.");
        assertThat(life.steps()).singleElement().satisfies(step -> {
            assertThat(step.words()).isEqualTo("12 October 2026: its work went on with");
            assertThat(step.link())
                    .isEqualTo(new PartnerPage.Link("Wellshire Hospitals", "/partners/wellshire-hospitals"));
        });
        assertThat(life.became())
                .extracting(PartnerLife.Outlived::words)
                .containsExactly("Carried on by", "Not carried on: No money.");
    }

    @Test
    void what_is_planned_is_told_as_planned() {
        PartnerLife life =
                PartnerLife.of(OPEN_DOOR, List.of(succession(TODAY.plusDays(1))), List.of(), List.of(), TODAY);

        assertThat(life.ended()).isNull();
        assertThat(life.steps())
                .extracting(PartnerLife.Step::words)
                .containsExactly("13 October 2026: its work is to go on with");
    }

    @Test
    void who_took_over_leads_to_who_was_before_and_tells_its_earlier_names() {
        PartnerLife life = PartnerLife.of(
                Examples.organisation(Examples.HOSPITALS),
                List.of(succession(TODAY)),
                List.of(new CalledBefore("Wellshire Infirmary", "infirmary", LocalDate.of(2025, 5, 3))),
                List.of(),
                TODAY);

        assertThat(life.ended()).isNull();
        assertThat(life.steps())
                .extracting(PartnerLife.Step::words)
                .containsExactly("12 October 2026: it took over from", "Called Wellshire Infirmary until 3 May 2025");
    }

    private static SuccessionRead succession(LocalDate on) {
        return new SuccessionRead(Examples.OPEN_DOOR, Examples.HOSPITALS, on, SuccessionKind.MERGER);
    }
}
