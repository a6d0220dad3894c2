package org.wellkept.core.estates;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.wellkept.core.coproduction.PersonalDetail;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.EstateStore.Cursor;
import org.wellkept.core.estates.EstateStore.Stored;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * Sites and spaces of organisations: recorded, shared, published, found by whoever looks for a room, counted by the year. Whoever
 * took over from an organisation looks after its sites.
 */
@Door
public class Estates {

    private static final String ONLY_THE_LEAD = "Only the organisation’s lead can show its rooms to others.";
    private static final String ONLY_ITS_PEOPLE = "Only people of the organisation can record its rooms.";

    private final Jdbi jdbi;
    private final Directory directory;
    private final Gathering gathering;
    private final History history;
    private final Clock clock;

    @Inject
    Estates(Jdbi jdbi, Directory directory, Gathering gathering, History history, Clock clock) {
        this.jdbi = jdbi;
        this.directory = directory;
        this.gathering = gathering;
        this.history = history;
        this.clock = clock;
    }

    /** A new site, which only the organisation sees until its lead shares or publishes it. */
    public Outcome<SiteDetails> record(Actor actor, RecordSite command) {
        Optional<OrganisationKey> organisation = directory.organisation(command.organisation());
        if (organisation.isEmpty()) {
            return Outcome.refused(Refusal.Invalid.of(
                    "organisation",
                    "No organisation is called " + command.organisation(),
                    "Choose an organisation that you act for"));
        }
        if (!may(actor, Action.RECORD_ANCHOR, organisation.get().id())) {
            return Outcome.refused(new Refusal.NotPermitted(ONLY_ITS_PEOPLE));
        }
        List<FieldProblem> problems = new ArrayList<>(EstateCheck.problems(command.terms()));
        for (int i = 0; i < command.terms().spaces().size(); i++) {
            String slug = command.terms().spaces().get(i).slug();
            if (slug != null) {
                problems.add(unknownSpace(i, slug));
            }
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(problems));
        }
        return jdbi.withHandle(handle -> {
            EstateStore store = store(handle, actor);
            UUID id = store.add(organisation.get().id(), command.terms(), null, false, null);
            String slug = store.slug(id);
            remember(actor, id, slug, "recorded", Map.of("name", command.terms().name()));
            return Outcome.done(read(handle, actor, slug));
        });
    }

    /** The organisations in whose name the actor may record rooms. */
    public List<OrganisationRef> mayRecordFor(Actor actor) {
        return mayRecord(actor)
                .map(OrganisationKey::ref)
                .sorted(Comparator.comparing(OrganisationRef::name))
                .toList();
    }

    /** All places that the actor looks after: those of their organisations, and of whom these took over from; by name. */
    public List<SiteSummary> lookedAfter(Actor actor) {
        Set<UUID> organisations = gathering.lookedAfterBy(
                mayRecord(actor).map(OrganisationKey::id).collect(Collectors.toSet()));
        return jdbi.withHandle(handle -> store(handle, actor).sitesOf(organisations));
    }

    /**
     * Words the whole of it anew, with all of its spaces: one that is left out is removed, unless others have seen it or
     * hours are recorded of it; then it has to be closed.
     *
     * @param read the version that the new words were written over
     * @param lookedAt of a public site, whether somebody has seen what looks like a person's name in it, and it may stand
     */
    public Outcome<SiteDetails> edit(Actor actor, String slug, Version read, SiteTerms terms, boolean lookedAt) {
        return change(actor, slug, Action.RECORD_ANCHOR, (store, site) -> {
            if (!site.token().equals(read)) {
                return Optional.of(new Refusal.Stale(site.token()));
            }
            List<FieldProblem> problems = new ArrayList<>(EstateCheck.problems(terms));
            problems.addAll(spaceProblems(store, site, terms));
            if (problems.isEmpty() && site.visibility() == Visibility.PUBLIC && !lookedAt) {
                problems.addAll(personal(terms));
            }
            if (!problems.isEmpty()) {
                return Optional.of(new Refusal.Invalid(problems));
            }
            store.write(site, terms);
            remember(actor, site, "edited", WhatChanged.between(site.terms(), terms));
            return Optional.empty();
        });
    }

    private static List<FieldProblem> spaceProblems(EstateStore store, Stored site, SiteTerms terms) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, SpaceTerms> gone = site.terms().spaces().stream()
                .collect(Collectors.toMap(space -> Objects.requireNonNull(space.slug()), space -> space));
        for (int i = 0; i < terms.spaces().size(); i++) {
            String slug = terms.spaces().get(i).slug();
            if (slug != null && gone.remove(slug) == null) {
                problems.add(unknownSpace(i, slug));
            }
        }
        Set<String> withHours = gone.isEmpty() ? Set.of() : store.withHours(site.id());
        gone.forEach((slug, space) -> {
            if (site.visibility() != Visibility.OWN || withHours.contains(slug)) {
                problems.add(new FieldProblem(
                        "spaces",
                        "“" + space.name() + "” can’t be taken out: "
                                + (withHours.contains(slug) ? "hours are recorded of it" : "others have seen it"),
                        "Leave it in, and say on which day it closes or closed"));
            }
        });
        return problems;
    }

    private static FieldProblem unknownSpace(int at, String slug) {
        return new FieldProblem(
                "spaces[" + at + "].slug",
                "The site has no space that is called " + slug,
                "Leave it out for a new space");
    }

    /**
     * Records what the site came to in a financial year, in the place of what was recorded before.
     *
     * @param read the version that it was written over
     */
    public Outcome<SiteDetails> recordYear(
            Actor actor, String slug, Version read, FinancialYear year, SiteYearTerms terms) {
        return change(actor, slug, Action.RECORD_ANCHOR, (store, site) -> {
            if (!site.token().equals(read)) {
                return Optional.of(new Refusal.Stale(site.token()));
            }
            List<FieldProblem> problems = new ArrayList<>();
            if (year.from().isAfter(today())) {
                problems.add(new FieldProblem(
                        "year", "The year " + year.words() + " has not begun", "Record a year once it has begun"));
            }
            problems.addAll(EstateCheck.problems(
                    year,
                    terms,
                    site.terms().spaces().stream()
                            .map(space -> Objects.requireNonNull(space.slug()))
                            .collect(Collectors.toSet())));
            if (!problems.isEmpty()) {
                return Optional.of(new Refusal.Invalid(problems));
            }
            SiteYearTerms before = store.years(site.id()).stream()
                    .filter(known -> known.year().equals(year))
                    .map(SiteYear::terms)
                    .findFirst()
                    .orElse(SiteYearTerms.UNKNOWN);
            store.writeYear(site.id(), year, terms);
            Map<String, String> content = new HashMap<>(WhatChanged.between(before, terms));
            content.put("year", year.words());
            remember(actor, site, "year recorded", content);
            return Optional.empty();
        });
    }

    /** The organisation's lead shows it to members of its partnerships. */
    public Outcome<SiteDetails> share(Actor actor, String slug) {
        return change(actor, slug, Action.PUBLISH, (store, site) -> {
            if (site.visibility() != Visibility.OWN) {
                return Optional.of(new Refusal.RuleBroken("It is shared already.", "Nothing needs doing."));
            }
            store.show(site.id(), Visibility.SHARED);
            remember(actor, site, "shared", Map.of());
            return Optional.empty();
        });
    }

    /**
     * The organisation's lead shows it to everyone. It never becomes less visible again, so what looks like a person's name
     * is told first.
     *
     * @param lookedAt whether the lead has seen what looks like that, and it may stand
     */
    public Outcome<SiteDetails> publish(Actor actor, String slug, boolean lookedAt) {
        return change(actor, slug, Action.PUBLISH, (store, site) -> {
            if (site.visibility() == Visibility.PUBLIC) {
                return Optional.of(new Refusal.RuleBroken("It is public already.", "Nothing needs doing."));
            }
            List<FieldProblem> personal = lookedAt ? List.of() : personal(site.terms());
            if (!personal.isEmpty()) {
                return Optional.of(new Refusal.Invalid(personal));
            }
            store.show(site.id(), Visibility.PUBLIC);
            remember(actor, site, "published", Map.of());
            return Optional.empty();
        });
    }

    private static List<FieldProblem> personal(SiteTerms terms) {
        return EstateCheck.personal(terms).stream().map(Estates::mayName).toList();
    }

    private static FieldProblem mayName(PersonalDetail detail) {
        return new FieldProblem(
                detail.field(),
                "“" + detail.found() + "” looks like " + detail.kind().words(),
                "Take it out, or publish all the same if it tells of nobody");
    }

    /** Throws a site away that nobody else has seen. What was shared stays. */
    public Outcome<String> discard(Actor actor, String slug) {
        return jdbi.withHandle(handle -> {
            EstateStore store = store(handle, actor);
            Optional<Stored> found = store.locked(slug);
            if (found.isEmpty()) {
                return notFound(slug);
            }
            Stored site = found.get();
            if (!may(actor, Action.RECORD_ANCHOR, site.organisation())) {
                return Outcome.refused(new Refusal.NotPermitted(ONLY_ITS_PEOPLE));
            }
            if (site.visibility() != Visibility.OWN) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "What was shared is never deleted.", "Say of each space on which day it closes."));
            }
            remember(actor, site, "thrown away", Map.of("name", site.terms().name()));
            store.remove(site.id());
            return Outcome.done(slug);
        });
    }

    /** One site, as far as the reader may read it. */
    public Outcome<SiteDetails> find(Actor actor, String slug) {
        return jdbi.withHandle(handle ->
                store(handle, actor).find(slug).isEmpty() ? notFound(slug) : Outcome.done(read(handle, actor, slug)));
    }

    /** Its history, latest first, for members of a partnership of its organisation. */
    public Outcome<List<HistoryRead>> history(Actor actor, String slug) {
        return jdbi.withHandle(handle -> {
            Optional<Stored> site = store(handle, actor).find(slug);
            if (site.isEmpty()) {
                return notFound(slug);
            }
            boolean mayRead = subjects(site.get().organisation())
                    .map(subject -> subject.seenBy(site.get().visibility()))
                    .anyMatch(subject -> AccessTable.allows(actor, Action.READ_HISTORY, subject));
            return mayRead
                    ? Outcome.done(history.of(site.get().id()))
                    : Outcome.refused(new Refusal.NotPermitted("Only members of the partnership read its history."));
        });
    }

    /**
     * Sites that the reader may read, by their names.
     *
     * @param cursor from the page before, or null for the first
     * @param limit 1 to {@value Page#LONGEST}
     */
    public Outcome<Page<SiteSummary>> sites(Actor actor, SiteFilter filter, @Nullable String cursor, int limit) {
        return Page.asked(
                cursor,
                limit,
                Cursor::read,
                after -> jdbi.withHandle(handle -> store(handle, actor).sites(filter, after, limit)));
    }

    /**
     * Open rooms that are free or low in cost and that the reader may read, by the names of their sites.
     *
     * @param cursor from the page before, or null for the first
     * @param limit 1 to {@value Page#LONGEST}
     */
    public Outcome<Page<RoomRead>> rooms(Actor actor, RoomFilter filter, @Nullable String cursor, int limit) {
        return Page.asked(
                cursor,
                limit,
                Cursor::read,
                after -> jdbi.withHandle(handle -> store(handle, actor).rooms(filter, after, limit)));
    }

    /** One room, whatever it costs, and also when it has closed. */
    public Outcome<RoomRead> room(Actor actor, String slug) {
        return jdbi.withHandle(
                handle -> store(handle, actor).room(slug).map(Outcome::done).orElseGet(() -> notFound(slug)));
    }

    /** What the bodies of a circle open to others in a year, as far as the reader may read it. */
    public EstateRollup rollup(Actor actor, Circle circle, FinancialYear year) {
        return jdbi.withHandle(
                handle -> rollupQuery(handle, actor, circle, year).total());
    }

    /** The sites from which a roll-up is counted, by body and name. */
    public List<CountedSite> counted(Actor actor, Circle circle, FinancialYear year) {
        return jdbi.withHandle(
                handle -> rollupQuery(handle, actor, circle, year).lines());
    }

    /** One figure of a roll-up with the sites behind it. */
    public EstateRecords records(Actor actor, Circle circle, FinancialYear year, EstateFigure figure) {
        return jdbi.withHandle(handle -> {
            RollupQuery query = rollupQuery(handle, actor, circle, year);
            return new EstateRecords(
                    query.total(),
                    figure,
                    query.lines().stream().filter(figure::isToldBy).toList());
        });
    }

    private RollupQuery rollupQuery(Handle handle, Actor actor, Circle circle, FinancialYear year) {
        return new RollupQuery(handle, actor, own(actor), today(), circle, year, gathering.countedOn(year));
    }

    /** Takes a room in from a spreadsheet. Permission is the import's to ask. */
    Outcome<RoomKey> takeIn(Actor actor, RoomOrigin origin, SiteTerms site, SpaceTerms space, boolean asPublished) {
        List<FieldProblem> problems = new ArrayList<>(EstateCheck.problems(site.with(List.of())));
        problems.addAll(EstateCheck.problems(space));
        if (!problems.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(problems));
        }
        return jdbi.withHandle(handle -> {
            EstateStore store = store(handle, actor);
            Optional<UUID> known = store.siteOf(origin.organisation(), site.name(), asPublished);
            if (known.isPresent() && store.hasSpace(known.get(), space.name())) {
                return Outcome.refused(Refusal.Invalid.of(
                        "title", "Two rooms of the site have this name", "Give each a name of its own"));
            }
            UUID id = known.orElseGet(() -> store.add(
                    origin.organisation(), site.with(List.of()), origin.source(), asPublished, origin.importId()));
            RoomKey room = store.takeIn(id, site, space, origin.sourceRef(), origin.importId());
            Map<String, String> content = new HashMap<>(Map.of("space", space.name()));
            if (origin.source() != null) {
                content.put("source", origin.source());
            }
            remember(
                    actor,
                    id,
                    store.slug(id),
                    asPublished ? "recorded as published" : "recorded from a spreadsheet",
                    content);
            return Outcome.done(room);
        });
    }

    /**
     * Removes what an import made, all or nothing. Permission is the import's to ask.
     *
     * @return the slugs of those rooms that somebody has touched since: then nothing was removed
     */
    List<String> removeUntouched(Actor actor, UUID importId) {
        return jdbi.withHandle(handle -> {
            EstateStore store = store(handle, actor);
            List<String> touched = store.madeBy(importId).entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .toList();
            if (touched.isEmpty()) {
                store.removeMadeBy(importId)
                        .forEach((id, slug) -> remember(actor, id, slug, "rooms removed with their import", Map.of()));
            }
            return touched;
        });
    }

    private Outcome<SiteDetails> change(Actor actor, String slug, Action action, Writing writing) {
        return jdbi.withHandle(handle -> {
            EstateStore store = store(handle, actor);
            Optional<Stored> site = store.locked(slug);
            if (site.isEmpty()) {
                return notFound(slug);
            }
            if (!may(actor, action, site.get().organisation())) {
                return Outcome.refused(
                        new Refusal.NotPermitted(action == Action.PUBLISH ? ONLY_THE_LEAD : ONLY_ITS_PEOPLE));
            }
            Optional<Refusal> refusal = writing.decideAndWrite(store, site.get());
            return refusal.isPresent() ? Outcome.refused(refusal.get()) : Outcome.done(read(handle, actor, slug));
        });
    }

    /** Decides, and then writes: a refusal leaves nothing behind. */
    @FunctionalInterface
    private interface Writing {
        Optional<Refusal> decideAndWrite(EstateStore store, Stored site);
    }

    private SiteDetails read(Handle handle, Actor actor, String slug) {
        EstateStore store = store(handle, actor);
        Stored site = store.find(slug).orElseThrow();
        return new SiteDetails(
                site.slug(),
                site.token(),
                site.owner(),
                site.terms(),
                site.visibility(),
                site.asPublished(),
                site.source(),
                store.years(site.id()),
                may(actor, Action.RECORD_ANCHOR, site.organisation()),
                may(actor, Action.PUBLISH, site.organisation()));
    }

    private Stream<OrganisationKey> mayRecord(Actor actor) {
        return directory.organisations(actor.organisations(Role.values())).values().stream()
                .filter(organisation -> may(actor, Action.RECORD_ANCHOR, organisation.id()));
    }

    private boolean may(Actor actor, Action action, UUID organisation) {
        return subjects(organisation).anyMatch(subject -> AccessTable.allows(actor, action, subject));
    }

    private void remember(Actor actor, Stored site, String action, Map<String, String> content) {
        remember(actor, site.id(), site.slug(), action, content);
    }

    private void remember(Actor actor, UUID site, String slug, String action, Map<String, String> content) {
        history.append(new HistoryEvent(site, "site", slug, actor.signedInPerson(), action, content));
    }

    private static <T> Outcome<T> notFound(String slug) {
        return Outcome.refused(new Refusal.NotFound(slug));
    }

    private EstateStore store(Handle handle, Actor actor) {
        return new EstateStore(handle, actor, own(actor), today());
    }

    /** Whoever took over from a body reads its sites as it did itself. */
    private Set<UUID> own(Actor actor) {
        return gathering.lookedAfterBy(AccessTable.readableBy(actor).organisations());
    }

    /** What a site's organisation may be asked for, and what who took over from it. */
    private Stream<Subject> subjects(UUID organisation) {
        return gathering.whoLooksAfter(organisation).stream().flatMap(each -> directory.subjectsOf(each).stream());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
