package org.wellkept.core.anchoryear;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorYearRead.Correction;
import org.wellkept.core.anchoryear.AnchorYearRead.FigureRead;
import org.wellkept.core.anchoryear.AnchorYearRead.May;
import org.wellkept.core.anchoryear.AnchorYearStore.Stored;
import org.wellkept.core.check.CheckRules;
import org.wellkept.core.check.Checkers;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.Mandates;
import org.wellkept.core.partnership.OrganisationKey;

/**
 * The yearly return of an organisation: its figures, and how far it says it has come. A draft is its own; it sends it to its
 * partners, and its lead makes it public. What is changed after it was sent has a reason, which stands beside it.
 */
@Door
public class AnchorYears {

    private static final Version NOT_BEGUN = Version.of(0);
    private static final String CORRECTED = "corrected";
    private static final String REASON = "reason";

    private final Jdbi jdbi;
    private final Directory directory;
    private final Mandates mandates;
    private final Checkers checkers;
    private final History history;
    private final Clock clock;

    @Inject
    AnchorYears(Jdbi jdbi, Directory directory, Mandates mandates, Checkers checkers, History history, Clock clock) {
        this.jdbi = jdbi;
        this.directory = directory;
        this.mandates = mandates;
        this.checkers = checkers;
        this.history = history;
        this.clock = clock;
    }

    /** A year of which an organisation told something. */
    public record Told(FinancialYear year, AnchorYearState state) {}

    /** The year that goes on today. */
    public FinancialYear current() {
        return FinancialYear.of(today());
    }

    /** The years of which an organisation told something that the actor may read, latest first. */
    public Outcome<List<Told>> told(Actor actor, String organisation) {
        return directory
                .organisation(organisation)
                .map(found -> Outcome.done(
                        jdbi.withHandle(handle -> new AnchorYearStore(handle).told(actor, found.id(), today()))))
                .orElseGet(AnchorYears::noOrganisation);
    }

    /** Where nothing was written yet, those who may write find an empty one, and everybody else finds none. */
    public Outcome<AnchorYearRead> find(Actor actor, String organisation, FinancialYear year) {
        return on(organisation, found -> jdbi.withHandle(handle -> read(handle, actor, found, year)));
    }

    /** What happened to it, latest first. */
    public Outcome<List<HistoryRead>> history(Actor actor, String organisation, FinancialYear year) {
        return on(
                organisation,
                found -> jdbi.withHandle(handle -> {
                    Optional<Stored> stored = new AnchorYearStore(handle).find(actor, found.id(), year, today(), false);
                    if (stored.isEmpty()
                            || !mandates.allows(
                                    actor,
                                    Action.READ_HISTORY,
                                    found.id(),
                                    stored.get().visibility())) {
                        return Outcome.refused(new Refusal.NotFound("anchor year"));
                    }
                    return Outcome.done(history.of(stored.get().id()));
                }));
    }

    /** Writes it as a whole. */
    public Outcome<AnchorYearRead> tell(Actor actor, TellAnchorYear command) {
        return on(command.organisation(), found -> jdbi.withHandle(handle -> tell(handle, actor, found, command)));
    }

    private Outcome<AnchorYearRead> tell(
            Handle handle, Actor actor, OrganisationKey organisation, TellAnchorYear command) {
        AnchorYearStore store = new AnchorYearStore(handle);
        Optional<Stored> before = store.find(actor, organisation.id(), command.year(), today(), true);
        Visibility visibility = before.map(Stored::visibility).orElse(Visibility.OWN);
        Optional<Refusal> denied = visibility == Visibility.PUBLIC
                ? deniedTo(actor, Action.PUBLISH, organisation, visibility, "changes a return that is public")
                : deniedTo(actor, Action.RECORD_ANCHOR, organisation, visibility, "tells its figures");
        if (denied.isPresent()) {
            return Outcome.refused(denied.get());
        }
        Version current = before.map(stored -> Version.of(stored.version())).orElse(NOT_BEGUN);
        if (!current.equals(command.version())) {
            return Outcome.refused(new Refusal.Stale(current));
        }
        FieldProblems problems = new FieldProblems();
        AnchorYearRules.check(problems, command, visibility != Visibility.OWN, current());
        if (!problems.areNone()) {
            return problems.refused();
        }
        Optional<UUID> id =
                before.isPresent() ? before.map(Stored::id) : store.begin(organisation.id(), command.year());
        if (id.isEmpty()) {
            return Outcome.refused(new Refusal.Stale(Version.of(1)));
        }
        Map<String, String> changes =
                changes(store.figures(id.get()), command.figures(), store.progression(id.get()), command.progression());
        if (before.isPresent()) {
            if (changes.isEmpty()) {
                return read(handle, actor, organisation, command.year());
            }
            store.count(id.get());
        }
        store.write(id.get(), told(command.figures()), said(command.progression()));
        if (command.reason() != null) {
            changes.put(REASON, command.reason());
        }
        remember(
                actor,
                organisation,
                command.year(),
                id.get(),
                visibility == Visibility.OWN ? "told" : CORRECTED,
                changes);
        return read(handle, actor, organisation, command.year());
    }

    /** Shares a draft with the partners. A year is sent once it is over. */
    public Outcome<AnchorYearRead> send(Actor actor, String organisation, FinancialYear year) {
        return change(actor, Action.RECORD_ANCHOR, organisation, year, "sends its return", (handle, found, stored) -> {
            if (stored.visibility() != Visibility.OWN) {
                return Optional.of(new Refusal.RuleBroken("It was sent already", "Nothing needs doing"));
            }
            if (!year.to().isBefore(today())) {
                return Optional.of(new Refusal.RuleBroken(
                        year.words() + " is not over yet", "Keep it as a draft, and send it from 1 April"));
            }
            AnchorYearStore store = new AnchorYearStore(handle);
            if (store.figures(stored.id()).values().stream().noneMatch(FigureTold::isAnswer)
                    && store.progression(stored.id()).values().stream().allMatch(said -> said.level() == null)) {
                return Optional.of(new Refusal.RuleBroken(
                        "Nothing is told yet", "Tell one figure, or one level, or say of one that it doesn’t apply"));
            }
            store.send(stored.id(), today());
            remember(actor, found, year, stored.id(), "sent", Map.of());
            return Optional.empty();
        });
    }

    /** Makes public what was sent. */
    public Outcome<AnchorYearRead> publish(Actor actor, String organisation, FinancialYear year) {
        return change(actor, Action.PUBLISH, organisation, year, "makes it public", (handle, found, stored) -> {
            if (stored.visibility() == Visibility.OWN) {
                return Optional.of(new Refusal.RuleBroken("It was not sent yet", "Send it to the partners first"));
            }
            if (stored.visibility() == Visibility.PUBLIC) {
                return Optional.of(new Refusal.RuleBroken("It is public already", "Nothing needs doing"));
            }
            new AnchorYearStore(handle).publish(stored.id(), today());
            remember(actor, found, year, stored.id(), "published", Map.of());
            return Optional.empty();
        });
    }

    /** Adds what somebody independent found of a level. */
    public Outcome<AnchorYearRead> recordCheck(Actor actor, CheckProgression command) {
        return on(
                command.organisation(),
                found -> jdbi.withHandle(handle -> {
                    AnchorYearStore store = new AnchorYearStore(handle);
                    Optional<Stored> stored = store.find(actor, found.id(), command.year(), today(), true);
                    if (stored.isEmpty()) {
                        return Outcome.refused(new Refusal.NotFound("anchor year"));
                    }
                    List<Checkers.Checking> possible =
                            checkers(actor, found, stored.get().visibility(), today());
                    if (possible.isEmpty()) {
                        return Outcome.refused(new Refusal.NotPermitted(
                                "Only somebody independent of " + found.name() + " checks what it sent."));
                    }
                    Integer level = store.progression(stored.get().id())
                            .getOrDefault(command.dimension(), ProgressionTold.NOTHING)
                            .level();
                    FieldProblems problems = new FieldProblems();
                    if (level == null) {
                        problems.add(
                                "dimension",
                                found.name() + " gave itself no level here",
                                "Check one that it gave itself");
                    }
                    CheckRules.check(problems, command.asCheck(), today());
                    Optional<Checkers.Checking> checking = Checkers.chosen(problems, possible, command.asCheck());
                    if (level == null || checking.isEmpty() || !problems.areNone()) {
                        return problems.refused();
                    }
                    if (command.moneyBetween()
                            || checkers(actor, found, stored.get().visibility(), command.on())
                                    .isEmpty()) {
                        return Outcome.refused(new Refusal.RuleBroken(
                                "Money flows between "
                                        + checking.get().checker().name() + " and " + found.name()
                                        + ", or did on that day, so the check is not independent",
                                "Ask somebody who is neither paid by " + found.name() + " nor pays it"));
                    }
                    store.add(
                            stored.get().id(), level, command, checking.get(), actor.signedInPerson(), clock.instant());
                    store.count(stored.get().id());
                    remember(
                            actor,
                            found,
                            command.year(),
                            stored.get().id(),
                            "checked",
                            Map.of(
                                    "dimension",
                                    command.dimension().code(),
                                    "answer",
                                    command.answer().code(),
                                    "interests",
                                    command.interests() == null ? "none" : command.interests()));
                    return read(handle, actor, found, command.year());
                }));
    }

    /** For whom the actor could check it: their ties are looked at as they were on that day. */
    private List<Checkers.Checking> checkers(
            Actor actor, OrganisationKey organisation, Visibility visibility, LocalDate on) {
        Set<UUID> ties = directory.tiesOf(organisation.id(), on);
        return directory.subjectsOf(organisation.id()).stream()
                .flatMap(
                        subject -> checkers.of(actor, subject.seenBy(visibility).tiedTo(ties)).stream())
                .distinct()
                .toList();
    }

    private interface Change {
        Optional<Refusal> make(Handle handle, OrganisationKey organisation, Stored stored);
    }

    private Outcome<AnchorYearRead> change(
            Actor actor, Action action, String organisation, FinancialYear year, String what, Change change) {
        return on(
                organisation,
                found -> jdbi.withHandle(handle -> {
                    Optional<Stored> stored = new AnchorYearStore(handle).find(actor, found.id(), year, today(), true);
                    Visibility visibility = stored.map(Stored::visibility).orElse(Visibility.OWN);
                    Optional<Refusal> denied = deniedTo(actor, action, found, visibility, what);
                    if (denied.isPresent()) {
                        return Outcome.refused(denied.get());
                    }
                    if (stored.isEmpty()) {
                        return Outcome.refused(new Refusal.NotFound("anchor year"));
                    }
                    return change.make(handle, found, stored.get())
                            .<Outcome<AnchorYearRead>>map(Outcome::refused)
                            .orElseGet(() -> read(handle, actor, found, year));
                }));
    }

    private Outcome<AnchorYearRead> read(Handle handle, Actor actor, OrganisationKey organisation, FinancialYear year) {
        AnchorYearStore store = new AnchorYearStore(handle);
        Optional<Stored> found = store.find(actor, organisation.id(), year, today(), false);
        if (found.isEmpty()) {
            return mandates.allows(actor, Action.RECORD_ANCHOR, organisation.id())
                    ? Outcome.done(notBegun(actor, organisation, year))
                    : Outcome.refused(new Refusal.NotFound("anchor year"));
        }
        Stored stored = found.get();
        Map<AnchorFigure, FigureRead> figures = new EnumMap<>(AnchorFigure.class);
        store.figures(stored.id()).forEach((figure, told) -> figures.put(figure, shown(figure, told, stored.close())));
        return Outcome.done(new AnchorYearRead(
                organisation.ref(),
                organisation.small(),
                year,
                AnchorYearState.of(stored.visibility()),
                figures,
                store.progression(stored.id()),
                store.checks(stored.id()).stream()
                        .filter(check -> stored.close() || check.bearsItOut())
                        .toList(),
                corrections(stored),
                stored.sentOn(),
                stored.publishedOn(),
                Version.of(stored.version()),
                may(actor, organisation, stored.visibility())));
    }

    private AnchorYearRead notBegun(Actor actor, OrganisationKey organisation, FinancialYear year) {
        return new AnchorYearRead(
                organisation.ref(),
                organisation.small(),
                year,
                AnchorYearState.DRAFT,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                null,
                null,
                NOT_BEGUN,
                may(actor, organisation, Visibility.OWN));
    }

    /** Outside the partnership a few people are not told apart. */
    private static FigureRead shown(AnchorFigure figure, FigureTold told, boolean close) {
        return guards(figure, told.value(), close)
                ? new FigureRead(new FigureTold(null, true, told.note()), true)
                : new FigureRead(told, false);
    }

    /** Whether a reader is told "fewer than 5" in place of this. */
    static boolean guards(AnchorFigure figure, @Nullable BigDecimal value, boolean close) {
        return !close
                && figure.guardsPeople()
                && value != null
                && value.signum() > 0
                && value.compareTo(BigDecimal.valueOf(5)) < 0;
    }

    private List<Correction> corrections(Stored stored) {
        return stored.sentOn() == null
                ? List.of()
                : history.of(stored.id()).stream()
                        .filter(entry -> entry.action().equals(CORRECTED))
                        .flatMap(entry -> entry.details().stream()
                                .filter(detail -> detail.name().equals(REASON))
                                .map(detail -> new Correction(
                                        LocalDate.ofInstant(entry.at(), clock.getZone()), detail.value())))
                        .toList();
    }

    private May may(Actor actor, OrganisationKey organisation, Visibility visibility) {
        boolean publish = mandates.allows(actor, Action.PUBLISH, organisation.id(), visibility);
        return new May(
                visibility == Visibility.PUBLIC
                        ? publish
                        : mandates.allows(actor, Action.RECORD_ANCHOR, organisation.id(), visibility),
                publish,
                checkers(actor, organisation, visibility, today()).stream()
                        .map(Checkers.Checking::checker)
                        .toList());
    }

    private Optional<Refusal> deniedTo(
            Actor actor, Action action, OrganisationKey organisation, Visibility visibility, String what) {
        if (mandates.allows(actor, action, organisation.id(), visibility)) {
            return Optional.empty();
        }
        return Optional.of(new Refusal.NotPermitted(
                action == Action.PUBLISH
                        ? "Only a lead of " + organisation.name() + " " + what + "."
                        : "Only a contributor or lead of " + organisation.name() + " " + what + "."));
    }

    private <T> Outcome<T> on(String organisation, Function<OrganisationKey, Outcome<T>> act) {
        return directory.organisation(organisation).map(act).orElseGet(AnchorYears::noOrganisation);
    }

    private static <T> Outcome<T> noOrganisation() {
        return Outcome.refused(new Refusal.NotFound("organisation"));
    }

    private static Map<AnchorFigure, FigureTold> told(Map<AnchorFigure, FigureTold> figures) {
        Map<AnchorFigure, FigureTold> told = new EnumMap<>(AnchorFigure.class);
        figures.forEach((figure, one) -> {
            if (!one.isNothing()) {
                told.put(figure, one);
            }
        });
        return told;
    }

    private static Map<AnchorDimension, ProgressionTold> said(Map<AnchorDimension, ProgressionTold> progression) {
        Map<AnchorDimension, ProgressionTold> said = new EnumMap<>(AnchorDimension.class);
        progression.forEach((dimension, one) -> {
            if (!one.isNothing()) {
                said.put(dimension, one);
            }
        });
        return said;
    }

    /** What is told anew, by name; empty where nothing is. */
    private static Map<String, String> changes(
            Map<AnchorFigure, FigureTold> figuresBefore,
            Map<AnchorFigure, FigureTold> figures,
            Map<AnchorDimension, ProgressionTold> progressionBefore,
            Map<AnchorDimension, ProgressionTold> progression) {
        Map<String, String> changes = new HashMap<>();
        for (AnchorFigure figure : AnchorFigure.values()) {
            FigureTold before = figuresBefore.getOrDefault(figure, FigureTold.NOTHING);
            FigureTold now = figures.getOrDefault(figure, FigureTold.NOTHING);
            if (!before.equals(now)) {
                changes.put(figure.code(), words(before) + " → " + words(now));
            }
        }
        for (AnchorDimension dimension : AnchorDimension.values()) {
            ProgressionTold before = progressionBefore.getOrDefault(dimension, ProgressionTold.NOTHING);
            ProgressionTold now = progression.getOrDefault(dimension, ProgressionTold.NOTHING);
            if (!before.equals(now)) {
                changes.put(dimension.code(), words(before) + " → " + words(now));
            }
        }
        return changes;
    }

    private static String words(FigureTold told) {
        String value = told.value() == null
                ? told.applies() ? "not told" : "does not apply"
                : told.value().toPlainString();
        return told.note() == null ? value : value + " (" + told.note() + ")";
    }

    private static String words(ProgressionTold said) {
        return (said.level() == null ? "no level" : "level " + said.level())
                + (said.reason() == null ? "" : " (" + said.reason() + ")");
    }

    private void remember(
            Actor actor,
            OrganisationKey organisation,
            FinancialYear year,
            UUID id,
            String action,
            Map<String, String> content) {
        history.append(new HistoryEvent(
                id, "anchorYear", organisation.slug() + " " + year.code(), actor.signedInPerson(), action, content));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
