package org.wellkept.core.procurement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.Mandates;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.OrganisationRef;

/** The contract registers of the organisations, each the buyer's own: recorded, corrected, shared, published. */
@Door
public class Contracts {

    private static final int MOST_AT_ONCE = 1_000;

    private final Jdbi jdbi;
    private final Directory directory;
    private final Mandates mandates;
    private final Gathering gathering;
    private final History history;
    private final Clock clock;

    @Inject
    Contracts(Jdbi jdbi, Directory directory, Mandates mandates, Gathering gathering, History history, Clock clock) {
        this.jdbi = jdbi;
        this.directory = directory;
        this.mandates = mandates;
        this.gathering = gathering;
        this.history = history;
        this.clock = clock;
    }

    /** A contract of the buyer, which its own people read until its lead shares it. */
    public Outcome<ContractDetails> record(Actor actor, RecordContract command) {
        Optional<OrganisationKey> buyer = directory.organisation(command.organisation());
        if (buyer.isEmpty()) {
            return Outcome.refused(Refusal.Invalid.of(
                    "organisation",
                    "No organisation is called " + command.organisation(),
                    "Choose an organisation that you act for"));
        }
        if (!mandates.allows(actor, Action.RECORD_ANCHOR, buyer.get().id())) {
            return Outcome.refused(
                    new Refusal.NotPermitted("Only people of the organisation can record its contracts."));
        }
        return jdbi.withHandle(handle -> add(handle, actor, buyer.get().id(), command.terms(), null)
                .map(added -> details(handle, actor, added.id())));
    }

    /** Takes one in from a spreadsheet. Permission is the import's to ask. */
    Outcome<ContractStore.Stored> takeIn(Actor actor, UUID organisation, ContractTerms terms, UUID importId) {
        return jdbi.withHandle(handle -> add(handle, actor, organisation, terms, importId));
    }

    private Outcome<ContractStore.Stored> add(
            Handle handle, Actor actor, UUID organisation, ContractTerms terms, @Nullable UUID importId) {
        ContractStore store = store(handle, actor);
        List<FieldProblem> problems = problems(store, organisation, terms, null);
        if (!problems.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(problems));
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        store.add(id, organisation, terms, actor.signedInPerson(), importId);
        ContractStore.Stored added = new ContractStore.Stored(id, organisation, 1, Visibility.OWN, terms);
        remember(
                actor,
                added,
                importId == null ? "recorded" : "recorded from a spreadsheet",
                Map.of("title", terms.about().title()));
        return Outcome.done(added);
    }

    private static List<FieldProblem> problems(
            ContractStore store, UUID organisation, ContractTerms terms, @Nullable UUID itself) {
        List<FieldProblem> problems = new ArrayList<>(ContractCheck.problems(terms));
        String reference = terms.about().reference();
        if (reference != null && store.hasReference(organisation, reference, itself)) {
            problems.add(new FieldProblem(
                    "reference",
                    "Another contract of the organisation has the reference " + reference,
                    "Give a reference of its own, or change the contract that is there"));
        }
        return problems;
    }

    /**
     * Words the whole of it anew. Once it is public its lead does.
     *
     * @param read the version that the new words were written over
     */
    public Outcome<ContractDetails> edit(Actor actor, UUID id, Version read, ContractTerms terms) {
        return jdbi.withHandle(handle -> {
            ContractStore store = store(handle, actor);
            Optional<ContractStore.Stored> found = store.locked(id);
            if (found.isEmpty()) {
                return notFound(id);
            }
            ContractStore.Stored before = found.get();
            if (!mandates.allows(actor, editing(before.visibility()), before.organisation())) {
                return Outcome.refused(new Refusal.NotPermitted(
                        before.visibility() == Visibility.PUBLIC
                                ? "Only the organisation’s lead can change what is public."
                                : "Only people of the organisation can change its contracts."));
            }
            if (!Version.of(before.version()).equals(read)) {
                return Outcome.refused(new Refusal.Stale(Version.of(before.version())));
            }
            List<FieldProblem> problems = problems(store, before.organisation(), terms, id);
            if (!problems.isEmpty()) {
                return Outcome.refused(new Refusal.Invalid(problems));
            }
            store.rewrite(id, terms);
            remember(
                    actor,
                    new ContractStore.Stored(
                            id, before.organisation(), before.version() + 1, before.visibility(), terms),
                    "changed",
                    ContractWords.changes(before.terms(), terms));
            return Outcome.done(details(handle, actor, id));
        });
    }

    private static Action editing(Visibility visibility) {
        return visibility == Visibility.PUBLIC ? Action.PUBLISH : Action.RECORD_ANCHOR;
    }

    /**
     * The lead shows these to the partners, or to everybody, all of them or none. What is shown as widely already stays as it
     * is: nothing becomes less visible.
     *
     * @param to shared or public
     * @return how many it changed
     */
    public Outcome<Integer> show(Actor actor, Collection<UUID> ids, Visibility to) {
        if (to == Visibility.OWN) {
            return Outcome.refused(new Refusal.RuleBroken(
                    "What was shown is never hidden again.", "Share it with partners, or publish it."));
        }
        if (ids.size() > MOST_AT_ONCE) {
            return Outcome.refused(Refusal.Invalid.of(
                    "contracts", "These are " + ids.size() + " contracts", "Choose at most " + MOST_AT_ONCE));
        }
        return jdbi.withHandle(handle -> show(handle, actor, ids, to));
    }

    private Outcome<Integer> show(Handle handle, Actor actor, Collection<UUID> ids, Visibility to) {
        ContractStore store = store(handle, actor);
        List<ContractStore.Stored> wanted = new ArrayList<>();
        // always in the same order, so that two leads never wait for each other
        for (UUID id : ids.stream().distinct().sorted().toList()) {
            Optional<ContractStore.Stored> found = store.locked(id);
            if (found.isEmpty()) {
                return notFound(id);
            }
            wanted.add(found.get());
        }
        Map<UUID, Boolean> may = new HashMap<>();
        for (ContractStore.Stored stored : wanted) {
            if (!may.computeIfAbsent(stored.organisation(), buyer -> mandates.allows(actor, Action.PUBLISH, buyer))) {
                return onlyTheLead();
            }
        }
        int changed = 0;
        for (ContractStore.Stored stored : wanted) {
            if (stored.visibility().compareTo(to) < 0) {
                store.show(stored.id(), to);
                remember(actor, stored, to == Visibility.PUBLIC ? "published" : "shared", Map.of());
                changed++;
            }
        }
        return Outcome.done(changed);
    }

    /**
     * Shows all contracts of an organisation, at most a thousand at a time.
     *
     * @return how many it changed
     */
    public Outcome<Integer> showAll(Actor actor, String organisation, Visibility to) {
        Optional<OrganisationKey> buyer = directory.organisation(organisation);
        if (buyer.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("organisation"));
        }
        if (!mandates.allows(actor, Action.PUBLISH, buyer.get().id())) {
            return onlyTheLead();
        }
        return jdbi.withHandle(handle -> {
            List<UUID> less = store(handle, actor).lessVisibleThan(buyer.get().id(), to);
            return show(handle, actor, less.subList(0, Math.min(less.size(), MOST_AT_ONCE)), to);
        });
    }

    private static <T> Outcome<T> onlyTheLead() {
        return Outcome.refused(
                new Refusal.NotPermitted("Only the organisation’s lead shares and publishes its contracts."));
    }

    /** Throws away what only its own people could read. */
    public Outcome<UUID> discard(Actor actor, UUID id) {
        return jdbi.withHandle(handle -> {
            ContractStore store = store(handle, actor);
            Optional<ContractStore.Stored> found = store.locked(id);
            if (found.isEmpty()) {
                return notFound(id);
            }
            ContractStore.Stored stored = found.get();
            if (!mandates.allows(actor, Action.RECORD_ANCHOR, stored.organisation())) {
                return Outcome.refused(
                        new Refusal.NotPermitted("Only people of the organisation can throw its records away."));
            }
            if (stored.visibility() != Visibility.OWN) {
                return Outcome.refused(
                        new Refusal.RuleBroken("What was shared is never deleted.", "Correct what it says instead."));
            }
            remember(
                    actor,
                    stored,
                    "thrown away",
                    Map.of("title", stored.terms().about().title()));
            store.remove(id);
            return Outcome.done(id);
        });
    }

    /**
     * Removes what an import made, all or nothing. Permission is the import's to ask.
     *
     * @return the names of those that somebody has touched since: then nothing was removed
     */
    List<String> removeUntouched(Actor actor, UUID importId) {
        return jdbi.withHandle(handle -> {
            ContractStore store = store(handle, actor);
            List<ContractStore.Stored> made = store.madeBy(importId);
            List<String> touched = made.stream()
                    .filter(stored -> stored.version() > 1)
                    .map(ContractStore.Stored::name)
                    .toList();
            if (touched.isEmpty()) {
                for (ContractStore.Stored stored : made) {
                    remember(
                            actor,
                            stored,
                            "removed with its import",
                            Map.of("title", stored.terms().about().title()));
                    store.remove(stored.id());
                }
            }
            return touched;
        });
    }

    /** One contract, where the reader may read it. */
    public Outcome<ContractDetails> find(Actor actor, UUID id) {
        return jdbi.withHandle(handle ->
                store(handle, actor).find(id).isEmpty() ? notFound(id) : Outcome.done(details(handle, actor, id)));
    }

    /** Its history, latest first, for members of a partnership of the buyer. */
    public Outcome<List<HistoryRead>> history(Actor actor, UUID id) {
        Optional<ContractSummary> found =
                jdbi.withHandle(handle -> store(handle, actor).find(id));
        if (found.isEmpty()) {
            return notFound(id);
        }
        return mandates.allows(
                        actor,
                        Action.READ_HISTORY,
                        found.get().organisation().slug(),
                        found.get().visibility())
                ? Outcome.done(history.of(id))
                : Outcome.refused(new Refusal.NotPermitted("Only members of the partnership read its history."));
    }

    /**
     * Contracts that the reader may read, largest first; those that do not tell a value come last.
     *
     * @param cursor from the page before, or null for the first
     * @param limit 1 to {@value Page#LONGEST}
     */
    public Outcome<Page<ContractSummary>> list(Actor actor, ContractFilter filter, @Nullable String cursor, int limit) {
        Optional<ContractStore.Reach> reach = reach(filter);
        return Page.asked(
                cursor,
                limit,
                ContractStore.ContractCursor::read,
                after -> reach.isEmpty()
                        ? new Page<>(List.of(), null)
                        : jdbi.withHandle(handle -> store(handle, actor).page(filter, reach.get(), after, limit)));
    }

    /** How many there are of them. */
    public int count(Actor actor, ContractFilter filter) {
        return reach(filter)
                .map(reach -> jdbi.withHandle(handle -> store(handle, actor).count(filter, reach)))
                .orElse(0);
    }

    /** All of them, one after another, by buyer. */
    public void export(Actor actor, ContractFilter filter, Consumer<ContractSummary> reader) {
        reach(filter)
                .ifPresent(
                        reach -> jdbi.useHandle(handle -> store(handle, actor).each(filter, reach, reader)));
    }

    /** The organisations for which the actor may record what they do as buyers. */
    public List<OrganisationRef> mayRecordFor(Actor actor) {
        return mandates.of(actor, Action.RECORD_ANCHOR);
    }

    /** Whether the actor may show what the organisation recorded to others. */
    public boolean mayPublishFor(Actor actor, String organisation) {
        return mandates.allows(actor, Action.PUBLISH, organisation, Visibility.OWN);
    }

    /** Empty where a slug is nobody's. */
    private Optional<ContractStore.Reach> reach(ContractFilter filter) {
        LocalDate on = filter.year() == null ? today() : gathering.countedOn(filter.year());
        Optional<Circle> circle;
        if (filter.organisation() != null) {
            circle = gathering.ofOrganisation(filter.organisation());
        } else if (filter.board() != null) {
            circle = gathering.ofBoard(filter.board());
        } else if (filter.partnership() != null) {
            circle = gathering.ofPartnership(filter.partnership());
        } else {
            return Optional.of(new ContractStore.Reach(null, on, filter.year()));
        }
        return circle.map(found -> new ContractStore.Reach(found, on, filter.year()));
    }

    private ContractDetails details(Handle handle, Actor actor, UUID id) {
        ContractStore store = store(handle, actor);
        ContractSummary summary = store.find(id).orElseThrow();
        UUID buyer = directory
                .organisation(summary.organisation().slug())
                .map(OrganisationKey::id)
                .orElseThrow();
        String larger = summary.terms().about().lotOf();
        List<Twin> twins = store.twins(id);
        boolean draft = summary.visibility() == Visibility.OWN;
        return new ContractDetails(
                summary,
                twins,
                store.lots(id),
                ContractNotes.of(
                        summary.terms(),
                        store.buyerKind(id),
                        larger != null && store.hasReference(buyer, larger, null),
                        twins,
                        summary.elsewhere()),
                new ContractDetails.May(
                        mandates.allows(actor, editing(summary.visibility()), buyer),
                        summary.visibility() != Visibility.PUBLIC && mandates.allows(actor, Action.PUBLISH, buyer),
                        draft && mandates.allows(actor, Action.RECORD_ANCHOR, buyer)));
    }

    private void remember(Actor actor, ContractStore.Stored stored, String action, Map<String, String> content) {
        history.append(new HistoryEvent(
                stored.id(), "contract", stored.name(), actor.signedInPerson(), action, new TreeMap<>(content)));
    }

    private static <T> Outcome<T> notFound(UUID id) {
        return Outcome.refused(new Refusal.NotFound(id.toString()));
    }

    private ContractStore store(Handle handle, Actor actor) {
        return new ContractStore(handle, actor, clock);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
