package org.wellkept.ui.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.reminder.JtefewerGenerated;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellkept.auth.reminder.Often;
import org.wellkept.ui.workspace.Markup;

class FewerLettersPageTest {

    @Test
    void only_what_means_fewer_letters_is_offered() {
        assertThat(FewerLettersPage.of(Optional.of(Often.DAILY), false).choices())
                .extracting(FewerLettersPage.Choice::code)
                .containsExactly("weekly", "none");
        assertThat(FewerLettersPage.of(Optional.of(Often.WEEKLY), false).choices())
                .extracting(FewerLettersPage.Choice::code)
                .containsExactly("none");
        assertThat(shown(FewerLettersPage.of(Optional.of(Often.NONE), true)))
                .contains("It is saved", "You get no letters about what others answer.")
                .doesNotContain("<form");
    }

    @Test
    void every_page_says_that_duties_are_told_in_any_case() {
        for (Often often : Often.values()) {
            assertThat(shown(FewerLettersPage.of(Optional.of(often), false)))
                    .contains("is told in any case", "/workspace/account");
        }
    }

    @Test
    void a_link_that_does_not_work_says_where_to_choose_instead() {
        assertThat(shown(FewerLettersPage.of(Optional.empty(), false)))
                .contains("This link works no more", "/workspace/account");
    }

    private static String shown(FewerLettersPage page) {
        return Markup.of(output -> JtefewerGenerated.render(output, null, page));
    }
}
