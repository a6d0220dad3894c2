package org.wellkept.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wellkept.core.size.Size;

class LimitsTest {

    @Test
    void an_update_is_five_inserts() {
        assertThat(LimitSql.statements("update"))
                .hasSize(5)
                .allMatch(statement -> statement.startsWith("insert into "));
    }

    @Test
    void closing_a_round_is_inserts_and_what_they_move_on() {
        assertThat(LimitSql.statements("closing"))
                .hasSize(9)
                .allMatch(statement -> statement.startsWith("insert into ") || statement.startsWith("update "));
    }

    @Test
    void what_differs_from_the_product_is_not_compared() {
        assertThatThrownBy(() -> Same.check(1, 2, "the count")).hasMessageContaining("the count: 1 and 2");
    }

    @Test
    void the_rate_is_read_from_what_the_program_said() {
        assertThat(Programs.figure(Pattern.compile("tps = ([0-9.]+)"), "latency\ntps = 1234.5 (without)"))
                .isEqualTo(1234.5);
    }

    @Test
    void a_program_that_is_not_there_is_named_with_its_package() {
        assertThatThrownBy(() -> Programs.find("no-such-program", "such-a-package"))
                .isInstanceOf(NotMeasurable.class)
                .hasMessageContaining("apt-get install such-a-package");
    }

    @Test
    void a_paper_is_one_statement_that_names_its_snapshot_once() {
        assertThat(LimitSql.named("paper")).containsOnlyOnce("?");
    }

    @Test
    void the_large_size_asks_for_more_room() {
        assertThat(Room.needed(Size.L)).isGreaterThan(2 * Room.needed(Size.S));
    }

    @Test
    void a_disk_without_room_is_told_with_what_is_left_and_what_is_needed() {
        assertThatThrownBy(() -> Room.check(Path.of("small"), 50_000_000, Size.S))
                .isInstanceOf(NotMeasurable.class)
                .hasMessage(
                        "The disk of small has 50 MB left, and 10,000 promises need 1,400 MB: make room, or choose a"
                                + " smaller size.");
    }

    @Test
    void a_disk_with_room_is_taken() throws NotMeasurable {
        Room.check(Path.of("large"), Room.needed(Size.S), Size.S);
    }
}
