package org.wellkept.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Wellshire and Vale, wellshire-and-vale",
        "'  NHS Wellshire & Vale ', nhs-wellshire-and-vale",
        "Men’s Sheds, mens-sheds",
        "Café Zoë, cafe-zoe",
        "'2 Rivers: North/South', 2-rivers-north-south"
    })
    void a_name_becomes_an_address(String name, String address) {
        assertThat(Spelling.address(name)).isEqualTo(address);
    }

    @Test
    void nothing_of_a_name_in_another_script_can_stand_in_an_address() {
        assertThat(Spelling.address("ويلشير")).isEmpty();
        assertThat(Spelling.address(" – ")).isEmpty();
    }

    @Test
    void a_long_name_is_cut_between_words_and_one_long_word_anywhere() {
        assertThat(Spelling.address("word ".repeat(30)))
                .isEqualTo("word-word-word-word-word-word-word-word-word-word-word");
        assertThat(Spelling.address("w".repeat(100))).isEqualTo("w".repeat(55));
    }
}
