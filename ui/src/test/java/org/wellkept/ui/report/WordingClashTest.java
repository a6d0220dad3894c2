package org.wellkept.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.report.RecommendationKind;
import org.wellkept.core.report.SectionKind;

class WordingClashTest {

    private static final Wording BASE = wording("Title", "", null);

    @Test
    void what_only_one_of_two_officers_touched_stands_as_that_one_wrote_it() {
        WordingClash clash = new WordingClash(BASE, wording("Mine", "", null), wording("Title", "Their comment", null));

        assertThat(clash.toChoose()).isEmpty();
        assertThat(clash.takenOver()).extracting(WordingClash.Part::words).containsExactly("Are promises being kept?");
        Wording merged = clash.merged(Set.of());
        assertThat(merged.title()).isEqualTo("Mine");
        assertThat(merged.section(SectionKind.KEPT).commentary()).isEqualTo("Their comment");
    }

    @Test
    void where_both_touched_the_same_somebody_chooses() {
        WordingClash clash =
                new WordingClash(BASE, wording("Mine", "My comment", null), wording("Theirs", "Their comment", null));

        assertThat(clash.toChoose())
                .extracting(WordingClash.Part::words)
                .containsExactly("Title", "Are promises being kept?");
        Wording merged = clash.merged(Set.of(clash.toChoose().getLast()));
        assertThat(merged.title()).isEqualTo("Mine");
        assertThat(merged.section(SectionKind.KEPT).commentary()).isEqualTo("Their comment");
    }

    @Test
    void another_order_takes_the_words_of_the_sections_along() {
        List<Wording.Section> turned = new ArrayList<>(BASE.sections());
        Collections.reverse(turned);
        Wording theirs = new Wording("Title", BASE.reportOf(), null, turned, null);

        Wording merged = new WordingClash(BASE, wording("Title", "My comment", null), theirs).merged(Set.of());

        assertThat(merged.order()).isEqualTo(theirs.order());
        assertThat(merged.section(SectionKind.KEPT).commentary()).isEqualTo("My comment");
    }

    @Test
    void recommendations_are_one_part() {
        List<Wording.Asked> asked = List.of(new Wording.Asked(RecommendationKind.NOTE, "that all is well"));

        WordingClash clash = new WordingClash(BASE, BASE, wording("Title", "", asked));

        assertThat(clash.merged(Set.of()).recommendations()).isEqualTo(asked);
    }

    private static Wording wording(String title, String commentary, @Nullable List<Wording.Asked> asked) {
        return new Wording(
                title,
                "Director of Public Health",
                null,
                Arrays.stream(SectionKind.values())
                        .map(kind -> new Wording.Section(kind, "", kind == SectionKind.KEPT ? commentary : "", false))
                        .toList(),
                asked);
    }
}
