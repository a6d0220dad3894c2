package org.wellkept.ui.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellkept.core.accountability.PartnerProfile;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.undertaking.Said;
import org.wellkept.ui.transparency.Examples;

class PartnerProfilePageTest {

    private static final OrganisationRef ALPHA = new OrganisationRef("alpha", "Alpha", true);

    @Test
    void what_needs_asking_about_comes_first() {
        PartnerProfilePage page = page(
                promise("WV-001", Said.GREEN, ShownAnswer.ON_TRACK),
                promise("WV-002", Said.NO_RETURN, ShownAnswer.ON_TRACK),
                promise("WV-003", Said.GREEN, ShownAnswer.BEHIND),
                promise("WV-004", Said.AMBER, ShownAnswer.OVERDUE));

        assertThat(page.promises())
                .extracting(PartnerProfilePage.Promise::reference)
                .containsExactly("WV-004", "WV-003", "WV-002", "WV-001");
        assertThat(page.promises().getFirst().href()).isEqualTo("commitments/WV-004");
    }

    @Test
    void each_number_leads_to_the_partner_s_promises_to_this_board() {
        assertThat(page().tiles())
                .extracting(OverviewTile::href)
                .allMatch(href -> href.contains("board=" + Examples.BOARD.slug()))
                .allMatch(href -> href.contains("organisation=alpha"));
        assertThat(page().tiles().getFirst().words()).isEqualTo("promises to this board");
    }

    @Test
    void a_list_that_is_cut_says_how_many_are_left_out() {
        assertThat(page().more()).isEqualTo("48 promises are not in this table.");
        assertThat(page(promises(47)).more()).isEqualTo("One promise is not in this table.");
        assertThat(page(promises(48)).more()).isEmpty();
    }

    private static CommitmentSummary[] promises(int count) {
        List<CommitmentSummary> promises = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            promises.add(promise("WV-%03d".formatted(i + 1), Said.GREEN, ShownAnswer.ON_TRACK));
        }
        return promises.toArray(CommitmentSummary[]::new);
    }

    private static CommitmentSummary promise(String reference, Said said, ShownAnswer shown) {
        return Examples.promise(reference, "A promise", ALPHA, Examples.answers(said, shown, "no measure is named"));
    }

    private static PartnerProfilePage page(CommitmentSummary... promises) {
        return PartnerProfilePage.of(
                new PartnerProfile(
                        Examples.BOARD, ALPHA, Examples.rollup(8, 9, 14, 10, 2, 13, 8), List.of(), List.of()),
                Arrays.asList(promises),
                List.of());
    }
}
