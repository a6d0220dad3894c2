package org.wellkept.ui.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Rating;
import org.wellkept.core.update.UpdateRead;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.Examples;

class CommitmentPageTest {

    @Test
    void a_pause_says_until_when_why_and_with_whom_it_was_agreed_before_anything_else() {
        assertThat(page(Examples.resting("the trainer is on leave"))
                        .remarks()
                        .getFirst()
                        .words())
                .isEqualTo("Paused, agreed, until 31 March 2027. Why: The trainer is on leave. Agreed with: The board’s"
                        + " officer.");
        assertThat(page(Examples.full()).remarks())
                .extracting(CommitmentPage.Remark::words)
                .noneMatch(words -> words.startsWith("Paused"));
    }

    @Test
    void an_update_says_how_it_came_and_whether_it_says_anything_new() {
        assertThat(posted(CameBy.SCREEN, false)).isEqualTo("Posted on 9 October 2026");
        assertThat(posted(CameBy.SCREEN, true)).isEqualTo("Posted on 9 October 2026; carried forward, unchanged");
        assertThat(posted(CameBy.SPREADSHEET, false)).isEqualTo("Posted on 9 October 2026, from a spreadsheet");
        assertThat(posted(CameBy.LINK, true))
                .isEqualTo("Posted on 9 October 2026, by a link, without an account; carried forward, unchanged");
    }

    private static String posted(CameBy cameBy, boolean carriedForward) {
        CommitmentDetails full = Examples.full();
        UpdateRead update = new UpdateRead(
                new UUID(4, 9),
                LocalDate.of(2026, 10, 9),
                null,
                Rating.GREEN,
                "Two courses.",
                null,
                null,
                null,
                null,
                false,
                cameBy,
                carriedForward,
                Visibility.PUBLIC,
                List.of(),
                List.of());
        return page(Examples.details(
                        full.summary(), full.terms(), full.measures(), List.of(update), List.of(), List.of(), null))
                .updates()
                .getFirst()
                .posted();
    }

    private static CommitmentPage page(CommitmentDetails promise) {
        return CommitmentPage.of(
                promise,
                Examples.WITH_ITS_MAKER,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(Examples.LIVE.about()),
                Contact.NOT_SET);
    }
}
