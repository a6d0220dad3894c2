package org.wellkept.core.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.Checked;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.release.CoproductionRecords;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.shown.RulesVersion;
import org.wellkept.core.shown.Shown;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.snapshot.Frozen;
import org.wellkept.core.snapshot.SnapshotPromise;
import org.wellkept.core.snapshot.SnapshotSummary;
import org.wellkept.core.terms.ThemeRead;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.update.Rating;

/** What a paper is made of, made up, without a database. */
final class APaper {

    static final LocalDate TAKEN = LocalDate.of(2026, 11, 20);
    static final UUID REPORT = new UUID(0, 7);

    static final Basis NOTHING_BESIDE = basis(List.of(), List.of(), Set.of(), List.of(), List.of());

    private APaper() {}

    /** With no co-production. */
    static Basis basis(
            List<Basis.Replied> replies,
            List<Basis.Asked> asks,
            Set<String> endorsed,
            List<Basis.OpenDecision> decisions,
            List<Basis.Gathered> anchor) {
        List<Basis.Gathered> figures =
                new ArrayList<>(CoproductionBasis.of(new CoproductionRecords(List.of(), List.of()), List.of()));
        figures.addAll(anchor);
        return new Basis(replies, asks, endorsed, headings(), decisions, figures);
    }

    private static List<Basis.Heading> headings() {
        return List.of(
                new Basis.Heading(Basis.STEPS, "needs-and-assets", "Needs and assets assessment", false),
                new Basis.Heading(Basis.STEPS, "deliverable-commitments", "Deliverable commitments", false),
                new Basis.Heading(Basis.GROUPS, "sex-workers", "Sex workers", true),
                new Basis.Heading(Basis.GROUPS, "carers", "Carers", false),
                new Basis.Heading(Basis.COMPONENTS, "leadership", "Leadership", false),
                new Basis.Heading(Basis.COMPONENTS, "money", "Money", false));
    }

    static SnapshotSummary summary(LocalDate takenOn, RulesVersion rules, RoundSummary.@Nullable Reopened reopened) {
        return new SnapshotSummary(
                UUID.randomUUID(),
                UUID.randomUUID(),
                reopened == null ? 1 : 2,
                new BoardRef("wellshire", "Wellshire Health and Wellbeing Board"),
                "Quarter 2",
                takenOn.minusMonths(4),
                takenOn.minusMonths(1),
                takenOn.minusWeeks(4),
                takenOn.minusDays(1),
                null,
                takenOn,
                rules,
                reopened,
                List.of());
    }

    static Frozen frozen(SnapshotSummary summary, SnapshotPromise... promises) {
        return frozen(summary, List.of(promises));
    }

    static Frozen frozen(SnapshotSummary summary, List<SnapshotPromise> promises) {
        return new Frozen(summary, promises, List.of(), 4);
    }

    static Frozen now(SnapshotPromise... promises) {
        return frozen(summary(TAKEN, RulesVersion.CURRENT, null), promises);
    }

    static Frozen before(SnapshotPromise... promises) {
        return frozen(summary(TAKEN.minusMonths(3), RulesVersion.CURRENT, null), promises);
    }

    static PaperSource over(Frozen now) {
        return over(now, null, NOTHING_BESIDE);
    }

    static PaperSource over(Frozen now, @Nullable Frozen before, @Nullable Basis basis) {
        return PaperSource.of(Edition.PAPER, now, now.promises(), before, basis);
    }

    static Paper written(PaperSource source) {
        return written(source, null);
    }

    static Paper written(PaperSource source, @Nullable List<Recommendation> recommendations) {
        return PaperWriter.write(
                new ReportWording(
                        REPORT,
                        "How promises stand",
                        "Director of Public Health",
                        null,
                        null,
                        null,
                        new Paper.Brand("#0c5a5e", null),
                        List.of(),
                        Arrays.stream(SectionKind.values())
                                .map(kind -> new SectionWording(kind, null, null, false))
                                .toList(),
                        recommendations),
                source);
    }

    static PaperSection section(Paper paper, SectionKind kind) {
        return paper.sections().stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** How a section reads from top to bottom. */
    static String words(Paper paper, SectionKind kind) {
        return words(section(paper, kind));
    }

    static String words(PaperSection section) {
        return section.blocks().stream().flatMap(APaper::words).collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.words());
            case Block.Points points -> points.points().stream().map(Block.Paragraph::words);
            case Block.Entry entry ->
                Stream.concat(
                        Stream.of(entry.heading().words()),
                        entry.lines().stream()
                                .map(line -> line.label() + ": " + line.words().words()));
            case Block.Bar bar ->
                Stream.of(bar.title() + ": "
                        + bar.parts().stream()
                                .map(part -> part.answer().words() + " " + part.count())
                                .collect(Collectors.joining(", ")));
        };
    }

    /** Every figure that a section or the annex names. */
    static List<Span.Figure> figures(Paper paper) {
        List<Block.Paragraph> all = new ArrayList<>();
        paper.sections().forEach(section -> section.blocks().forEach(block -> all.addAll(paragraphs(block))));
        paper.annex().forEach(table -> table.rows().forEach(all::addAll));
        return all.stream()
                .flatMap(paragraph -> paragraph.spans().stream())
                .filter(Span.Figure.class::isInstance)
                .map(Span.Figure.class::cast)
                .toList();
    }

    private static List<Block.Paragraph> paragraphs(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> List.of(paragraph);
            case Block.Points points -> points.points();
            case Block.Entry entry ->
                Stream.concat(Stream.of(entry.heading()), entry.lines().stream().map(Block.Line::words))
                        .toList();
            case Block.Bar bar -> List.of();
        };
    }

    static Promise promise(String reference) {
        return new Promise(reference);
    }

    /** A promise that is public, on track and green, until it is said otherwise. */
    static final class Promise {

        private final String reference;
        private String title = "Train people";
        private String organisation = "Open Door";
        private Said said = Said.GREEN;
        private ShownAnswer shown = ShownAnswer.ON_TRACK;
        private boolean gap;
        private boolean unevidenced;
        private Visibility visibility = Visibility.PUBLIC;
        private State state = State.AGREED;
        private @Nullable DateWritten due;
        private @Nullable Checked checked;
        private Map<Effect, Integer> changes = Map.of(Effect.EASIER, 0, Effect.HARDER, 0, Effect.CLARIFIED, 0);
        private List<ThemeRead> themes = List.of();
        private @Nullable String reason;

        private Promise(String reference) {
            this.reference = reference;
        }

        Promise titled(String words) {
            title = words;
            return this;
        }

        Promise by(String name) {
            organisation = name;
            return this;
        }

        Promise says(Said answer) {
            said = answer;
            return this;
        }

        Promise shows(ShownAnswer answer) {
            shown = answer;
            return this;
        }

        Promise gap() {
            gap = true;
            return this;
        }

        Promise unevidenced() {
            unevidenced = true;
            return this;
        }

        Promise seenBy(Visibility whom) {
            visibility = whom;
            return this;
        }

        Promise closed() {
            state = State.CLOSED;
            return this;
        }

        Promise due(LocalDate day) {
            due = new DateWritten(day.toString(), day, day);
            return this;
        }

        Promise checked(Checked found) {
            checked = found;
            return this;
        }

        Promise changed(int easier, int harder, int clarified) {
            changes = Map.of(Effect.EASIER, easier, Effect.HARDER, harder, Effect.CLARIFIED, clarified);
            return this;
        }

        Promise of(String framework, String... slugs) {
            List<ThemeRead> all = new ArrayList<>(themes);
            Arrays.stream(slugs)
                    .map(slug -> new ThemeRead(new ThemeRef(framework, slug), framework, slug))
                    .forEach(all::add);
            themes = all;
            return this;
        }

        Promise because(String words) {
            reason = words;
            return this;
        }

        SnapshotPromise made() {
            return new SnapshotPromise(
                    reference,
                    title,
                    "We will.",
                    new OrganisationRef("open-door", organisation, true),
                    "Director",
                    state,
                    null,
                    due,
                    visibility,
                    said,
                    said == Said.NO_RETURN || said == Said.NOT_ASKED ? null : TAKEN.minusDays(3),
                    new Shown(shown, "84 of 150 expected by 30 September 2026"),
                    checked,
                    false,
                    gap,
                    unevidenced,
                    false,
                    false,
                    changes,
                    themes,
                    true,
                    null,
                    false,
                    reason == null
                            ? null
                            : new SnapshotPromise.Word(
                                    Rating.RED, null, null, reason, null, TAKEN.minusDays(3), false, false, false));
        }
    }

    static BigDecimal value(PaperFigures figures, String key) {
        return figures.of(key).value();
    }
}
