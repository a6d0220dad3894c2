package org.wellkept.ui.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void what_stands_under_an_address_keeps_its_parts_and_nothing_else_of_it_is_an_address() {
        assertThat(Links.under("/boards", "")).isEqualTo("/boards");
        assertThat(Links.under("/boards", "wellshire/meetings")).isEqualTo("/boards/wellshire/meetings");
        assertThat(Links.under("/boards", "a b?c#d/é")).isEqualTo("/boards/a%20b%3Fc%23d/%C3%A9");
    }
}
