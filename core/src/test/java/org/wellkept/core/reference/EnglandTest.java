package org.wellkept.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EnglandTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void there_were_42_boards_and_there_are_36_since_april_2026() {
        assertThat(there(APRIL.minusDays(1))).hasSize(42);
        assertThat(there(APRIL))
                .hasSize(36)
                .allSatisfy(board -> assertThat(board.gss()).matches("E54\\d{6}"));
    }

    @Test
    void all_of_them_are_spelt_so_that_none_is_taken_for_another() {
        Set<String> spellings = new HashSet<>();
        for (IntegratedCareBoard board : England.integratedCareBoards()) {
            assertThat(board.spellings()).noneMatch(spellings::contains);
            spellings.addAll(board.spellings());
        }
        assertThat(England.integratedCareBoard("frimley icb")).isPresent();
        assertThat(England.integratedCareBoard("NHS West Yorkshire")).isPresent();
        assertThat(England.integratedCareBoard("qnq")).isPresent();
        assertThat(England.integratedCareBoard("Frimley")).isEmpty();
    }

    @Test
    void whoever_ended_has_a_successor_that_began_the_day_after() {
        Set<IntegratedCareBoard> ended = England.integratedCareBoards().stream()
                .filter(board -> board.until() != null)
                .collect(Collectors.toSet());
        assertThat(England.successions().stream()
                        .map(England.Handed::predecessor)
                        .collect(Collectors.toSet()))
                .isEqualTo(ended);
        assertThat(England.successions()).allSatisfy(handed -> {
            assertThat(handed.on()).isEqualTo(APRIL);
            assertThat(handed.predecessor().until()).isEqualTo(APRIL.minusDays(1));
            assertThat(handed.successor().until()).isNull();
        });
    }

    @Test
    void frimley_was_followed_by_three() {
        assertThat(England.successions())
                .filteredOn(handed -> handed.predecessor().place().equals("Frimley"))
                .extracting(handed -> handed.successor().place())
                .containsExactlyInAnyOrder("Thames Valley", "Surrey and Sussex", "Hampshire and Isle of Wight");
    }

    @Test
    void each_of_153_areas_lies_in_boards_that_are_there_now_and_some_in_several() {
        assertThat(England.upperTierAreas())
                .hasSize(153)
                .allSatisfy(area -> assertThat(area.boards()).isNotEmpty().allMatch(board -> board.until() == null));
        assertThat(England.areasNamed("north yorkshire"))
                .singleElement()
                .satisfies(area -> assertThat(area.boards()).hasSizeGreaterThan(1));
    }

    @Test
    void an_area_is_found_by_a_part_of_its_name_and_what_begins_with_it_comes_first() {
        List<String> found =
                England.areasNamed("York").stream().map(UpperTierArea::name).toList();
        assertThat(found).first().isEqualTo("York");
        assertThat(found).contains("North Yorkshire");
        assertThat(England.areasNamed(" – ")).isEmpty();
        assertThat(England.areasNamed("Atlantis")).isEmpty();
    }

    private static List<IntegratedCareBoard> there(LocalDate day) {
        return England.integratedCareBoards().stream()
                .filter(board -> !board.from().isAfter(day)
                        && (board.until() == null || !board.until().isBefore(day)))
                .toList();
    }
}
