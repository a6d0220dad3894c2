package org.wellkept.ui.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;

class ListAddressTest {
    private static final CommitmentFilter EVERYTHING = new CommitmentFilter(
            "wellshire-and-vale",
            "wellshire",
            "open-door",
            List.of(
                    new ThemeRef("concordat-steps", "deliverable-commitments"),
                    new ThemeRef("population-groups", "men")),
            Said.GREEN,
            ShownAnswer.BEHIND,
            CheckAnswer.LIMITED,
            State.AGREED,
            Set.of(CommitmentFlag.EVIDENCE_GAP, CommitmentFlag.STALE),
            true,
            "warm homes & debt");

    @Test
    void an_address_says_everything_that_narrows_the_list() {
        ListAddress address = new ListAddress(EVERYTHING, "abc");

        assertThat(ListAddress.read(address.parameters())).isEqualTo(address);
    }

    @Test
    void a_list_of_anchor_actions_says_so_and_in_which_role() {
        CommitmentFilter filter = EVERYTHING.ofAnchorActions(AnchorDimension.ESTATES);

        assertThat(ListAddress.read(ListAddress.of(filter).parameters()).filter())
                .isEqualTo(filter);
        assertThat(CommitmentNavigation.list(CommitmentFilter.ALL.ofAnchorActions(AnchorDimension.ESTATES)))
                .isEqualTo("anchor/actions?kind=anchorAction&dimension=estates");
    }

    @Test
    void a_list_of_everything_has_a_plain_address() {
        assertThat(ListAddress.of(CommitmentFilter.ALL).location("commitments")).isEqualTo("commitments");
    }

    @Test
    void words_are_written_so_that_they_survive_in_a_link() {
        CommitmentFilter words = new CommitmentFilter(
                null, null, null, List.of(), null, null, null, null, Set.of(), false, "warm homes & debt");

        assertThat(ListAddress.of(words).location("commitments")).isEqualTo("commitments?q=warm+homes+%26+debt");
    }

    @Test
    void what_a_link_says_that_nobody_understands_is_left_out() {
        Map<String, List<String>> query = Map.of(
                "said", List.of("purple"),
                "theme", List.of("no-slash", "/x", "x/", "concordat-steps/needs-and-assets"),
                "flag", List.of("nonsense", "stale"),
                "board", List.of("  "),
                "q", List.of("x".repeat(301)));

        CommitmentFilter filter = ListAddress.read(query).filter();

        assertThat(filter.said()).isNull();
        assertThat(filter.themes()).containsExactly(new ThemeRef("concordat-steps", "needs-and-assets"));
        assertThat(filter.flags()).containsExactly(CommitmentFlag.STALE);
        assertThat(filter.board()).isNull();
        assertThat(filter.words()).isNull();
    }
}
