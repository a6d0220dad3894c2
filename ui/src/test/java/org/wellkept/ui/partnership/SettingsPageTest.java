package org.wellkept.ui.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellkept.core.reference.Framework;
import org.wellkept.core.reference.Theme;
import org.wellkept.ui.transparency.Examples;

class SettingsPageTest {

    @Test
    void a_partnership_shows_who_acts_in_it_and_counts_who_is_only_named() {
        SettingsPage.Held held = SettingsPage.of(
                Examples.LIVE,
                List.of(Examples.BOARD),
                List.of(
                        Examples.organisation(Examples.OPEN_DOOR),
                        Examples.organisation(Examples.COUNCIL),
                        Examples.organisation(Examples.NAMED)));

        assertThat(held.lives()).isTrue();
        assertThat(held.boards())
                .extracting(SettingsPage.Line::name, SettingsPage.Line::people)
                .containsExactly(tuple("Wellshire Health and Wellbeing Board", "people/board-wellshire"));
        assertThat(held.organisations())
                .extracting(SettingsPage.Line::name)
                .containsExactly("Open Door", "Wellshire County Council");
        assertThat(held.named())
                .isEqualTo("One body is only named by a source. Nobody acts for it here, and nobody judges it.");
    }

    @Test
    void boards_and_organisations_of_another_partnership_are_not_shown() {
        SettingsPage.Held held = SettingsPage.of(Examples.PUBLISHED, List.of(Examples.BOARD), List.of());

        assertThat(held.lives()).isFalse();
        assertThat(held.boards()).isEmpty();
        assertThat(held.named()).isNull();
    }

    @Test
    void a_framework_shows_its_headings_and_how_many_themes_it_holds() {
        SettingsPage.Themes themes = SettingsPage.of(new Framework(
                "groups",
                "Population groups",
                "2024",
                "A report",
                List.of(
                        new Theme("children", "Children", null, null, null),
                        new Theme("babies", "Babies", null, null, "children"))));

        assertThat(themes.name()).isEqualTo("Population groups, 2024");
        assertThat(themes.themes()).isEqualTo("2 themes");
        assertThat(themes.headings()).containsExactly("Children");
    }
}
