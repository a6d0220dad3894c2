package org.wellkept.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicFormsTest {

    @Test
    void a_letter_has_the_form_of_its_place() {
        // three times beh: at the beginning, in the middle, at the end
        assertThat(ArabicForms.joined("ببب")).isEqualTo("\uFE91\uFE92\uFE90");
        assertThat(ArabicForms.joined("ب")).isEqualTo("\uFE8F");
    }

    @Test
    void a_letter_that_joins_on_one_side_alone_ends_what_is_joined() {
        // dal joins what is before it, and nothing after
        assertThat(ArabicForms.joined("بدب")).isEqualTo("\uFE91\uFEAA\uFE8F");
    }

    @Test
    void lam_and_alef_are_one() {
        assertThat(ArabicForms.joined("لا")).isEqualTo("\uFEFB");
        assertThat(ArabicForms.joined("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
    }

    @Test
    void a_vowel_sign_separates_nothing() {
        assertThat(ArabicForms.joined("بَب")).isEqualTo("\uFE91\u064E\uFE90");
    }

    @Test
    void urdu_letters_join_as_well() {
        // tteh and farsi yeh, which Arabic does not have
        assertThat(ArabicForms.joined("ٹی")).isEqualTo("\uFB68\uFBFD");
    }

    @Test
    void other_scripts_stay_as_they_are() {
        assertThat(ArabicForms.joined("Wellkept קהילה 84%")).isEqualTo("Wellkept קהילה 84%");
    }
}
