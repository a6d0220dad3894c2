package org.wellkept.api.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellkept.api.http.Query;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;

class CommitmentQueryTest {

    @Test
    void every_filter_narrows() {
        MultivaluedMap<String, String> given = new MultivaluedHashMap<>();
        given.add("partnership", "p");
        given.add("board", "b");
        given.add("organisation", "o");
        given.add("theme", "determinants/housing");
        given.add("theme", "local-needs");
        given.add("said", "noReturn");
        given.add("shown", "cannotTell");
        given.add("checked", "limited");
        given.add("state", "agreed");
        given.add("flag", "stale");
        given.add("flag", "evidenceGap");
        given.add("counted", "true");
        given.add("q", "wellbeing");
        given.add("limit", "7");
        given.add("cursor", "c");

        assertThat(CommitmentQuery.read(Query.of(given)))
                .isEqualTo(new CommitmentQuery(
                        new CommitmentFilter(
                                "p",
                                "b",
                                "o",
                                List.of(
                                        new ThemeRef("determinants", "housing"),
                                        new ThemeRef("concordat-steps", "local-needs")),
                                Said.NO_RETURN,
                                ShownAnswer.CANNOT_TELL,
                                CheckAnswer.LIMITED,
                                State.AGREED,
                                Set.of(CommitmentFlag.STALE, CommitmentFlag.EVIDENCE_GAP),
                                true,
                                "wellbeing"),
                        7,
                        "c"));
    }

    @Test
    void anchor_actions_are_asked_for_by_their_kind() {
        MultivaluedMap<String, String> given = new MultivaluedHashMap<>();
        given.add("kind", "anchorAction");
        given.add("dimension", "housing");

        assertThat(CommitmentQuery.read(Query.of(given)).filter())
                .isEqualTo(CommitmentFilter.ALL.ofAnchorActions(AnchorDimension.HOUSING));
    }

    @Test
    void without_a_filter_there_is_all_of_it() {
        assertThat(CommitmentQuery.read(Query.of(new MultivaluedHashMap<>())))
                .isEqualTo(new CommitmentQuery(CommitmentFilter.ALL, 50, null));
    }
}
