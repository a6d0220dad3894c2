package org.wellkept.core.livingwage;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
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
import org.wellkept.core.FieldProblems;
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
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.Mandates;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.OrganisationRef;

/** How organisations stand to the Living Wage: recorded, shared, published, and gathered. */
@Door
public class LivingWage {

    private static final String ONLY_THE_LEAD =
            "Only the organisation’s lead can do this: it is the organisation’s own word.";

    private final Jdbi jdbi;
    private final Directory directory;
    private final Mandates mandates;
    private final Gathering gathering;
    private final History history;
    private final Clock clock;

    @Inject
    LivingWage(Jdbi jdbi, Directory directory, Mandates mandates, Gathering gathering, History history, Clock clock) {
        this.jdbi = jdbi;
        this.directory = directory;
        this.mandates = mandates;
        this.gathering = gathering;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Records how an organisation stands from a day on, after all that is recorded of it. Its own people read it until its
     * lead shares it.
     *
     * @param organisation its slug
     */
    public Outcome<Standing> record(Actor actor, String organisation, StandingTerms terms) {
        Optional<OrganisationKey> found = directory.organisation(organisation);
        if (found.isEmpty()) {
            return notFound(organisation);
        }
        OrganisationKey owner = found.get();
        if (!mandates.allows(actor, Action.RECORD_ANCHOR, owner.id())) {
            return Outcome.refused(new Refusal.NotPermitted("Only people of the organisation record how it stands."));
        }
        return jdbi.withHandle(handle -> {
            StandingStore store = store(handle, actor);
            StandingStore.Neighbours beside = store.lockNeighbours(owner.id(), null);
            FieldProblems problems = StandingCheck.problems(terms, beside.before(), null, today());
            if (!problems.areNone()) {
                return problems.refused();
            }
            UUID id = UuidCreator.getTimeOrderedEpoch();
            store.add(id, owner.id(), terms);
            remember(actor, id, owner.slug(), "recorded", content(terms));
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    /**
     * Writes a standing anew. What partners or everybody can read already is its lead's to change.
     *
     * @param read the version over which it was written
     */
    public Outcome<Standing> edit(Actor actor, UUID standing, Version read, StandingTerms terms) {
        return change(actor, standing, (store, current, owner) -> {
            boolean own = current.visibility() == Visibility.OWN;
            if (!mandates.allows(actor, own ? Action.RECORD_ANCHOR : Action.PUBLISH, owner)) {
                return Outcome.refused(new Refusal.NotPermitted(
                        own ? "Only people of the organisation record how it stands." : ONLY_THE_LEAD));
            }
            if (!current.version().equals(read)) {
                return Outcome.refused(new Refusal.Stale(current.version()));
            }
            StandingStore.Neighbours beside = store.lockNeighbours(owner, standing);
            FieldProblems problems = StandingCheck.problems(terms, beside.before(), beside.after(), today());
            if (!problems.areNone()) {
                return problems.refused();
            }
            store.update(standing, terms);
            remember(actor, standing, current.organisation().slug(), "edited", content(terms));
            return Outcome.done(standing);
        });
    }

    /** The organisation's lead lets its partners read it. */
    public Outcome<Standing> share(Actor actor, UUID standing) {
        return show(actor, standing, Visibility.SHARED, "It is shared already.");
    }

    /** The organisation's lead makes it public. It never becomes less visible again. */
    public Outcome<Standing> publish(Actor actor, UUID standing) {
        return show(actor, standing, Visibility.PUBLIC, "It is public already.");
    }

    private Outcome<Standing> show(Actor actor, UUID standing, Visibility wanted, String already) {
        return change(actor, standing, (store, current, owner) -> {
            if (!mandates.allows(actor, Action.PUBLISH, owner)) {
                return Outcome.refused(new Refusal.NotPermitted(ONLY_THE_LEAD));
            }
            if (current.visibility().compareTo(wanted) >= 0) {
                return Outcome.refused(new Refusal.RuleBroken(already, "Nothing needs doing."));
            }
            store.show(standing, wanted);
            remember(
                    actor,
                    standing,
                    current.organisation().slug(),
                    wanted == Visibility.PUBLIC ? "published" : "shared",
                    Map.of());
            return Outcome.done(standing);
        });
    }

    /** One standing, as far as the reader may read it. */
    public Outcome<Standing> find(Actor actor, UUID standing) {
        return jdbi.withHandle(handle -> store(handle, actor).find(standing))
                .map(Outcome::done)
                .orElseGet(() -> notFound("standing"));
    }

    /** How an organisation stood and stands, latest first, as far as the reader may read it. */
    public Outcome<List<Standing>> of(Actor actor, String organisation) {
        return directory
                .organisation(organisation)
                .map(found -> Outcome.done(
                        jdbi.withHandle(handle -> store(handle, actor).of(found.id()))))
                .orElseGet(() -> notFound(organisation));
    }

    /** What was written of a standing, latest first. */
    public Outcome<List<HistoryRead>> history(Actor actor, UUID standing) {
        return find(actor, standing).then(found -> {
            return mandates.allows(
                            actor, Action.READ_HISTORY, found.organisation().slug(), found.visibility())
                    ? Outcome.done(history.of(standing))
                    : Outcome.refused(new Refusal.NotPermitted("Only members of the partnership read its history."));
        });
    }

    /** The organisations for which the actor may record how they stand, by name. */
    public List<OrganisationRef> mayRecordFor(Actor actor) {
        return mandates.of(actor, Action.RECORD_ANCHOR);
    }

    /** Whether the actor may share and publish how the organisation stands. */
    public boolean mayPublishFor(Actor actor, String organisation) {
        return mandates.allows(actor, Action.PUBLISH, organisation, Visibility.OWN);
    }

    /** Each body of a circle, by name, with how it stood on a day, as far as the reader may know. */
    public List<PartnerStanding> partners(Actor actor, Circle circle, LocalDate on) {
        return jdbi.withHandle(handle -> store(handle, actor).partners(circle, on));
    }

    /** What the bodies of a circle come to together on a day, as far as the reader may know. */
    public LivingWageRollup rollup(Actor actor, Circle circle, LocalDate on) {
        return LivingWageRollup.of(partners(actor, circle, on), on);
    }

    /** The same at the end of a year, or today while it goes on. */
    public LivingWageRollup rollup(Actor actor, Circle circle, FinancialYear year) {
        return rollup(actor, circle, gathering.countedOn(year));
    }

    private Outcome<Standing> change(Actor actor, UUID standing, Writing writing) {
        return jdbi.withHandle(handle -> {
            StandingStore store = store(handle, actor);
            Optional<UUID> owner = store.lock(standing);
            Optional<Standing> current = owner.flatMap(found -> store.find(standing));
            if (owner.isEmpty() || current.isEmpty()) {
                return notFound("standing");
            }
            return writing.decideAndWrite(store, current.get(), owner.get())
                    .map(written -> store.find(written).orElseThrow());
        });
    }

    private void remember(Actor actor, UUID standing, String organisation, String action, Map<String, String> content) {
        history.append(new HistoryEvent(standing, "livingWage", organisation, actor.signedInPerson(), action, content));
    }

    private static Map<String, String> content(StandingTerms terms) {
        Map<String, String> content = new TreeMap<>();
        content.put("from", terms.from().toString());
        content.put("status", terms.status().code());
        put(content, "directCovered", terms.directCovered());
        put(
                content,
                "contracted",
                terms.contracted() == null ? null : terms.contracted().code());
        put(content, "staffCovered", terms.staffCovered());
        put(content, "contractedCovered", terms.contractedCovered());
        put(content, "staffUplifted", terms.staffUplifted());
        put(content, "contractsCovered", terms.contractsCovered());
        put(content, "accreditedOn", terms.accreditedOn());
        put(content, "renewalDueOn", terms.renewalDueOn());
        put(content, "note", terms.note());
        for (int i = 0; i < terms.milestones().size(); i++) {
            PhaseMilestone milestone = terms.milestones().get(i);
            content.put(
                    "milestone " + (i + 1),
                    milestone.title().strip() + ", "
                            + (milestone.dueOn() == null ? "no date" : milestone.dueOn())
                            + ", " + milestone.status().code());
        }
        return content;
    }

    private static void put(Map<String, String> content, String name, @Nullable Object value) {
        if (value != null) {
            content.put(name, value.toString());
        }
    }

    private static <T> Outcome<T> notFound(String what) {
        return Outcome.refused(new Refusal.NotFound(what));
    }

    private StandingStore store(Handle handle, Actor actor) {
        return new StandingStore(handle, actor, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Decides, and then writes: a refusal leaves nothing behind. Answers the standing's id. */
    @FunctionalInterface
    private interface Writing {
        Outcome<UUID> decideAndWrite(StandingStore store, Standing current, UUID owner);
    }
}
