package org.wellkept.ui.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellkept.core.Spelling;

class SuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "Wellshire and Vale, WV",
        "Wellshire, WEL",
        "the Partners of Wells, PW",
        "North East South West Wells, NESW",
        "Östra Åsen, OA",
        "X, ''",
        "ويلشير, ''",
        "'', ''"
    })
    void the_letters_of_references_follow_from_the_name(String name, String letters) {
        assertThat(Suggestion.prefix(name)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({
        "Wellshire Health and Wellbeing Board, Wellshire",
        "Vale Board, Vale",
        "Wellshire Perinatal Group, Wellshire Perinatal Group",
        "Health and Wellbeing Board, Health and Wellbeing"
    })
    void the_place_of_a_board_follows_from_what_it_is_called(String board, String place) {
        assertThat(Suggestion.place(board)).isEqualTo(place);
    }

    @Test
    void what_is_suggested_follows_the_name_until_somebody_writes_over_it() {
        TextField name = new TextField();
        TextField address = new TextField();
        Suggestion.follow(name, address, Spelling::address);

        name.setValue("Open Door");
        assertThat(address.getValue()).isEqualTo("open-door");
        name.setValue("Open Doors");
        assertThat(address.getValue()).isEqualTo("open-doors");

        address.setValue("the-door");
        name.setValue("Closed Door");
        assertThat(address.getValue()).isEqualTo("the-door");
    }
}
