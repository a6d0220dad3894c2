package org.wellkept.core.coproduction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.core.coproduction.PersonalDetail.Kind;

class PersonalDetailsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to sam.o'neill@example.org.uk if you want to come. | EMAIL_ADDRESS | neill@example.org.uk",
                "Ring 01234 567890 before noon. | PHONE_NUMBER | 01234 567890",
                "Her mobile is 07700-900123. | PHONE_NUMBER | 07700-900123",
                "Text +44 7700 900123. | PHONE_NUMBER | +44 7700 900123",
                "Text (020) 7946 0018. | PHONE_NUMBER | (020) 7946 0018",
                "Mrs Achebe asked for a ramp. | NAME | Mrs Achebe",
                "It was Dr. Anand-Jones who said so. | NAME | Dr. Anand-Jones",
                "Sarah felt that nobody listened. | NAME | Sarah",
                "We met Mohammed Khan twice. | NAME | Mohammed Khan",
                "Margaret’s letter came late. | NAME | Margaret’s",
            })
    void what_may_tell_who_somebody_is_is_found(String text, Kind kind, String found) {
        assertThat(PersonalDetails.in("said", text)).singleElement().satisfies(detail -> {
            assertThat(detail.kind()).isEqualTo(kind);
            assertThat(detail.found()).isEqualTo(found);
            assertThat(detail.around()).contains(found);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 carers met on 1 September 2026 in the library.",
                "We met at Victoria Road and at St Thomas Hospital.",
                "In 2025/26 the café cost £1,250.50 and 1,048 people came.",
                "People hope that the letters will be clear in May.",
                "The NHS number is not asked for, and neither is 0300.",
                "",
            })
    void what_tells_of_nobody_is_left_alone(String text) {
        assertThat(PersonalDetails.in("said", text)).isEmpty();
    }

    @Test
    void each_is_found_in_its_place() {
        ActivityTerms terms = ActivityTerms.titled("Tea with Sheila Marsh")
                .with(new Heard("Ring 01234 567890.", null, FourPi.UNSAID));

        assertThat(PersonalDetails.in(terms)).extracting(PersonalDetail::field).containsExactly("title", "said");
    }
}
