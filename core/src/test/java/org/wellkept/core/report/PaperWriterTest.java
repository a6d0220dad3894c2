package org.wellkept.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.report.APaper.NOTHING_BESIDE;
import static org.wellkept.core.report.APaper.TAKEN;
import static org.wellkept.core.report.APaper.basis;
import static org.wellkept.core.report.APaper.before;
import static org.wellkept.core.report.APaper.frozen;
import static org.wellkept.core.report.APaper.now;
import static org.wellkept.core.report.APaper.over;
import static org.wellkept.core.report.APaper.promise;
import static org.wellkept.core.report.APaper.section;
import static org.wellkept.core.report.APaper.summary;
import static org.wellkept.core.report.APaper.words;
import static org.wellkept.core.report.APaper.written;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.ask.AskAnswer;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.shown.RulesVersion;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.snapshot.Frozen;
import org.wellkept.core.snapshot.SnapshotPromise;
import org.wellkept.core.undertaking.Said;

class PaperWriterTest {

    /** In eleven points, with headings and a bar: so many characters fill four pages. */
    private static final int FOUR_PAGES = 15_000;

    @Test
    void whether_promises_are_kept_is_told_by_figures_first_and_silence_has_its_own_line() {
        Paper paper = written(over(now(
                promise("WV-001").shows(ShownAnswer.MET).made(),
                promise("WV-002").shows(ShownAnswer.BEHIND).gap().made(),
                promise("WV-003")
                        .says(Said.NO_RETURN)
                        .shows(ShownAnswer.CANNOT_TELL)
                        .made(),
                promise("WV-004").says(Said.WAITING).shows(ShownAnswer.WAITING).made())));

        assertThat(words(paper, SectionKind.KEPT))
                .startsWith(
                        "Of 4 promises, figures show 1 kept, 0 on track, 1 behind and 0 past their date. Of 1 no figure can tell yet."
                                + " What figures show of 1 is not public yet: their bodies were told first, and may reply.\n")
                .contains(
                        "What figures show, of 4 promises: Kept 1, On track 0, Behind 1, Overdue 0, Can’t tell yet 1, Not public yet 1")
                .contains("No word: of 1 of 4 promises the partner was asked and said nothing. 0 of 4 organisations"
                        + " that were asked sent no word at all. Of 1 that is not public yet.")
                .contains("Partners say: 2 green, 0 amber, 0 red, 0 complete; 0 not asked yet.");
    }

    @Test
    void a_body_is_silent_to_everyone_once_its_silence_on_all_that_it_was_asked_is_public() {
        Paper paper = written(over(now(
                promise("WV-001").by("Alpha").says(Said.NO_RETURN).made(),
                promise("WV-002").by("Alpha").says(Said.NO_RETURN).made(),
                promise("WV-003").by("Beta").says(Said.NO_RETURN).made(),
                promise("WV-004").by("Beta").says(Said.WAITING).made(),
                promise("WV-005").by("Gamma").says(Said.NO_RETURN).made(),
                promise("WV-006").by("Gamma").says(Said.GREEN).made())));

        assertThat(paper.figures())
                .filteredOn(figure -> figure.key().text().equals("silent.organisations"))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualByComparingTo("1");
                    assertThat(figure.records()).singleElement().satisfies(body -> {
                        assertThat(body.name()).isEqualTo("Alpha");
                        assertThat(body.title()).isEqualTo("2 promises asked about, 0 answered");
                    });
                });
    }

    @Test
    void a_board_without_promises_reads_a_paper_that_says_so() {
        Paper paper = written(over(now()));

        assertThat(words(paper, SectionKind.KEPT)).contains("there is nothing to count");
        assertThat(words(paper, SectionKind.ASKED_TODAY)).contains("that no promise is made to it yet");
        assertThat(words(paper, SectionKind.EXCEPTIONS)).contains("No promise stands out");
        assertThat(words(paper, SectionKind.ASKS)).contains("Nothing waits for the board’s answer");
        assertThat(words(paper, SectionKind.MOVEMENT)).contains("nothing yet to compare it with");
        assertThat(words(paper, SectionKind.ANCHOR)).contains("That is unknown, and not zero.");
        assertThat(words(paper, SectionKind.DECISIONS)).isEqualTo("No decision of the board is open.");
        assertThat(words(paper, SectionKind.QUESTIONS)).contains("Nothing in these figures stands out");
        assertThat(paper.annex())
                .extracting(PaperTable::name)
                .containsExactly("promises", "coverage", "components", "co-production");
    }

    @Test
    void promises_that_need_attention_come_worst_first_by_the_rule_that_is_written_beside_them() {
        Paper paper = written(over(now(
                promise("WV-001").says(Said.RED).made(),
                promise("WV-002").says(Said.NO_RETURN).made(),
                promise("WV-003").shows(ShownAnswer.BEHIND).says(Said.AMBER).made(),
                promise("WV-004").shows(ShownAnswer.BEHIND).gap().made(),
                promise("WV-005")
                        .shows(ShownAnswer.OVERDUE)
                        .due(LocalDate.of(2026, 10, 1))
                        .made(),
                promise("WV-006")
                        .shows(ShownAnswer.OVERDUE)
                        .due(LocalDate.of(2026, 6, 1))
                        .made(),
                promise("WV-007").made(),
                promise("WV-008").shows(ShownAnswer.OVERDUE).closed().made())));

        PaperSection section = section(paper, SectionKind.EXCEPTIONS);
        assertThat(section.blocks().stream()
                        .filter(Block.Entry.class::isInstance)
                        .map(block -> ((Block.Entry) block).heading().words()))
                .containsExactly(
                        "WV-006 Train people",
                        "WV-005 Train people",
                        "WV-004 Train people",
                        "WV-003 Train people",
                        "WV-002 Train people");
        assertThat(words(section))
                .contains("6 promises need attention. " + Exceptions.RULE)
                .endsWith("And 1 more in the annex, table “promises”.");
    }

    @Test
    void a_partners_reason_and_its_whole_reply_stand_beside_what_is_unfavourable() {
        String reply = "word ".repeat(100).strip();
        Basis basis =
                basis(List.of(new Basis.Replied("WV-001", reply, TAKEN)), List.of(), Set.of(), List.of(), List.of());

        String words = words(
                written(over(
                        now(promise("WV-001")
                                .shows(ShownAnswer.OVERDUE)
                                .because("The builder left.")
                                .made()),
                        null,
                        basis)),
                SectionKind.EXCEPTIONS);

        assertThat(words)
                .contains("Reason: The builder left.")
                .contains("Partner’s reply: " + reply + " (20 November 2026)");
    }

    @Test
    void what_moved_is_told_against_the_snapshot_before_by_what_figures_show() {
        Frozen earlier = before(
                promise("WV-001").shows(ShownAnswer.BEHIND).made(),
                promise("WV-002").shows(ShownAnswer.ON_TRACK).made(),
                promise("WV-003").says(Said.AMBER).made(),
                promise("WV-004").made(),
                promise("WV-005").shows(ShownAnswer.CANNOT_TELL).made(),
                promise("WV-006").says(Said.NO_RETURN).made());

        Paper paper = written(over(
                now(
                        promise("WV-001").shows(ShownAnswer.MET).made(),
                        promise("WV-002").shows(ShownAnswer.OVERDUE).made(),
                        promise("WV-003").says(Said.NO_RETURN).made(),
                        promise("WV-005").shows(ShownAnswer.BEHIND).made(),
                        promise("WV-006").says(Said.NO_RETURN).made(),
                        promise("WV-007").made()),
                earlier,
                NOTHING_BESIDE));

        assertThat(words(paper, SectionKind.MOVEMENT)).isEqualTo("""
                        Since 20 August 2026, by what figures show, 1 promise stands better and 1 worse. 1 fell silent, 1 is new, and 1 was closed.
                        Worse: WV-002 Train people (Open Door), from on track to overdue.
                        Better: WV-001 Train people (Open Door), from behind to kept.""");
        assertThat(words(paper, SectionKind.QUESTIONS)).contains("of 1 there was none last time either");
        assertThat(table(paper, "movement").rows()).hasSize(5);
    }

    @Test
    void a_paper_says_when_the_rules_changed_between_two_snapshots() {
        assertThat(MovementSection.rulesChanged(1, 1)).isEmpty();
        assertThat(MovementSection.rulesChanged(1, 2))
                .hasValueSatisfying(
                        paragraph -> assertThat(paragraph.words())
                                .contains(
                                        "from version 1 to 2. So this compares answers that were worked out by different rules."));
    }

    @Test
    void a_round_that_was_reopened_says_so_with_its_reason() {
        Frozen again = frozen(
                summary(
                        TAKEN,
                        RulesVersion.CURRENT,
                        new RoundSummary.Reopened(TAKEN.minusDays(2), "The hospital’s figures were wrong.")),
                promise("WV-001").made());

        Paper paper = written(over(again));

        assertThat(words(paper, SectionKind.KEPT))
                .startsWith(
                        "This round was reopened on 18 November 2026, because: “The hospital’s figures were wrong.”");
        assertThat(paper.head().version()).isEqualTo(2);
        assertThat(paper.head().reopenedBecause()).isEqualTo("The hospital’s figures were wrong.");
    }

    @Test
    void a_round_that_closed_before_it_was_recorded_has_a_paper_that_says_what_it_cannot_tell() {
        Paper paper = written(over(now(promise("WV-001").made()), null, null));

        for (SectionKind kind : List.of(
                SectionKind.ASKS,
                SectionKind.COVERAGE,
                SectionKind.COPRODUCTION,
                SectionKind.ANCHOR,
                SectionKind.DECISIONS)) {
            assertThat(words(paper, kind)).as("%s", kind).startsWith("This round closed before Wellkept recorded");
        }
        assertThat(words(paper, SectionKind.KEPT)).startsWith("Of 1 promise, figures show");
    }

    @Test
    void groups_that_nobody_plans_for_are_shown_as_zero() {
        Paper paper = written(over(now(
                promise("WV-001")
                        .of(Basis.GROUPS, "carers")
                        .of(Basis.STEPS, "needs-and-assets")
                        .of(Basis.COMPONENTS, "money")
                        .made(),
                promise("WV-002").of(Basis.GROUPS, "carers").made())));

        assertThat(words(paper, SectionKind.COVERAGE))
                .contains("with how many of 2 promises are for them: sex workers 0.")
                .contains("needs and assets assessment 1; deliverable commitments 0.")
                .contains("Of 2 components of a good prevention plan, 1 have a promise.");
        assertThat(words(paper, SectionKind.QUESTIONS))
                .contains("Who plans for sex workers? Plans often miss them. Of 2 promises, 0 are for them.");
        assertThat(table(paper, "coverage").rows().stream()
                        .map(row -> row.stream().map(Block.Paragraph::words).toList()))
                .containsExactly(List.of("Sex workers", "Yes", "0", "0", "0"), List.of("Carers", "", "2", "1", "0"));
    }

    @Test
    void what_is_asked_of_the_board_is_proposed_from_its_figures() {
        Basis basis = basis(
                List.of(),
                List.of(asked("Pay for {two} trainers", false), answered()),
                Set.of("WV-001"),
                List.of(),
                List.of());

        Paper paper =
                written(over(now(promise("WV-001").made(), promise("WV-002").made()), null, basis));

        assertThat(words(paper, SectionKind.ASKED_TODAY)).isEqualTo("""
                        The board is asked to:
                        note that of 2 promises figures show 0 kept, 2 on track, 0 behind and 0 past their date, and that 0 can’t be told yet
                        decide on what Open Door asks: “Pay for (two) trainers”
                        endorse the 1 promise of 2 that it has not endorsed yet (annex, table “promises”)""");
        assertThat(words(paper, SectionKind.ASKS))
                .contains(
                        "1 ask waits for the board’s answer, 0 of them past the board’s 20 working days. Since last time it answered 1.")
                .contains(
                        "Open Door: “Open a hall” (for WV-002, asked on 1 October 2026). The board, on 2 November 2026: agreed to. “In spring.”");
    }

    @Test
    void an_officer_words_recommendations_and_figures_in_them_stay_figures() {
        Paper paper = written(
                over(now(promise("WV-001").made())),
                List.of(new Recommendation(RecommendationKind.NOTE, "all {promises}, and {nothing} else")));

        assertThat(section(paper, SectionKind.ASKED_TODAY).blocks().getLast())
                .isEqualTo(new Block.Points(
                        List.of(new Block.Paragraph(
                                new Span.Strong("note"),
                                new Span.Text(" "),
                                new Span.Text("all "),
                                new Span.Figure(new FigureKey("promises"), "1"),
                                new Span.Text(", and {nothing} else"))),
                        true));
    }

    @Test
    void decisions_that_are_open_come_with_who_does_them() {
        Basis basis = basis(
                List.of(),
                List.of(),
                Set.of(),
                List.of(new Basis.OpenDecision(
                        "WELLSHIRE-D001",
                        "the hall opens",
                        DecisionKind.APPROVED,
                        LocalDate.of(2026, 9, 1),
                        "Open Door",
                        "spring 2027",
                        true)),
                List.of());

        assertThat(words(written(over(now(), null, basis)), SectionKind.DECISIONS))
                .isEqualTo("""
                        1 decision is open, 1 of them past the date that was set.
                        WELLSHIRE-D001 Approved on 1 September 2026: the hall opens (Open Door), due spring 2027, late""");
    }

    @Test
    void a_figure_of_partners_comes_with_its_base_and_with_how_many_told_it() {
        Basis basis = basis(
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(new Basis.Gathered(
                        new FigureKey("anchor.spend.inner"),
                        Basis.Part.ANCHOR,
                        "spent in 2025/26: kept in the nearest place",
                        BigDecimal.valueOf(1_500_000),
                        BigDecimal.valueOf(6_000_000),
                        Basis.Unit.POUNDS,
                        new Basis.Coverage(9, 14),
                        List.of(new PaperFigure.Counted(
                                "Open Door", "Open Door", null, BigDecimal.valueOf(1_500_000))))));

        Paper paper = written(over(now(), null, basis));

        assertThat(words(paper, SectionKind.ANCHOR))
                .isEqualTo(
                        "£1.5m of £6.0m (25%) spent in 2025/26: kept in the nearest place (9 of 14 partners told it).");
        assertThat(table(paper, "anchor").rows()).hasSize(1);
    }

    @Test
    void a_briefing_marks_what_members_know_beyond_the_public() {
        SnapshotPromise known = promise("WV-001").shows(ShownAnswer.OVERDUE).made();
        SnapshotPromise open = promise("WV-001").shows(ShownAnswer.WAITING).made();
        SnapshotPromise shared =
                promise("WV-002").says(Said.NO_RETURN).seenBy(Visibility.SHARED).made();
        PaperSource briefing =
                PaperSource.of(Edition.BRIEFING, now(known, shared), List.of(open), null, NOTHING_BESIDE);

        Paper paper = written(briefing);

        assertThat(words(paper, SectionKind.KEPT))
                .contains(
                        "For members, not for publication. Beside what everybody can read, this briefing tells of 1 promise"
                                + " shared with partners alone, and of 1 public promise with an answer that was not public on that day.");
        assertThat(words(paper, SectionKind.EXCEPTIONS))
                .contains("For members: everyone reads: partner says green; figures show not public yet")
                .contains("For members: partners alone can read this promise");
        assertThat(paper.figures())
                .filteredOn(figure -> figure.key().text().equals("promises"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.records())
                        .extracting(PaperFigure.Counted::path)
                        .containsExactly("/commitments/WV-001", null));
    }

    @Test
    void every_figure_that_is_told_is_there_with_its_records_and_says_what_it_counts() {
        Paper paper = written(over(
                now(
                        promise("WV-001")
                                .shows(ShownAnswer.BEHIND)
                                .gap()
                                .changed(2, 1, 0)
                                .made(),
                        promise("WV-002").says(Said.NO_RETURN).made()),
                before(promise("WV-001").made()),
                NOTHING_BESIDE));

        assertThat(APaper.figures(paper))
                .hasSizeGreaterThan(30)
                .allSatisfy(span -> assertThat(paper.figures())
                        .filteredOn(figure -> figure.key().equals(span.key()))
                        .hasSize(1));
        assertThat(paper.figures()).allSatisfy(figure -> {
            assertThat(figure.words()).as("%s", figure.key()).isNotBlank();
            boolean weighed = figure.records().stream().anyMatch(record -> record.amount() != null);
            BigDecimal sum = weighed
                    ? figure.records().stream()
                            .map(record -> record.amount() == null ? BigDecimal.ONE : record.amount())
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                    : BigDecimal.valueOf(figure.records().size());
            assertThat(sum).as("%s", figure.key()).isEqualByComparingTo(figure.value());
        });
    }

    @Test
    void whatever_comes_in_the_sections_stay_within_four_pages_and_the_annex_has_it_all() {
        String longTitle = "Wir halten zusammen und reden über alles, was uns bewegt "
                .repeat(8)
                .substring(0, 400);
        List<SnapshotPromise> promises = new ArrayList<>();
        List<SnapshotPromise> earlier = new ArrayList<>();
        IntStream.rangeClosed(1, 5_000).forEach(n -> {
            String reference = "WV-" + n;
            promises.add(promise(reference)
                    .titled(longTitle)
                    .by("The Organisation for All That Is Good in Wellshire "
                            .repeat(4)
                            .strip())
                    .shows(n % 2 == 0 ? ShownAnswer.OVERDUE : ShownAnswer.BEHIND)
                    .gap()
                    .because("Because. ".repeat(200))
                    .changed(3, 0, 1)
                    .made());
            earlier.add(promise(reference)
                    .titled(longTitle)
                    .shows(n % 2 == 0 ? ShownAnswer.ON_TRACK : ShownAnswer.OVERDUE)
                    .made());
        });
        List<Basis.Replied> replies = promises.stream()
                .map(promise -> new Basis.Replied(
                        promise.reference(), "truthfully ".repeat(55).strip(), TAKEN))
                .toList();
        List<Basis.Asked> asks = IntStream.range(0, 300)
                .mapToObj(n -> n % 2 == 0 ? asked("Pay for trainers. ".repeat(100), true) : answered())
                .toList();
        List<Basis.OpenDecision> decisions = IntStream.range(0, 200)
                .mapToObj(n -> new Basis.OpenDecision(
                        "WELLSHIRE-D" + n,
                        "the hall opens ".repeat(60),
                        DecisionKind.APPROVED,
                        TAKEN,
                        "Open Door",
                        "spring",
                        true))
                .toList();
        List<Basis.Gathered> anchor = IntStream.range(0, 20)
                .mapToObj(n -> new Basis.Gathered(
                        new FigureKey("anchor.year.f" + n),
                        Basis.Part.ANCHOR,
                        "hours that staff volunteered in paid time, in 2025/26",
                        BigDecimal.TEN,
                        null,
                        Basis.Unit.HOURS,
                        new Basis.Coverage(9, 14),
                        List.of(new PaperFigure.Counted("Open Door", "Open Door", null, BigDecimal.TEN))))
                .toList();
        Basis basis = basis(replies, asks, Set.of(), decisions, anchor);

        Paper paper = written(over(
                frozen(summary(TAKEN, RulesVersion.CURRENT, null), promises),
                frozen(summary(TAKEN.minusMonths(3), RulesVersion.CURRENT, null), earlier),
                basis));

        int length = paper.sections().stream()
                .mapToInt(section -> section.heading().length() + words(section).length())
                .sum();
        assertThat(length + ReportRules.MOST_COMMENTARY).isLessThan(FOUR_PAGES);
        assertThat(words(paper, SectionKind.EXCEPTIONS)).endsWith("And 4,995 more in the annex, table “promises”.");
        assertThat(table(paper, "promises").rows()).hasSize(5_000);
        assertThat(table(paper, "promises").rows().getFirst().get(1).words()).isEqualTo(longTitle);
        assertThat(table(paper, "asks").rows()).hasSize(300);
        assertThat(table(paper, "decisions").rows()).hasSize(200);
        assertThat(table(paper, "movement").rows()).hasSize(5_000);
    }

    @Test
    void a_name_that_is_read_from_right_to_left_turns_nothing_around_beside_it() {
        String arabic = "الباب المفتوح";

        String words = words(
                written(over(now(
                        promise("WV-001").by(arabic).shows(ShownAnswer.OVERDUE).made()))),
                SectionKind.EXCEPTIONS);

        assertThat(words).contains("Promised by: \u2068" + arabic + "\u2069");
    }

    private static Basis.Asked asked(String words, boolean late) {
        return new Basis.Asked(
                "WV-001",
                "Train people",
                "Open Door",
                words,
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 29),
                null,
                late);
    }

    private static Basis.Asked answered() {
        return new Basis.Asked(
                "WV-002",
                "Train people",
                "Open Door",
                "Open a hall",
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 29),
                new AskRead.Reply(AskAnswer.AGREED, "In spring.", LocalDate.of(2026, 11, 2)),
                false);
    }

    private static PaperTable table(Paper paper, String name) {
        return paper.annex().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
