package org.wellkept.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wellkept.core.PlainDay;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.Checked;
import org.wellkept.core.report.Block.Paragraph;
import org.wellkept.core.report.PaperTable.Column;
import org.wellkept.core.snapshot.Frozen;
import org.wellkept.core.snapshot.Snapshot;
import org.wellkept.core.snapshot.SnapshotPromise;

/** The full tables: all that the sections have no room for, in whole words. Pure. */
final class Annex {

    private static final Paragraph NOTHING = Sentence.of("");

    private final PaperSource source;
    private final PaperFigures figures;

    private Annex(PaperSource source, PaperFigures figures) {
        this.source = source;
        this.figures = figures;
    }

    /** Those that have a row; the promises always. */
    static List<PaperTable> of(PaperSource source, PaperFigures figures) {
        Annex annex = new Annex(source, figures);
        List<PaperTable> tables = new ArrayList<>();
        tables.add(annex.promises());
        Stream<Optional<PaperTable>> others = Stream.of(
                annex.organisations(),
                annex.movement(),
                annex.changes(),
                annex.asks(),
                annex.coverage(),
                annex.components(),
                annex.gathered("co-production", "How people had a say", Basis.Part.COPRODUCTION),
                annex.gathered("anchor", "What partners do as employers, buyers and neighbours", Basis.Part.ANCHOR),
                annex.decisions());
        others.flatMap(Optional::stream)
                .filter(table -> !table.rows().isEmpty())
                .forEach(tables::add);
        return tables;
    }

    private PaperTable promises() {
        List<Column> columns = new ArrayList<>(List.of(
                words("Reference"),
                words("Promise"),
                words("Promised by"),
                words("Partner says"),
                words("Figures show"),
                words("How we know"),
                words("Checked"),
                words("Words and figures differ"),
                words("Due"),
                number("Changed since agreed")));
        if (source.basis() != null) {
            columns.add(words("Endorsed by the board"));
        }
        if (source.isBriefing()) {
            columns.add(words("For members alone"));
        }
        return new PaperTable(
                "promises",
                "All promises",
                columns,
                source.promises().stream().map(this::promise).toList(),
                "As they stood on " + PlainDay.of(source.now().summary().takenOn())
                        + ", in the words and names of that day.");
    }

    private List<Paragraph> promise(SnapshotPromise promise) {
        List<Paragraph> row = new ArrayList<>(List.of(
                reference(promise),
                text(promise.title()),
                text(promise.organisation().name()),
                text(PromiseLine.said(promise)),
                text(promise.shown().answer().words()),
                text(promise.shown().because()),
                text(checked(promise)),
                text(yes(promise.evidenceGap())),
                text(promise.due() == null ? "" : promise.due().text()),
                count(promise.changedSinceAgreed())));
        Basis basis = source.basis();
        if (basis != null) {
            row.add(text(yes(basis.endorsed().contains(promise.reference()))));
        }
        if (source.isBriefing()) {
            row.add(text(yes(source.isForMembersAlone(promise))));
        }
        return row;
    }

    private static String checked(SnapshotPromise promise) {
        Checked checked = promise.checked();
        if (checked != null) {
            return checked.answer().words() + ", on " + PlainDay.of(checked.on());
        }
        return promise.checkWaits() ? "Not public yet" : "Not checked";
    }

    /** How each organisation answered: for members. */
    private Optional<PaperTable> organisations() {
        return Optional.of(new PaperTable(
                "answers",
                "How organisations answered the round",
                List.of(
                        words("Organisation"),
                        number("Asked about"),
                        number("Answered"),
                        number("Paused"),
                        words("Sent"),
                        words("No word")),
                source.now().organisations().stream().map(Annex::standing).toList(),
                null));
    }

    private static List<Paragraph> standing(Snapshot.Standing standing) {
        return List.of(
                text(standing.organisation().name()),
                count(standing.answer().asked()),
                count(standing.answer().answered()),
                count(standing.answer().paused()),
                text(
                        standing.answer().sentOn() == null
                                ? ""
                                : PlainDay.of(standing.answer().sentOn())
                                        + (standing.answer().late() ? ", late" : "")),
                text(yes(standing.silent())));
    }

    private Optional<PaperTable> movement() {
        Frozen before = source.before();
        Movement movement = source.movement();
        if (before == null || movement == null) {
            return Optional.empty();
        }
        List<List<Paragraph>> rows = new ArrayList<>();
        moved(rows, "Worse", movement.worse());
        moved(rows, "Better", movement.better());
        moved(rows, "Fell silent", movement.silent());
        moved(rows, "New", movement.added());
        moved(rows, "Closed", movement.closed());
        return Optional.of(new PaperTable(
                "movement",
                "What moved since " + PlainDay.of(before.summary().takenOn()),
                List.of(
                        words("Reference"),
                        words("Promise"),
                        words("Promised by"),
                        words("How it moved"),
                        words("Figures showed"),
                        words("Figures show")),
                rows,
                null));
    }

    private static void moved(List<List<Paragraph>> rows, String how, List<Movement.Moved> moved) {
        for (Movement.Moved each : moved) {
            SnapshotPromise latest = each.latest();
            rows.add(List.of(
                    reference(latest),
                    text(latest.title()),
                    text(latest.organisation().name()),
                    text(how),
                    text(each.from()),
                    text(each.to())));
        }
    }

    private Optional<PaperTable> changes() {
        return Optional.of(new PaperTable(
                "changes",
                "Changed since agreed",
                List.of(
                        words("Reference"),
                        words("Promise"),
                        words("Promised by"),
                        number("Easier"),
                        number("Harder"),
                        number("Clarified")),
                source.promises(promise -> promise.changedSinceAgreed() > 0).stream()
                        .map(promise -> List.of(
                                reference(promise),
                                text(promise.title()),
                                text(promise.organisation().name()),
                                changes(promise, Effect.EASIER),
                                changes(promise, Effect.HARDER),
                                changes(promise, Effect.CLARIFIED)))
                        .toList(),
                null));
    }

    private static Paragraph changes(SnapshotPromise promise, Effect effect) {
        return count(promise.changes().getOrDefault(effect, 0));
    }

    private Optional<PaperTable> asks() {
        return withBasis(basis -> new PaperTable(
                "asks",
                "What was asked of the board",
                List.of(
                        words("Asked by"),
                        words("For"),
                        words("What is asked"),
                        words("Asked on"),
                        words("Due by"),
                        words("Late"),
                        words("The board’s answer")),
                basis.asks().stream().map(Annex::ask).toList(),
                null));
    }

    private static List<Paragraph> ask(Basis.Asked ask) {
        return List.of(
                text(ask.organisation()),
                text(ask.reference() + " " + ask.title()),
                text(ask.words()),
                text(PlainDay.of(ask.askedOn())),
                text(PlainDay.of(ask.dueOn())),
                text(yes(ask.late())),
                text(
                        ask.reply() == null
                                ? "None yet"
                                : ask.reply().answer().words() + ", on "
                                        + PlainDay.of(ask.reply().on()) + ". "
                                        + ask.reply().words()));
    }

    private Optional<PaperTable> coverage() {
        return withBasis(basis -> {
            List<Basis.Heading> steps = basis.themesOf(Basis.STEPS);
            List<Column> columns = new ArrayList<>(List.of(words("Group"), words("Often missed"), number("Promises")));
            steps.forEach(step -> columns.add(number(step.label())));
            return new PaperTable(
                    "coverage",
                    "Whom promises are for, and by which step",
                    columns,
                    basis.themesOf(Basis.GROUPS).stream()
                            .map(group -> group(group, steps))
                            .toList(),
                    "A promise for two groups, or two steps, counts in both. Zero is a gap to talk about.");
        });
    }

    private List<Paragraph> group(Basis.Heading group, List<Basis.Heading> steps) {
        String key = "coverage." + group.theme();
        List<Paragraph> row =
                new ArrayList<>(List.of(text(group.label()), text(yes(group.oftenMissed())), figure(key)));
        steps.forEach(step -> row.add(figure(key + "." + step.theme())));
        return row;
    }

    private Optional<PaperTable> components() {
        return withBasis(basis -> new PaperTable(
                "components",
                "Components of a good prevention plan",
                List.of(words("Component"), number("Promises")),
                basis.themesOf(Basis.COMPONENTS).stream()
                        .map(component -> List.of(text(component.label()), figure("component." + component.theme())))
                        .toList(),
                null));
    }

    private Optional<PaperTable> decisions() {
        return withBasis(basis -> new PaperTable(
                "decisions",
                "Decisions that are still open",
                List.of(
                        words("Reference"),
                        words("Decided on"),
                        words("How"),
                        words("What was decided"),
                        words("Who does it"),
                        words("Due"),
                        words("Late")),
                basis.decisions().stream()
                        .map(decision -> List.of(
                                text(decision.reference()),
                                text(PlainDay.of(decision.decidedOn())),
                                text(decision.kind().words()),
                                text(decision.resolved()),
                                text(Objects.requireNonNullElse(decision.owner(), "")),
                                text(Objects.requireNonNullElse(decision.due(), "")),
                                text(yes(decision.late()))))
                        .toList(),
                null));
    }

    private Optional<PaperTable> gathered(String name, String caption, Basis.Part part) {
        return withBasis(basis -> new PaperTable(
                name,
                caption,
                List.of(words("What it counts"), number("Number"), number("Of"), words("Told by")),
                basis.figuresOf(part)
                        .map(figure -> List.of(
                                text(figure.words()),
                                new Paragraph(new Span.Figure(
                                        figure.key(), PaperWords.amount(figure.value(), figure.unit()))),
                                text(figure.base() == null ? "" : PaperWords.amount(figure.base(), figure.unit())),
                                text(
                                        figure.coverage() == null
                                                ? ""
                                                : PaperWords.number(figure.coverage()
                                                                .answered()) + " of "
                                                        + PaperWords.count(
                                                                figure.coverage()
                                                                        .asked(),
                                                                "partner",
                                                                "partners"))))
                        .toList(),
                null));
    }

    private Optional<PaperTable> withBasis(Function<Basis, PaperTable> table) {
        return Optional.ofNullable(source.basis()).map(table);
    }

    private Paragraph figure(String key) {
        return Sentence.with(figures).figure(key).end();
    }

    private static Paragraph reference(SnapshotPromise promise) {
        return promise.visibility() == Visibility.PUBLIC
                ? new Paragraph(new Span.Link(promise.reference(), Paths.commitment(promise.reference())))
                : text(promise.reference());
    }

    private static Paragraph text(String words) {
        return words.isEmpty() ? NOTHING : Sentence.of(PaperWords.isolated(words));
    }

    private static Paragraph count(int number) {
        return Sentence.of(PaperWords.number(number));
    }

    private static String yes(boolean so) {
        return so ? "Yes" : "";
    }

    private static Column words(String heading) {
        return new Column(heading, false);
    }

    private static Column number(String heading) {
        return new Column(heading, true);
    }
}
