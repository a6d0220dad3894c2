package org.wellkept.core.undertaking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.shown.GeneratedPromise;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.shown.ShownSteps;
import org.wellkept.core.size.Generator;
import org.wellkept.core.size.Size;
import org.wellkept.core.test.CoreBench;

/** What the generator writes is what the product would have worked out. */
@Tag("database")
class GeneratedPromiseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Size SMALL = new Size(5, 10, 50, 500);

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @BeforeAll
    static void fill() throws SQLException {
        bench.clock().set(TODAY);
        Generator.fill(bench.database().asOwner(), SMALL, TODAY);
    }

    @Test
    void its_steps_are_those_that_the_product_works_out_from_what_is_stored() {
        List<String> generated = steps();

        bench.inTransaction(() -> {
            EntityManager entities = bench.door(EntityManager.class);
            ShownSteps steps = bench.door(ShownSteps.class);
            for (UUID id : undertakings()) {
                steps.refresh(
                        id, requireNonNull(entities.find(Undertaking.class, id).yardstick()));
            }
            return null;
        });

        assertThat(generated).hasSizeGreaterThan(SMALL.commitments());
        assertThat(steps()).isEqualTo(generated);
    }

    @Test
    void every_answer_that_figures_can_show_occurs() {
        assertThat(IntStream.range(0, SMALL.commitments())
                        .boxed()
                        .flatMap(number -> GeneratedPromise.of(number, TODAY).steps().stream())
                        .map(GeneratedPromise.Step::answer)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ShownAnswer.values())
                        .filter(answer -> answer != ShownAnswer.WAITING)
                        .map(ShownAnswer::code)
                        .toList());
    }

    @Test
    void the_same_number_makes_the_same_promise_again() {
        assertThat(GeneratedPromise.of(7, TODAY)).usingRecursiveComparison().isEqualTo(GeneratedPromise.of(7, TODAY));
    }

    @Test
    void the_size_is_the_one_that_was_asked_for() {
        assertThat(count("undertaking")).isEqualTo(SMALL.commitments());
        assertThat(count("board")).isEqualTo(SMALL.boards());
        assertThat(count("organisation")).isEqualTo(SMALL.organisations());
        assertThat(count("progress_update")).isEqualTo(5 * SMALL.commitments());
    }

    private static int count(String table) {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select count(*) from " + table)
                        .mapTo(Integer.class)
                        .one());
    }

    private static List<UUID> undertakings() {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select id from undertaking")
                        .mapTo(UUID.class)
                        .list());
    }

    private static List<String> steps() {
        return bench.sql()
                .withHandle(handle -> handle.createQuery(
                                "select concat_ws('|', undertaking_id, audience, from_on, answer, because) from shown_step order by 1")
                        .mapTo(String.class)
                        .list());
    }
}
