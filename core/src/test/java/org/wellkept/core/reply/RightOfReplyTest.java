package org.wellkept.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellkept.core.access.Actor;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.report.PaperFigure;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.MarkedPromises;
import org.wellkept.core.test.Wellshire;

/**
 * All marks × all channels × days, on real records: told on Tuesday, 22 December 2026, with two bank holidays and weekends
 * before the fifth working day after, Thursday the 31st.
 */
@Tag("database")
class RightOfReplyTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 12, 21);
    private static final LocalDate TOLD = LocalDate.of(2026, 12, 22);
    private static final LocalDate FIFTH = LocalDate.of(2026, 12, 31);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 14);

    /** The day before, every day up to the fifth working day after and the next, the edges of quiet periods, and after. */
    private static final List<LocalDate> DAYS = Stream.of(
                    BEFORE.datesUntil(FIFTH.plusDays(2)),
                    Stream.of(4, 5, 6, 10, 11, 14).map(day -> LocalDate.of(2027, 1, day)))
            .flatMap(days -> days)
            .toList();

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    /** A quiet period of the board, set on the day of telling. */
    record Quiet(LocalDate from, LocalDate to, @Nullable LocalDate ended) {}

    static Stream<Arguments> periods() {
        LocalDate tenth = LocalDate.of(2027, 1, 10);
        return Stream.of(
                Arguments.of("no quiet period", null, FIFTH),
                Arguments.of("one that is over before", new Quiet(TOLD.plusDays(1), FIFTH.minusDays(1), null), FIFTH),
                Arguments.of("one that begins before", new Quiet(FIFTH.minusDays(1), tenth, null), tenth.plusDays(1)),
                Arguments.of("one that begins on the day", new Quiet(FIFTH, tenth, null), tenth.plusDays(1)),
                Arguments.of(
                        "one that begins after: what is public stays",
                        new Quiet(FIFTH.plusDays(1), tenth, null),
                        FIFTH),
                Arguments.of(
                        "one that is ended early",
                        new Quiet(FIFTH.minusDays(1), tenth, LocalDate.of(2027, 1, 5)),
                        LocalDate.of(2027, 1, 5)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("periods")
    void nobody_outside_learns_of_any_mark_through_any_channel_before_its_day(
            String name, @Nullable Quiet quiet, LocalDate expectedFrom) {
        bench.startAfresh();
        Wellshire wellshire = Wellshire.in(bench);
        MarkedPromises promises = MarkedPromises.in(bench, wellshire);
        Map<String, Actor> outside =
                Map.of("anyone", Actor.anyone(), "a neighbour's lead", wellshire.lead(Wellshire.NORTHMOOR_COUNCIL));
        Actor member = wellshire.member();
        Actor officer = wellshire.officer(Wellshire.BOARD);
        List<String> wrong = new ArrayList<>();
        for (LocalDate day : DAYS) {
            bench.clock().set(day);
            if (!day.isBefore(TOLD)) {
                int told = bench.door(Telling.class).tell();
                assertThat(told).as("told on " + day).isEqualTo(day.equals(TOLD) ? Mark.values().length : 0);
            }
            if (quiet != null && day.equals(TOLD)) {
                set(officer, quiet);
            }
            if (quiet != null && day.equals(quiet.ended())) {
                QuietPeriods quietPeriods = bench.door(QuietPeriods.class);
                quietPeriods
                        .end(
                                officer,
                                Wellshire.BOARD,
                                quietPeriods
                                        .ofBoard(Wellshire.BOARD)
                                        .orThrow()
                                        .getFirst()
                                        .id())
                        .orThrow();
            }
            for (Mark mark : Mark.values()) {
                for (Channel channel : Channel.values()) {
                    String reference = promises.of(mark);
                    boolean may = channel.canTell(mark) && !day.isBefore(expectedFrom);
                    for (Map.Entry<String, Actor> reader : outside.entrySet()) {
                        if (channel.tells(mark, bench, reader.getValue(), reference) != may) {
                            wrong.add("%s, %s, %s, %s".formatted(day, mark, channel, reader.getKey()));
                        }
                    }
                    boolean known = channel.canTell(mark) && (channel != Channel.MARKS || !day.isBefore(TOLD));
                    if (channel.tells(mark, bench, member, reference) != known) {
                        wrong.add("%s, %s, %s, a member".formatted(day, mark, channel));
                    }
                }
            }
            sums(Actor.anyone(), day, wrong);
            sums(member, day, wrong);
        }

        assertThat(wrong).isEmpty();
    }

    private static void set(Actor officer, Quiet quiet) {
        bench.door(QuietPeriods.class)
                .set(
                        officer,
                        new SetQuietPeriod(
                                Wellshire.BOARD, quiet.from(), quiet.to(), "Local elections on 10 January 2027"))
                .orThrow();
    }

    private static void sums(Actor reader, LocalDate day, List<String> wrong) {
        Rollup rollup = bench.door(Accountability.class)
                .rollup(reader, Wellshire.BOARD, null)
                .orThrow();
        int said = rollup.said().values().stream().mapToInt(Integer::intValue).sum();
        int shown = rollup.shown().values().stream().mapToInt(Integer::intValue).sum();
        int checked =
                rollup.checked().values().stream().mapToInt(Integer::intValue).sum()
                        + rollup.notChecked()
                        + rollup.checkWaits();
        if (rollup.commitments() != Mark.values().length
                || said != rollup.commitments()
                || shown != rollup.commitments()
                || checked != rollup.commitments()) {
            wrong.add("%s: %d promises, but %d, %d, %d".formatted(day, rollup.commitments(), said, shown, checked));
        }
    }

    @Test
    void a_past_day_is_told_as_it_was_public_then() {
        bench.startAfresh();
        Wellshire wellshire = Wellshire.in(bench);
        MarkedPromises.in(bench, wellshire);
        bench.clock().set(TOLD);
        bench.door(Telling.class).tell();
        bench.clock().set(LAST);
        Accountability accountability = bench.door(Accountability.class);

        Rollup then = accountability
                .rollup(Actor.anyone(), Wellshire.BOARD, FIFTH.minusDays(1))
                .orThrow();
        Rollup from =
                accountability.rollup(Actor.anyone(), Wellshire.BOARD, FIFTH).orThrow();

        assertThat(then.evidenceGaps()).isZero();
        assertThat(then.checkWaits()).isEqualTo(1);
        assertThat(from.evidenceGaps()).isEqualTo(1);
        assertThat(from.checkWaits()).isZero();
    }

    /** Apart from the table, because each paper closes a round. */
    @Test
    void a_boards_paper_tells_nobody_outside_of_a_mark_before_its_day_and_its_briefing_tells_members_at_once() {
        bench.startAfresh();
        Wellshire wellshire = Wellshire.in(bench);
        MarkedPromises promises = MarkedPromises.in(bench, wellshire);
        bench.clock().set(TOLD);
        bench.door(Telling.class).tell();
        Set<Mark> marks = EnumSet.complementOf(EnumSet.of(Mark.LATE_ANSWER));

        bench.clock().set(FIFTH.minusDays(1));
        assertThat(told(Papers.closingNow(bench, Actor.anyone()), promises)).isEmpty();
        assertThat(told(Papers.closingNow(bench, wellshire.member()), promises)).isEqualTo(marks);

        bench.clock().set(FIFTH);
        assertThat(told(Papers.closingNow(bench, Actor.anyone()), promises)).isEqualTo(marks);
    }

    private static Set<Mark> told(List<PaperFigure> figures, MarkedPromises promises) {
        Map<Mark, String> keys = Map.of(
                Mark.EVIDENCE_GAP, "evidenceGaps",
                Mark.OVERDUE, "shown.overdue",
                Mark.SILENCE, "said.noReturn",
                Mark.CHECK, "checked.limited");
        return keys.entrySet().stream()
                .filter(entry -> figures.stream()
                        .filter(figure -> figure.key().text().equals(entry.getValue()))
                        .flatMap(figure -> figure.records().stream())
                        .anyMatch(record -> record.name().equals(promises.of(entry.getKey()))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Test
    void the_table_can_fail() {
        bench.startAfresh();
        Wellshire wellshire = Wellshire.in(bench);
        MarkedPromises promises = MarkedPromises.in(bench, wellshire);
        Actor member = wellshire.member();
        bench.clock().set(TOLD);
        bench.door(Telling.class).tell();

        for (Mark mark : Mark.values()) {
            for (Channel channel : Channel.values()) {
                assertThat(channel.tells(mark, bench, member, promises.of(mark)))
                        .as("a member, %s, %s", mark, channel)
                        .isEqualTo(channel.canTell(mark));
            }
        }
    }
}
