package org.wellkept.auth.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String EMAIL = "grace.hopper@council.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three plain words",
                "kite orchard sandal",
                "žluťoučký kůň!",
                "            x",
                "9471-2285-0613",
                "αβγδεζηθικλμ",
                "🐝🐢🦊🐙🐞🦉🐬🐸🐌🦋🐝🐢🦊"
            })
    void any_twelve_characters_that_nobody_guesses_first_are_a_password(String password) {
        assertThat(PasswordRules.problem(password, EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elevenchars", "🐝🐢🦊🐙🐞🦉🐬🐸🐌🦋🐝"})
    void fewer_than_twelve_characters_as_people_count_them_are_too_short(String password) {
        assertThat(PasswordRules.problem(password, EMAIL)).hasValueSatisfying(problem -> {
            assertThat(problem.field()).isEqualTo("password");
            assertThat(problem.problem()).isEqualTo("The password is too short");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "PassWord1234",
                "qwertyuiop12",
                "correct horse battery staple",
                "aaaaaaaaaaaaaaa",
                "abcabcabcabc",
                "123412341234",
                Accounts.DEMONSTRATION_PASSWORD
            })
    void what_everybody_tries_first_is_refused(String password) {
        assertThat(PasswordRules.problem(password, EMAIL))
                .hasValueSatisfying(problem ->
                        assertThat(problem.problem()).isEqualTo("The password is one that people guess first"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grace.hopper@council.example", "Grace.Hopper1906"})
    void a_password_that_begins_like_the_address_is_refused(String password) {
        assertThat(PasswordRules.problem(password, EMAIL)).isPresent();
    }

    @Test
    void the_longest_password_has_two_hundred_characters() {
        String longest = "kite ".repeat(39) + "orcha";

        assertThat(longest).hasSize(PasswordRules.MAXIMUM);
        assertThat(PasswordRules.problem(longest, EMAIL)).isEmpty();
        assertThat(PasswordRules.problem(longest + "r", EMAIL)).isPresent();
    }

    @Test
    void a_letter_with_an_accent_is_the_same_however_it_was_composed() {
        assertThat(PasswordRules.normalised("cafe\u0301 au lait fort")).isEqualTo("caf\u00e9 au lait fort");
    }

    @Test
    void every_line_of_the_list_can_match() throws IOException {
        List<String> lines;
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            lines = file.lines().filter(line -> !line.startsWith("#")).toList();
        }

        assertThat(lines)
                .hasSizeGreaterThan(1000)
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line)
                        .hasSizeGreaterThanOrEqualTo(PasswordRules.MINIMUM)
                        .isEqualTo(line.toLowerCase(Locale.ROOT)));
    }
}
