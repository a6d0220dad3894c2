package org.wellkept.core.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Told on Tuesday, 22 December 2026: Friday the 25th is a bank holiday, the 26th and 27th are a weekend, Monday the 28th is
 * a bank holiday (for Boxing Day), so the fifth working day after is Thursday, 31 December.
 */
class PublicationRuleTest {

    private static final LocalDate TOLD = december(22);

    private static LocalDate december(int day) {
        return LocalDate.of(2026, 12, day);
    }

    private static LocalDate january(int day) {
        return LocalDate.of(2027, 1, day);
    }

    private static QuietPeriod quiet(LocalDate from, LocalDate to) {
        return new QuietPeriod(from, to);
    }

    /**
     * What is expected of every mark, by hand: from 22 December to 14 January, a letter a day. r: waits for the reply, q:
     * waits for the end of the quiet period, P: public.
     */
    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of("no quiet period", List.of(), "rrrrrrrrr" + "PPPPPPPPPPPPPPP"),
                Arguments.of(
                        "one that is over the day before",
                        List.of(quiet(december(1), december(30))),
                        "rrrrrrrrr" + "PPPPPPPPPPPPPPP"),
                Arguments.of(
                        "one around the day",
                        List.of(quiet(december(30), january(10))),
                        "rrrrrrrrr" + "qqqqqqqqqqq" + "PPPP"),
                Arguments.of(
                        "one that begins on the day",
                        List.of(quiet(december(31), january(10))),
                        "rrrrrrrrr" + "qqqqqqqqqqq" + "PPPP"),
                Arguments.of(
                        "one of that day alone",
                        List.of(quiet(december(31), december(31))),
                        "rrrrrrrrr" + "q" + "PPPPPPPPPPPPPP"),
                Arguments.of(
                        "one that begins the day after: what is public stays",
                        List.of(quiet(january(1), january(10))),
                        "rrrrrrrrr" + "PPPPPPPPPPPPPPP"),
                Arguments.of(
                        "two boards', one across the end of the other, in any order",
                        List.of(quiet(january(4), january(12)), quiet(december(30), january(5))),
                        "rrrrrrrrr" + "qqqqqqqqqqqqq" + "PP"),
                Arguments.of(
                        "two boards', one right after the other",
                        List.of(quiet(december(30), january(5)), quiet(january(6), january(8))),
                        "rrrrrrrrr" + "qqqqqqqqq" + "PPPPPP"),
                Arguments.of(
                        "two boards' with a day between",
                        List.of(quiet(december(30), january(5)), quiet(january(7), january(8))),
                        "rrrrrrrrr" + "qqqqqq" + "PPPPPPPPP"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void every_mark_waits_for_the_reply_and_then_for_the_quiet_period(
            String name, List<QuietPeriod> quiet, String expected) {
        List<String> wrong = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            for (int i = 0; i < expected.length(); i++) {
                LocalDate day = TOLD.plusDays(i);
                char found = letter(PublicationRule.at(mark, TOLD, quiet, day));
                if (found != expected.charAt(i)) {
                    wrong.add(mark + " on " + day + ": " + found + ", not " + expected.charAt(i));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(expected).hasSize(24);
    }

    private static char letter(Publication publication) {
        return switch (publication) {
            case Publication.Public open -> 'P';
            case Publication.WaitingForReply waiting -> 'r';
            case Publication.WaitingForQuietPeriod waiting -> 'q';
        };
    }

    @Test
    void whatever_it_waits_for_it_says_the_first_public_day() {
        List<QuietPeriod> quiet = List.of(quiet(december(30), january(10)));

        assertThat(Arrays.stream(Mark.values()))
                .allSatisfy(mark -> assertThat(Stream.of(TOLD, december(31), january(10), january(11), january(20))
                                .map(day -> PublicationRule.at(mark, TOLD, quiet, day)
                                        .from()))
                        .containsOnly(january(11)));
    }

    @Test
    void told_at_a_weekend_the_days_begin_on_monday() {
        assertThat(PublicationRule.repliedBy(LocalDate.of(2026, 10, 17))).isEqualTo(LocalDate.of(2026, 10, 23));
        assertThat(PublicationRule.repliedBy(LocalDate.of(2026, 10, 18))).isEqualTo(LocalDate.of(2026, 10, 23));
        assertThat(PublicationRule.repliedBy(LocalDate.of(2026, 10, 19))).isEqualTo(LocalDate.of(2026, 10, 26));
    }
}
