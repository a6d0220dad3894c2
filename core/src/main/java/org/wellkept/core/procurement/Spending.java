package org.wellkept.core.procurement;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.Mandates;
import org.wellkept.core.partnership.OrganisationKey;

/** What organisations spend in a year and where it stays, one record for each of their years; and what comes of it together. */
@Door
public class Spending {

    private final Jdbi jdbi;
    private final Directory directory;
    private final Mandates mandates;
    private final Gathering gathering;
    private final History history;
    private final Clock clock;

    @Inject
    Spending(Jdbi jdbi, Directory directory, Mandates mandates, Gathering gathering, History history, Clock clock) {
        this.jdbi = jdbi;
        this.directory = directory;
        this.mandates = mandates;
        this.gathering = gathering;
        this.history = history;
        this.clock = clock;
    }

    /** The years of an organisation that the reader may read, latest first. */
    public Outcome<List<SpendRead>> of(Actor actor, String organisation) {
        return directory
                .organisation(organisation)
                .map(found -> Outcome.done(jdbi.withHandle(handle -> years(handle, actor, found))))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("organisation")));
    }

    private List<SpendRead> years(Handle handle, Actor actor, OrganisationKey organisation) {
        List<SpendStore.Stored> years = store(handle, actor).of(organisation.id());
        SpendStatement.@Nullable Baseline baseline = SpendStore.baseline(years);
        return years.stream()
                .map(stored -> new SpendRead(
                        organisation.ref(),
                        stored.year(),
                        Version.of(stored.version()),
                        stored.terms(),
                        stored.visibility(),
                        SpendStatement.of(stored.year(), stored.terms(), baseline)))
                .toList();
    }

    /** One year; not found where nothing is recorded that the reader may read. */
    public Outcome<SpendRead> find(Actor actor, String organisation, FinancialYear year) {
        return of(actor, organisation)
                .then(years -> years.stream()
                        .filter(read -> read.year().equals(year))
                        .findFirst()
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(new Refusal.NotFound(year.words()))));
    }

    /**
     * Writes a year, or writes it anew; once it is public its lead does. Making it the baseline ends that of another year.
     */
    public Outcome<SpendRead> write(Actor actor, WriteSpend command) {
        Optional<OrganisationKey> found = directory.organisation(command.organisation());
        if (found.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("organisation"));
        }
        OrganisationKey organisation = found.get();
        if (!mandates.allows(actor, Action.RECORD_ANCHOR, organisation.id())) {
            return Outcome.refused(
                    new Refusal.NotPermitted("Only people of the organisation can record what it spends."));
        }
        return jdbi.withHandle(handle -> {
            SpendStore store = store(handle, actor);
            store.lock(organisation.id());
            List<SpendStore.Stored> years = store.of(organisation.id());
            Optional<SpendStore.Stored> before = years.stream()
                    .filter(stored -> stored.year().equals(command.year()))
                    .findFirst();
            Optional<Refusal> refusal = refusal(actor, command, organisation, before, years);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            if (command.terms().baseline()) {
                years.stream()
                        .filter(stored ->
                                stored.terms().baseline() && !stored.year().equals(command.year()))
                        .forEach(stored -> noBaselineAnyMore(store, actor, organisation, stored));
            }
            if (before.isEmpty()) {
                UUID id = store.add(organisation.id(), command.year(), command.terms(), actor.signedInPerson());
                remember(actor, organisation, id, command.year(), "recorded", words(command.terms()));
            } else if (!before.get().terms().equals(command.terms())) {
                store.rewrite(before.get().id(), command.terms());
                remember(
                        actor,
                        organisation,
                        before.get().id(),
                        command.year(),
                        "changed",
                        changes(before.get().terms(), command.terms()));
            }
            return Outcome.done(read(handle, actor, organisation, command.year()));
        });
    }

    private Optional<Refusal> refusal(
            Actor actor,
            WriteSpend command,
            OrganisationKey organisation,
            Optional<SpendStore.Stored> before,
            List<SpendStore.Stored> years) {
        boolean changesPublic = years.stream()
                .filter(stored -> stored.visibility() == Visibility.PUBLIC)
                .anyMatch(stored -> stored.year().equals(command.year())
                        || (command.terms().baseline() && stored.terms().baseline()));
        if (changesPublic && !mandates.allows(actor, Action.PUBLISH, organisation.id())) {
            return Optional.of(new Refusal.NotPermitted("Only the organisation’s lead can change what is public."));
        }
        @Nullable
        Version stands = before.map(stored -> Version.of(stored.version())).orElse(null);
        if (stands != null && !stands.equals(command.read())) {
            return Optional.of(new Refusal.Stale(stands));
        }
        List<FieldProblem> problems = SpendCheck.problems(command.year(), command.terms(), today());
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Refusal.Invalid(problems));
    }

    private void noBaselineAnyMore(
            SpendStore store, Actor actor, OrganisationKey organisation, SpendStore.Stored stored) {
        SpendTerms was = stored.terms();
        store.rewrite(
                stored.id(),
                new SpendTerms(was.total(), was.inner(), was.wider(), was.sme(), was.vcse(), was.userLed(), false));
        remember(actor, organisation, stored.id(), stored.year(), "no baseline any more", Map.of());
    }

    /**
     * The lead shows a year to the partners, or to everybody.
     *
     * @param to shared or public; nothing becomes less visible
     */
    public Outcome<SpendRead> show(Actor actor, String organisation, FinancialYear year, Visibility to) {
        Optional<OrganisationKey> found = directory.organisation(organisation);
        if (found.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("organisation"));
        }
        return jdbi.withHandle(handle -> {
            SpendStore store = store(handle, actor);
            store.lock(found.get().id());
            Optional<SpendStore.Stored> stored = store.find(found.get().id(), year);
            if (stored.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound(year.words()));
            }
            if (!mandates.allows(actor, Action.PUBLISH, found.get().id())) {
                return Outcome.refused(
                        new Refusal.NotPermitted("Only the organisation’s lead shares and publishes what it spends."));
            }
            if (stored.get().visibility().compareTo(to) >= 0) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "It is shown as widely already, and never becomes less visible.", "Nothing needs doing."));
            }
            store.show(stored.get().id(), to);
            remember(
                    actor,
                    found.get(),
                    stored.get().id(),
                    year,
                    to == Visibility.PUBLIC ? "published" : "shared",
                    Map.of());
            return Outcome.done(read(handle, actor, found.get(), year));
        });
    }

    /** Contracts and spend of a circle's bodies in a year, as far as the reader may read them. */
    public ProcurementRollup rollup(Actor actor, Circle circle, FinancialYear year) {
        LocalDate on = gathering.countedOn(year);
        return jdbi.withHandle(handle -> {
            SpendStore spend = store(handle, actor);
            ContractStore contracts = new ContractStore(handle, actor, clock);
            List<SpendStore.BodyOf> bodies = spend.bodies(circle, on);
            return new ProcurementRollup(
                    circle,
                    year,
                    on,
                    bodies.size(),
                    ContractFigures.of(bodies, contracts.running(circle, on, year), contracts.undated(circle, on)),
                    SpendFigures.of(bodies, spend.recorded(circle, on), year));
        });
    }

    private SpendRead read(Handle handle, Actor actor, OrganisationKey organisation, FinancialYear year) {
        return years(handle, actor, organisation).stream()
                .filter(read -> read.year().equals(year))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> words(SpendTerms terms) {
        Map<String, String> words = new TreeMap<>();
        put(words, "total", terms.total());
        for (SpendPart part : SpendPart.values()) {
            put(words, part.code(), part.of(terms));
        }
        if (terms.inner().place() != null) {
            words.put("innerPlace", terms.inner().place());
        }
        if (terms.wider().place() != null) {
            words.put("widerPlace", terms.wider().place());
        }
        if (terms.baseline()) {
            words.put("baseline", "yes");
        }
        return words;
    }

    private static void put(Map<String, String> words, String name, @Nullable BigDecimal amount) {
        if (amount != null) {
            words.put(name, amount.toPlainString());
        }
    }

    private static Map<String, String> changes(SpendTerms before, SpendTerms after) {
        Map<String, String> was = words(before);
        Map<String, String> now = words(after);
        Map<String, String> changes = new TreeMap<>();
        was.forEach((name, then) -> {
            if (!then.equals(now.get(name))) {
                changes.put(name, then + " → " + now.getOrDefault(name, "not told"));
            }
        });
        now.forEach((name, value) -> {
            if (!was.containsKey(name)) {
                changes.put(name, "not told → " + value);
            }
        });
        return changes;
    }

    private void remember(
            Actor actor,
            OrganisationKey organisation,
            UUID id,
            FinancialYear year,
            String action,
            Map<String, String> content) {
        history.append(new HistoryEvent(
                id, "spend", organisation.slug() + " " + year.words(), actor.signedInPerson(), action, content));
    }

    private SpendStore store(Handle handle, Actor actor) {
        return new SpendStore(handle, actor, clock);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
