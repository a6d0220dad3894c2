package org.wellkept.ui.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.Examples;

class PromiseSearchTest {
    @Test
    void an_address_is_read_and_written_back_alike() {
        Map<String, String> parameters = Map.of(
                "shown",
                "behind",
                "said",
                "green",
                "mark",
                "evidenceGap",
                "partner",
                "open-door",
                "step",
                "deliverable-commitments",
                "group",
                "carers",
                "words",
                "peer & group");
        PromiseSearch search = search(parameters).orThrow();
        assertThat(search.parameters()).isEqualTo(parameters);
    }

    @Test
    void a_choice_that_no_form_offers_is_refused() {
        assertThat(search(Map.of("shown", "purple"))).isInstanceOf(Outcome.Refused.class);
        assertThat(search(Map.of("mark", "<script>"))).isInstanceOf(Outcome.Refused.class);
        assertThat(search(Map.of("partner", "../etc"))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_foreign_parameter_does_no_harm() {
        assertThat(search(Map.of("utm_source", "news")).orThrow()).isEqualTo(PromiseSearch.EVERYTHING);
    }

    @Test
    void answers_are_looked_for_where_they_are_counted() {
        CommitmentFilter filter = search(Map.of("shown", "behind", "step", "needs-and-assets"))
                .orThrow()
                .within(null, "wellshire", null);
        assertThat(filter.counted()).isTrue();
        assertThat(filter.shown()).isEqualTo(ShownAnswer.BEHIND);
        assertThat(filter.themes()).containsExactly(new ThemeRef("concordat-steps", "needs-and-assets"));
        assertThat(search(Map.of("mark", "namesDate"))
                        .orThrow()
                        .within("p", null, null)
                        .counted())
                .isFalse();
    }

    @Test
    void a_list_says_how_many_there_are_and_where_it_goes_on() {
        PromiseSearch search = search(Map.of("words", "peer & group")).orThrow();
        PromiseList list = PromiseList.of(
                "/boards/wellshire", search, new Page<>(List.of(Examples.behind()), "a+b"), true, List.of(), List.of());
        assertThat(list.summary()).isEqualTo("1 promise on this page; more follow.");
        assertThat(list.next()).isEqualTo("/boards/wellshire?words=peer%20%26%20group&from=a%2Bb#promises");
        assertThat(list.first()).isNull();
    }

    @Test
    void an_empty_list_says_why() {
        assertThat(PromiseList.of("/x", PromiseSearch.EVERYTHING, Examples.page(), true, List.of(), List.of())
                        .summary())
                .isEqualTo("No promise has been made public here yet.");
        assertThat(PromiseList.of(
                                "/x",
                                search(Map.of("words", "x")).orThrow(),
                                Examples.page(),
                                true,
                                List.of(),
                                List.of())
                        .summary())
                .isEqualTo("No promise fits.");
    }

    private static Outcome<PromiseSearch> search(Map<String, String> parameters) {
        return PromiseSearch.of(new Asked("/boards", "wellshire", parameters));
    }
}
