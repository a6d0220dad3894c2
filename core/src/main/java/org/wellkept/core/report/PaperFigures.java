package org.wellkept.core.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.report.PaperFigure.Counted;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.snapshot.Snapshot;
import org.wellkept.core.snapshot.SnapshotPromise;
import org.wellkept.core.undertaking.Said;

/** Every figure of a paper, worked out once from what was frozen; sections take theirs from here. Pure. */
final class PaperFigures {

    /** How many promises there are: the base of most others. */
    static final String PROMISES = "promises";

    private final PaperSource source;
    private final Map<FigureKey, PaperFigure> figures = new LinkedHashMap<>();

    private PaperFigures(PaperSource source) {
        this.source = source;
    }

    static PaperFigures of(PaperSource source) {
        PaperFigures figures = new PaperFigures(source);
        figures.answers();
        figures.marks();
        figures.returns();
        figures.movement();
        Basis basis = source.basis();
        if (basis != null) {
            figures.asks(basis);
            figures.endorsed(basis);
            figures.coverage(basis);
            figures.decisions(basis);
            basis.figures().forEach(gathered -> figures.put(gathered.asFigure()));
        }
        return figures;
    }

    List<PaperFigure> all() {
        return List.copyOf(figures.values());
    }

    Optional<PaperFigure> find(FigureKey key) {
        return Optional.ofNullable(figures.get(key));
    }

    Optional<PaperFigure> find(String key) {
        return FigureKey.isKey(key) ? find(new FigureKey(key)) : Optional.empty();
    }

    /** @throws IllegalArgumentException where the paper has no such figure */
    PaperFigure of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("The paper has no figure " + key));
    }

    int count(String key) {
        return of(key).value().intValueExact();
    }

    private void answers() {
        put(PROMISES, "promises that partners are asked about", source.promises(), null);
        for (ShownAnswer answer : ShownAnswer.values()) {
            promises(
                    "shown." + answer.code(),
                    "promises that " + shown(answer),
                    promise -> promise.shown().answer() == answer);
        }
        for (Said said : Said.values()) {
            promises("said." + said.code(), "promises of which " + said(said), promise -> promise.said() == said);
        }
        for (CheckAnswer answer : CheckAnswer.values()) {
            promises(
                    "checked." + answer.code(),
                    "promises that somebody independent checked and found: " + PaperWords.within(answer.words()),
                    promise -> promise.checked() != null && promise.checked().answer() == answer);
        }
        promises("checked.any", "promises that somebody independent checked", promise -> promise.checked() != null);
        promises("checked.waiting", "promises whose check is not public yet", SnapshotPromise::checkWaits);
    }

    private static String shown(ShownAnswer answer) {
        return switch (answer) {
            case MET -> "figures show as kept";
            case ON_TRACK -> "figures show as on track";
            case BEHIND -> "figures show as behind";
            case OVERDUE -> "are past their date";
            case CANNOT_TELL -> "no figure can tell of yet";
            case WAITING -> "wait for the day on which what figures show is public";
        };
    }

    private static String said(Said said) {
        return switch (said) {
            case GREEN, AMBER, RED, COMPLETE -> "the partner says " + PaperWords.within(said.words());
            case NO_RETURN -> "there was no word, though the partner was asked";
            case NOT_ASKED -> "the partner was not asked yet";
            case WAITING -> "what the partner says, or that it said nothing, is not public yet";
        };
    }

    private void marks() {
        promises(
                "evidenceGaps",
                "promises that the partner calls green or complete, while figures show them behind or past their date",
                SnapshotPromise::evidenceGap);
        promises(
                "unevidenced",
                "promises that the partner calls green, and no figure can tell",
                SnapshotPromise::unevidenced);
        promises("ownerless", "promises for which nobody’s role answers", SnapshotPromise::ownerless);
        promises("stale", "promises without an update for twice as long as agreed", SnapshotPromise::stale);
        put("exceptions", "promises that need attention", Exceptions.of(source.promises()), all(source));
        promises(
                "changes.promises",
                "promises that were changed since they were agreed",
                promise -> promise.changedSinceAgreed() > 0);
        for (Effect effect : Effect.values()) {
            amounts(
                    "changes." + effect.code(),
                    changed(effect),
                    promise -> promise.changes().getOrDefault(effect, 0));
        }
        if (source.isBriefing()) {
            promises(
                    "members.promises",
                    "promises that members alone could read",
                    promise -> source.publicly(promise.reference()).isEmpty());
            promises(
                    "members.answers",
                    "public promises with an answer that members alone could read",
                    promise -> source.publicly(promise.reference())
                            .filter(open -> PaperSource.differs(open, promise))
                            .isPresent());
        }
    }

    private static String changed(Effect effect) {
        return switch (effect) {
            case EASIER -> "changes since agreed that made a promise easier to keep";
            case HARDER -> "changes since agreed that made a promise harder to keep";
            case CLARIFIED -> "changes since agreed that made a promise clearer";
        };
    }

    private void returns() {
        List<Counted> silent = source.isBriefing() ? silentToMembers() : silentToEveryone();
        put(new PaperFigure(
                new FigureKey("silent.organisations"),
                BigDecimal.valueOf(silent.size()),
                BigDecimal.valueOf(source.now().asked()),
                "organisations that the round asked and that said nothing",
                silent));
    }

    private List<Counted> silentToMembers() {
        return source.now().organisations().stream()
                .filter(Snapshot.Standing::silent)
                .map(standing -> silent(
                        standing.organisation(),
                        standing.answer().asked(),
                        standing.answer().answered()))
                .toList();
    }

    /** Everyone is told of silence promise by promise, each once its day has come: so of a body once all of its are. */
    private List<Counted> silentToEveryone() {
        Map<OrganisationRef, List<SnapshotPromise>> asked = new LinkedHashMap<>();
        source.promises(SnapshotPromise::asked)
                .forEach(promise -> asked.computeIfAbsent(promise.organisation(), body -> new ArrayList<>())
                        .add(promise));
        return asked.entrySet().stream()
                .filter(body -> body.getValue().stream().allMatch(promise -> promise.said() == Said.NO_RETURN))
                .map(body -> silent(body.getKey(), body.getValue().size(), 0))
                .toList();
    }

    private static Counted silent(OrganisationRef body, int asked, int answered) {
        return new Counted(
                body.name(),
                PaperWords.count(asked, "promise", "promises") + " asked about, " + answered + " answered",
                Paths.partner(body.slug()),
                null);
    }

    private void movement() {
        Movement movement = source.movement();
        if (movement == null) {
            return;
        }
        moved("movement.better", "promises that stand better than last time", movement.better());
        moved("movement.worse", "promises that stand worse than last time", movement.worse());
        moved("movement.silent", "promises that fell silent since last time", movement.silent());
        moved("movement.silentAgain", "promises without a word now and last time", movement.silentAgain());
        moved("movement.new", "promises that are new since last time", movement.added());
        moved("movement.closed", "promises that were closed since last time", movement.closed());
    }

    private void moved(String key, String words, List<Movement.Moved> moved) {
        put(key, words, moved.stream().map(Movement.Moved::latest).toList(), null);
    }

    private void asks(Basis basis) {
        asked("asks.open", "asks that wait for the board’s answer", basis, Basis.Asked::waits);
        asked("asks.late", "asks that wait past their date", basis, Basis.Asked::late);
        asked("asks.answered", "asks that the board answered since last time", basis, ask -> !ask.waits());
    }

    private void asked(String key, String words, Basis basis, Predicate<Basis.Asked> which) {
        List<Counted> counted = basis.asks().stream()
                .filter(which)
                .map(ask -> new Counted(
                        ask.organisation() + ", " + ask.reference(),
                        ask.words(),
                        Paths.asks(source.now().summary().board().slug()),
                        null))
                .toList();
        put(new PaperFigure(new FigureKey(key), BigDecimal.valueOf(counted.size()), null, words, counted));
    }

    private void endorsed(Basis basis) {
        promises(
                "notEndorsed",
                "promises that the board has not endorsed",
                promise -> !basis.endorsed().contains(promise.reference()));
    }

    private void coverage(Basis basis) {
        List<Basis.Heading> steps = basis.themesOf(Basis.STEPS);
        for (Basis.Heading step : steps) {
            promises(
                    "step." + step.theme(),
                    "promises for the step “" + step.label() + "”",
                    promise -> isFor(promise, step));
        }
        for (Basis.Heading group : basis.themesOf(Basis.GROUPS)) {
            String key = "coverage." + group.theme();
            promises(key, "promises for " + PaperWords.within(group.label()), promise -> isFor(promise, group));
            for (Basis.Heading step : steps) {
                promises(
                        key + "." + step.theme(),
                        "promises for " + PaperWords.within(group.label()) + ", for the step “" + step.label() + "”",
                        promise -> isFor(promise, group) && isFor(promise, step));
            }
        }
        List<Basis.Heading> components = basis.themesOf(Basis.COMPONENTS);
        int covered = 0;
        for (Basis.Heading component : components) {
            promises(
                    "component." + component.theme(),
                    "promises for the component “" + component.label() + "”",
                    promise -> isFor(promise, component));
            covered += count("component." + component.theme()) > 0 ? 1 : 0;
        }
        put(new PaperFigure(
                new FigureKey("components.covered"),
                BigDecimal.valueOf(covered),
                BigDecimal.valueOf(components.size()),
                "components of a good prevention plan that have a promise",
                components.stream()
                        .filter(component -> count("component." + component.theme()) > 0)
                        .map(component -> new Counted(
                                component.label(),
                                PaperWords.count(count("component." + component.theme()), "promise", "promises"),
                                null,
                                null))
                        .toList()));
    }

    private void decisions(Basis basis) {
        decided("decisions.open", "decisions of the board that are still open", basis.decisions());
        decided(
                "decisions.late",
                "decisions of the board that are past their date",
                basis.decisions().stream().filter(Basis.OpenDecision::late).toList());
    }

    private void decided(String key, String words, List<Basis.OpenDecision> decisions) {
        put(new PaperFigure(
                new FigureKey(key),
                BigDecimal.valueOf(decisions.size()),
                null,
                words,
                decisions.stream()
                        .map(decision -> new Counted(
                                decision.reference(), decision.resolved(), Paths.decision(decision.reference()), null))
                        .toList()));
    }

    private static boolean isFor(SnapshotPromise promise, Basis.Heading heading) {
        return promise.themes().stream()
                .anyMatch(theme -> theme.ref().framework().equals(heading.framework())
                        && theme.ref().theme().equals(heading.theme()));
    }

    private void promises(String key, String words, Predicate<SnapshotPromise> which) {
        put(key, words, source.promises(which), all(source));
    }

    private void amounts(String key, String words, ToIntFunction<SnapshotPromise> amount) {
        List<Counted> counted = new ArrayList<>();
        int sum = 0;
        for (SnapshotPromise promise : source.promises()) {
            int each = amount.applyAsInt(promise);
            if (each > 0) {
                sum += each;
                counted.add(counted(promise, BigDecimal.valueOf(each)));
            }
        }
        put(new PaperFigure(new FigureKey(key), BigDecimal.valueOf(sum), null, words, counted));
    }

    private static BigDecimal all(PaperSource source) {
        return BigDecimal.valueOf(source.promises().size());
    }

    private void put(String key, String words, List<SnapshotPromise> promises, @Nullable BigDecimal base) {
        put(new PaperFigure(
                new FigureKey(key),
                BigDecimal.valueOf(promises.size()),
                base,
                words,
                promises.stream().map(promise -> counted(promise, null)).toList()));
    }

    private void put(PaperFigure figure) {
        if (figures.put(figure.key(), figure) != null) {
            throw new IllegalStateException("Two figures are called " + figure.key());
        }
    }

    static Counted counted(SnapshotPromise promise, @Nullable BigDecimal amount) {
        return new Counted(
                promise.reference(),
                promise.title(),
                promise.visibility() == Visibility.PUBLIC ? Paths.commitment(promise.reference()) : null,
                amount);
    }
}
