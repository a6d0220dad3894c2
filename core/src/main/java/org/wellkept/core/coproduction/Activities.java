package org.wellkept.core.coproduction;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.NextReference;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.PartnershipKey;
import org.wellkept.core.partnership.ReferenceCursor;

/** Co-production as organisations tell it: logged, shared, published, followed up, and told to those who took part. */
@Door
public class Activities {

    private static final String ONLY_THE_LEAD =
            "Only the organisation’s lead can do this: it is the organisation’s own account.";

    private final EntityManager entities;
    private final Jdbi jdbi;
    private final Directory directory;
    private final History history;
    private final Clock clock;

    @Inject
    Activities(EntityManager entities, Jdbi jdbi, Directory directory, History history, Clock clock) {
        this.entities = entities;
        this.jdbi = jdbi;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
    }

    /**
     * A new draft of an organisation. It can be as thin as a title. A member of the organisation tells of what they took part
     * in, and is written down as having done so: that is how they find their draft again.
     */
    public Outcome<ActivityDetails> log(Actor actor, LogActivity command) {
        List<FieldProblem> problems = new ArrayList<>(ActivityCheck.problems(command.terms()));
        Optional<UUID> partnership =
                directory.partnership(command.partnership()).map(PartnershipKey::id);
        Optional<UUID> organisation = partnership.flatMap(id -> directory
                .organisation(command.organisation())
                .map(OrganisationKey::id)
                .filter(found -> directory.isIn(found, id, today())));
        if (partnership.isEmpty()) {
            problems.add(new FieldProblem(
                    "partnership",
                    "No partnership is called " + command.partnership(),
                    "Choose one of your partnerships"));
        } else if (organisation.isEmpty()) {
            problems.add(new FieldProblem(
                    "organisation",
                    "No organisation of the partnership is called " + command.organisation(),
                    "Choose an organisation that you act for"));
        }
        if (partnership.isEmpty() || organisation.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(problems));
        }
        Subject account = Subject.of(partnership.get(), organisation.get());
        if (!mayLog(actor, account)) {
            return Outcome.refused(
                    new Refusal.NotPermitted("Only people of the organisation can log what it did with people."));
        }
        return add(
                        actor,
                        new ActivityOrigin(partnership.get(), organisation.get(), null, null, null),
                        command.terms(),
                        false,
                        problems)
                .map(activity -> {
                    if (!AccessTable.allows(actor, Action.DRAFT_ACTIVITY, account)) {
                        activity.takenPartBy(actor.signedInPerson());
                        entities.flush();
                    }
                    remember(actor, activity, "logged", Map.of("title", activity.title()));
                    return read(actor, activity.reference());
                });
    }

    /** The organisations of a partnership in whose name the actor may log what was done with people. */
    public List<OrganisationRef> mayLogFor(Actor actor, String partnership) {
        return directory.partnership(partnership).map(PartnershipKey::id).stream()
                .flatMap(id -> directory.organisations(actor.organisations(Role.values())).values().stream()
                        .filter(organisation -> directory.isIn(organisation.id(), id, today()))
                        .filter(organisation -> mayLog(actor, Subject.of(id, organisation.id()))))
                .map(OrganisationKey::ref)
                .sorted(Comparator.comparing(OrganisationRef::name))
                .toList();
    }

    /** Whoever acts for the organisation, and a member of it who tells of what they took part in. */
    private static boolean mayLog(Actor actor, Subject account) {
        return AccessTable.allows(actor, Action.DRAFT_ACTIVITY, account)
                || (actor.isSignedIn()
                        && AccessTable.allows(
                                actor, Action.DRAFT_ACTIVITY, account.withPartOf(Set.of(actor.signedInPerson()))));
    }

    /**
     * Takes one in from a spreadsheet: as a draft, or public as its source published it. Permission is the import's to ask.
     */
    Outcome<Activity> takeIn(Actor actor, ActivityOrigin origin, ActivityTerms terms, boolean asPublished) {
        return add(actor, origin, terms, asPublished, new ArrayList<>(ActivityCheck.problems(terms)))
                .map(activity -> {
                    Map<String, String> content = new HashMap<>(Map.of("title", activity.title()));
                    if (origin.source() != null) {
                        content.put("source", origin.source());
                    }
                    remember(
                            actor,
                            activity,
                            asPublished ? "recorded as published" : "logged from a spreadsheet",
                            content);
                    return activity;
                });
    }

    private Outcome<Activity> add(
            Actor actor, ActivityOrigin origin, ActivityTerms terms, boolean asPublished, List<FieldProblem> problems) {
        ActivityLinks links = links(actor, origin.partnership(), origin.organisation(), terms, problems);
        if (!problems.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(problems));
        }
        NextReference next = directory.nextReference(origin.partnership());
        Activity activity = new Activity(
                new NewActivity(
                        UuidCreator.getTimeOrderedEpoch(),
                        origin.partnership(),
                        next.number(),
                        next.reference(),
                        origin.organisation(),
                        origin.source(),
                        origin.sourceRef(),
                        origin.importId()),
                terms,
                links);
        if (asPublished) {
            activity.recordAsPublished(today());
        }
        entities.persist(activity);
        entities.flush();
        return Outcome.done(activity);
    }

    /**
     * Words the whole of it anew.
     *
     * @param read the version that the new account was written over
     */
    public Outcome<ActivityDetails> edit(Actor actor, String reference, Version read, ActivityTerms terms) {
        return change(actor, reference, activity -> {
            if (!AccessTable.allows(actor, ActivityLife.wording(activity.visibility()), activity.subject())) {
                return Outcome.refused(new Refusal.NotPermitted(
                        activity.visibility() == Visibility.OWN
                                ? "Only people of the organisation and its partners can word it."
                                : ONLY_THE_LEAD));
            }
            if (!AccessTable.allows(actor, Action.READ, activity.subject().seenBy(Visibility.SHARED))) {
                return Outcome.refused(new Refusal.NotPermitted(
                        "Whoever words it anew has to be let read it too: the counts of people would be lost."));
            }
            if (!activity.version().equals(read)) {
                return Outcome.refused(new Refusal.Stale(activity.version()));
            }
            List<FieldProblem> problems = new ArrayList<>(ActivityCheck.problems(terms));
            ActivityLinks links = links(actor, activity.partnership(), activity.organisation(), terms, problems)
                    .with(unreadable(actor, activity));
            if (!problems.isEmpty()) {
                return Outcome.refused(new Refusal.Invalid(problems));
            }
            if (!AccessTable.allows(actor, Action.READ, activity.subjectWith(links))) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "You would take your own organisation out of the partners, and could not read it any more.",
                        "Leave your organisation in, or ask the organisation whose account it is to take it out."));
            }
            ActivityTerms before = read(actor, reference).terms();
            activity.write(terms, links);
            touch(activity);
            remember(
                    actor,
                    activity,
                    activity.visibility() == Visibility.OWN ? "edited" : "worded anew",
                    WhatChanged.between(before, terms));
            return Outcome.done(activity);
        });
    }

    /**
     * Writes down what became of what people said, beside the account as it is.
     *
     * @param read the version that it was written over
     */
    public Outcome<ActivityDetails> follow(Actor actor, String reference, Version read, Happened happened) {
        return change(actor, reference, activity -> {
            if (!AccessTable.allows(actor, Action.POST_UPDATE, activity.subject())) {
                return Outcome.refused(new Refusal.NotPermitted(
                        "Only people of the organisation, or the officer of a board that hears of it, can do this."));
            }
            if (!activity.version().equals(read)) {
                return Outcome.refused(new Refusal.Stale(activity.version()));
            }
            List<FieldProblem> problems = ActivityCheck.problems(happened);
            if (!problems.isEmpty()) {
                return Outcome.refused(new Refusal.Invalid(problems));
            }
            List<Change> before = read(actor, reference).terms().happened().changes();
            activity.follow(happened);
            touch(activity);
            remember(actor, activity, "followed up", WhatChanged.between(before, happened.changes()));
            return Outcome.done(activity);
        });
    }

    /** Promises that it shaped and that this writer may not read: whoever words it anew leaves them as they are. */
    private List<UUID> unreadable(Actor actor, Activity activity) {
        return jdbi.withHandle(handle -> store(handle, actor).unreadable(activity.id()));
    }

    private ActivityLinks links(
            Actor actor, UUID partnership, UUID organisation, ActivityTerms terms, List<FieldProblem> problems) {
        return jdbi.withHandle(handle -> ActivityLinks.find(
                handle,
                terms,
                new ActivityLinks.Place(partnership, organisation),
                store(handle, actor)::promise,
                problems));
    }

    /** The organisation's lead makes it the organisation's account, which members of the partnership read. */
    public Outcome<ActivityDetails> share(Actor actor, String reference) {
        return change(actor, reference, activity -> {
            if (!AccessTable.allows(actor, Action.AGREE, activity.subject())) {
                return Outcome.refused(new Refusal.NotPermitted(ONLY_THE_LEAD));
            }
            if (activity.visibility() != Visibility.OWN) {
                return Outcome.refused(new Refusal.RuleBroken("It is shared already.", "Nothing needs doing."));
            }
            activity.share(today());
            touch(activity);
            remember(actor, activity, "shared", Map.of());
            return Outcome.done(activity);
        });
    }

    /**
     * The organisation's lead makes it public. It never becomes less visible again, so what looks like a person's name,
     * address or number is named first.
     *
     * @param lookedAt whether the lead has seen what looks like that, and it may stand
     */
    public Outcome<ActivityDetails> publish(Actor actor, String reference, boolean lookedAt) {
        return change(actor, reference, activity -> {
            if (!AccessTable.allows(actor, Action.PUBLISH, activity.subject())) {
                return Outcome.refused(new Refusal.NotPermitted(ONLY_THE_LEAD));
            }
            if (activity.visibility() == Visibility.PUBLIC) {
                return Outcome.refused(new Refusal.RuleBroken("It is public already.", "Nothing needs doing."));
            }
            List<PersonalDetail> personal =
                    PersonalDetails.in(read(actor, reference).terms());
            if (!personal.isEmpty() && !lookedAt) {
                return Outcome.refused(new Refusal.Invalid(personal.stream()
                        .map(detail -> new FieldProblem(
                                detail.field(),
                                "“" + detail.found() + "” looks like "
                                        + detail.kind().words(),
                                "Take it out, or publish all the same if it tells of nobody"))
                        .toList()));
            }
            activity.publish(today());
            touch(activity);
            remember(actor, activity, "published", Map.of());
            return Outcome.done(activity);
        });
    }

    /** The organisation's lead tells people what became of what they said; once told, the words can be bettered. */
    public Outcome<ActivityDetails> tell(Actor actor, String reference, TellPeople command) {
        return change(actor, reference, activity -> {
            if (!AccessTable.allows(actor, Action.PUBLISH, activity.subject())) {
                return Outcome.refused(new Refusal.NotPermitted(ONLY_THE_LEAD));
            }
            if (activity.visibility() != Visibility.PUBLIC || activity.isAsPublished()) {
                return Outcome.refused(new Refusal.RuleBroken(
                        activity.isAsPublished()
                                ? "It is shown as published, and nobody has asked the body that did it."
                                : "People can only be led to what is public.",
                        "Publish it first."));
            }
            List<FieldProblem> problems = ActivityCheck.problems(command, today());
            if (!problems.isEmpty()) {
                return Outcome.refused(new Refusal.Invalid(problems));
            }
            jdbi.useHandle(handle -> store(handle, actor).tell(activity.id(), command, actor.signedInPerson()));
            touch(activity);
            remember(actor, activity, "people told", Map.of("how", command.how(), "summary", command.summary()));
            return Outcome.done(activity);
        });
    }

    /** Throws a draft away. What was shared stays. */
    public Outcome<String> discard(Actor actor, String reference) {
        Activity activity = locked(reference);
        if (activity == null || !AccessTable.allows(actor, Action.READ, activity.subject())) {
            return notFound(reference);
        }
        if (!AccessTable.allows(actor, Action.DRAFT_ACTIVITY, activity.subject())) {
            return Outcome.refused(new Refusal.NotPermitted(
                    "Only people of the organisation and its partners can throw its draft away."));
        }
        if (activity.visibility() != Visibility.OWN) {
            return Outcome.refused(
                    new Refusal.RuleBroken("What was shared is never deleted.", "Its lead can word it anew."));
        }
        remember(actor, activity, "thrown away", Map.of("title", activity.title()));
        entities.remove(activity);
        entities.flush();
        return Outcome.done(reference);
    }

    /**
     * Removes what an import made, all or nothing. Permission is the import's to ask.
     *
     * @return the references of those that somebody has touched since: then nothing was removed
     */
    List<String> removeUntouched(Actor actor, UUID importId) {
        List<Activity> made = entities.createQuery(
                        "select a from Activity a where a.importId = :importId order by a.number", Activity.class)
                .setParameter("importId", importId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        List<String> touched = made.stream()
                .filter(activity -> !activity.isUntouched())
                .map(Activity::reference)
                .toList();
        if (touched.isEmpty()) {
            for (Activity activity : made) {
                remember(actor, activity, "removed with its import", Map.of("title", activity.title()));
                entities.remove(activity);
            }
            entities.flush();
        }
        return touched;
    }

    /** One activity, as far as the reader may read it. */
    public Outcome<ActivityDetails> find(Actor actor, String reference) {
        return jdbi.withHandle(handle -> store(handle, actor).find(reference))
                .map(Outcome::done)
                .orElseGet(() -> notFound(reference));
    }

    /** Which activity that is, and whose; not found where the reader may not read it. */
    public Outcome<ActivityKey> key(Actor actor, String reference) {
        Activity activity = stored(reference);
        return activity == null || !AccessTable.allows(actor, Action.READ, activity.subject())
                ? notFound(reference)
                : Outcome.done(new ActivityKey(activity.id(), reference, activity.subject(), activity.claimed()));
    }

    /** Its history, latest first. */
    public Outcome<List<HistoryRead>> history(Actor actor, String reference) {
        Activity activity = stored(reference);
        if (activity == null || !AccessTable.allows(actor, Action.READ, activity.subject())) {
            return notFound(reference);
        }
        if (!AccessTable.allows(actor, Action.READ_HISTORY, activity.subject())) {
            return Outcome.refused(new Refusal.NotPermitted("Only members of the partnership read its history."));
        }
        return Outcome.done(history.of(activity.id()));
    }

    /**
     * Activities that the reader may read, latest logged first; what is only copied from published plans comes last.
     *
     * @param cursor from the page before, or null for the first
     * @param limit 1 to {@value Page#LONGEST}
     */
    public Outcome<Page<ActivitySummary>> list(Actor actor, ActivityFilter filter, @Nullable String cursor, int limit) {
        return Page.asked(
                cursor,
                limit,
                ReferenceCursor::read,
                after -> jdbi.withHandle(handle -> store(handle, actor).page(filter, after, limit)));
    }

    private Outcome<ActivityDetails> change(Actor actor, String reference, Writing writing) {
        Activity activity = locked(reference);
        if (activity == null || !AccessTable.allows(actor, Action.READ, activity.subject())) {
            return notFound(reference);
        }
        return writing.decideAndWrite(activity).map(changed -> read(actor, reference));
    }

    private ActivityDetails read(Actor actor, String reference) {
        return jdbi.withHandle(handle -> store(handle, actor).find(reference)).orElseThrow();
    }

    private @Nullable Activity stored(String reference) {
        return entities.createQuery("select a from Activity a where a.reference = :reference", Activity.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private @Nullable Activity locked(String reference) {
        return entities.createQuery("select a from Activity a where a.reference = :reference", Activity.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** What stands beside the record changes it for its readers, so its version moves too. */
    private void touch(Activity activity) {
        entities.lock(activity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }

    private void remember(Actor actor, Activity activity, String action, Map<String, String> content) {
        history.append(new HistoryEvent(
                activity.id(), "activity", activity.reference(), actor.signedInPerson(), action, content));
    }

    private static <T> Outcome<T> notFound(String reference) {
        return Outcome.refused(new Refusal.NotFound(reference));
    }

    private ActivityStore store(Handle handle, Actor actor) {
        return new ActivityStore(handle, actor, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Decides, and then writes: a refusal leaves nothing behind. */
    @FunctionalInterface
    private interface Writing {
        Outcome<Activity> decideAndWrite(Activity activity);
    }
}
