package org.wellkept.auth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@council.example",
                "  ann@council.example ",
                "Ann.O'Neil+promises@sub.council.gov.example",
                "a@b.co",
                "ann@xn--bcher-kva.example"
            })
    void what_looks_like_an_address_is_taken_without_the_spaces_around_it(String typed) {
        assertThat(EmailAddress.in(typed)).hasValue(new EmailAddress(typed.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "ann@council",
                "@council.example",
                "ann@@council.example",
                "ann bell@council.example",
                "ann@council.example,bob@council.example",
                "Ann <ann@council.example>",
                "ann@council.example\r\nBcc: all@council.example",
                "аnn@council.example",
                "ann@büchereı.example"
            })
    void what_is_not_one_address_in_plain_letters_is_refused(String typed) {
        assertThat(EmailAddress.in(typed)).isEmpty();
        assertThatThrownBy(() -> new EmailAddress(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_address_has_at_most_254_characters() {
        String longest = "a".repeat(254 - "@b.example".length()) + "@b.example";

        assertThat(EmailAddress.in(longest)).isPresent();
        assertThat(EmailAddress.in("a" + longest)).isEmpty();
    }

    @Test
    void attempts_are_counted_alike_for_any_case_and_for_what_is_no_address() {
        assertThat(EmailAddress.key(" Ann@Council.Example")).isEqualTo(EmailAddress.key("ann@council.example"));
        assertThat(EmailAddress.key("not an address")).isEqualTo("not an address");
        assertThat(EmailAddress.key("x".repeat(10_000))).hasSize(254);
    }
}
