package org.wellkept.core.pledging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellkept.core.partnership.OrganisationRef;

class PledgeTest {

    private static final OrganisationRef OPEN_DOOR = new OrganisationRef("open-door", "Open Door", true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0 | Nothing yet",
                "1 | 0 | 0 | 1 promise",
                "3 | 1 | 2 | 3 promises, 1 carried on, 2 closed",
                "0 | 0 | 1 | 1 closed",
                "0 | 2 | 0 | 2 carried on",
            })
    void an_answer_says_what_it_holds(int promises, int carriedOn, int closed, String sentence) {
        assertThat(new Pledge(OPEN_DOOR, null, false, false, null, promises, carriedOn, closed).sentence())
                .isEqualTo(sentence);
    }

    @Test
    void a_decline_says_why() {
        Pledge declined = new Pledge(
                OPEN_DOOR, LocalDate.of(2026, 10, 12), false, false, "We have one member of staff.", 0, 0, 1);

        assertThat(declined.sentence()).isEqualTo("Declined: We have one member of staff.");
        assertThat(declined.isAnswered()).isTrue();
    }
}
