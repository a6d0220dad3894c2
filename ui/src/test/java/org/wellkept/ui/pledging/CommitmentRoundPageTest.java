package org.wellkept.ui.pledging;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.pledging.JteaskedGenerated;
import gg.jte.generated.precompiled.pledging.JteroundGenerated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.pledging.CommitmentRoundSummary;
import org.wellkept.core.pledging.Pledge;
import org.wellkept.core.pledging.PledgeDetails;
import org.wellkept.core.pledging.PledgedPromise;
import org.wellkept.core.undertaking.State;
import org.wellkept.ui.workspace.Markup;

class CommitmentRoundPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final OrganisationRef OPEN_DOOR = new OrganisationRef("open-door", "Open Door", true);

    @Test
    void a_round_says_what_it_asks_by_when_and_who_has_answered_what() {
        CommitmentRoundPage page = CommitmentRoundPage.of(
                round(null),
                List.of(
                        new Pledge(OPEN_DOOR, TODAY, true, true, null, 3, 1, 2),
                        new Pledge(OPEN_DOOR, TODAY, false, false, "We have <b>one</b> member of staff.", 0, 0, 0),
                        new Pledge(OPEN_DOOR, null, false, false, null, 1, 0, 0)),
                true,
                TODAY);

        assertThat(page.when())
                .isEqualTo("For promises from 1 April 2027 to 31 March 2029. Opened 12 October 2026, answers due by"
                        + " 11 November 2026.");
        assertThat(page.standing()).isEqualTo("2 of 6 partners have answered; one of them declined.");
        assertThat(page.answers())
                .extracting(CommitmentRoundPage.Line::answer)
                .containsExactly(
                        "3 promises, 1 carried on, 2 closed.",
                        "Declined: We have <b>one</b> member of staff.",
                        "No word yet.");
        assertThat(page.answers().getFirst().detail())
                .isEqualTo("Answered 12 October 2026, late, on its behalf, by the board’s officer.");
        assertThat(Markup.of(output -> JteroundGenerated.render(output, null, page)))
                .doesNotContain("<b>")
                .contains("Endorse in one sitting");
    }

    @Test
    void a_closed_round_says_so_and_others_than_the_board_s_people_see_no_answers() {
        CommitmentRoundPage page = CommitmentRoundPage.of(round(TODAY), List.of(), false, TODAY);

        assertThat(page.when()).endsWith("Opened 12 October 2026, closed 12 October 2026.");
        assertThat(Markup.of(output -> JteroundGenerated.render(output, null, page)))
                .doesNotContain("Endorse in one sitting")
                .doesNotContain("<ul");
    }

    @Test
    void an_answer_says_how_far_it_is() {
        assertThat(standing(new Pledge(OPEN_DOOR, null, false, false, null, 0, 0, 0), true))
                .isEqualTo("Not sent yet, and nothing is put forward.");
        assertThat(standing(new Pledge(OPEN_DOOR, null, false, false, null, 2, 0, 0), true))
                .isEqualTo("Not sent yet. So far: 2 promises.");
        assertThat(standing(new Pledge(OPEN_DOOR, TODAY, false, false, "No time.", 0, 0, 0), true))
                .isEqualTo("Answered 12 October 2026. Declined: No time. You can change it until the round closes.");
    }

    @Test
    void a_promise_says_what_it_follows_and_what_the_board_said() {
        PledgedPromise left = promise("WV-003", null, "Tell us first how many people it reaches.");

        assertThat(PledgePage.promise(left)).isEqualTo("Agreed; carries on WV-003.");
        assertThat(PledgePage.note(left))
                .isEqualTo("Not endorsed yet. The board says: Tell us first how many people it reaches.");
        assertThat(PledgePage.promise(promise(null, TODAY, null)))
                .isEqualTo("Agreed; endorsed at the meeting on 12 October 2026.");
    }

    @Test
    void the_form_for_a_round_comes_filled_in_and_goes_with_its_session() throws IOException {
        CommitmentRoundForm form = new CommitmentRoundForm(List.of(OPEN_DOOR), TODAY);

        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(written)) {
            out.writeObject(form);
        }
        assertThat(written.size()).isPositive();
    }

    private static String standing(Pledge pledge, boolean maySend) {
        PledgePage page = PledgePage.of(
                new PledgeDetails(round(null), pledge, List.of(), List.of(), true, true, maySend, false), TODAY);
        assertThat(Markup.of(output -> JteaskedGenerated.render(output, null, page)))
                .contains("What can you promise?");
        return page.standing();
    }

    private static PledgedPromise promise(
            @Nullable String follows, @Nullable LocalDate endorsed, @Nullable String note) {
        return new PledgedPromise("WV-014", "Open on Saturdays", State.AGREED, OPEN_DOOR, follows, endorsed, note);
    }

    private static CommitmentRoundSummary round(@Nullable LocalDate closed) {
        return new CommitmentRoundSummary(
                new UUID(0, 1),
                new BoardRef("wellshire", "Wellshire Health and Wellbeing Board"),
                "2027 to 2029",
                LocalDate.of(2027, 4, 1),
                LocalDate.of(2029, 3, 31),
                "What can you promise?",
                TODAY,
                LocalDate.of(2026, 11, 11),
                closed,
                6,
                2,
                1);
    }
}
