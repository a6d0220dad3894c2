package org.wellkept.core.partnership;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.PlainDay;
import org.wellkept.core.Refusal;
import org.wellkept.core.Spelling;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;

/** The bodies in the partnerships: those that have joined, and those that are only named. Who they are is public. */
@Door
public class Organisations {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Directory directory;
    private final History history;

    @Inject
    public Organisations(Jdbi jdbi, Clock clock, Directory directory, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.directory = directory;
        this.history = history;
    }

    /** By name; null for every partnership. */
    public List<OrganisationDetails> all(@Nullable String partnership) {
        return jdbi.withHandle(handle -> partnership == null
                ? read(handle, "true", Map.of())
                : read(handle, """
                        o.id in (select m.organisation_id from partnership_organisation m join partnership q on q.id = m.partnership_id
                          where q.slug = :partnership and m.from_on <= :today and (m.to_on is null or m.to_on >= :today))""", Map.of("partnership", partnership)));
    }

    public Outcome<OrganisationDetails> find(String slug) {
        return jdbi.withHandle(handle -> find(handle, slug))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("organisation")));
    }

    /** The body that is meant by this name, however it is spelt. */
    public Optional<OrganisationDetails> named(String written) {
        return directory
                .organisationBySpelling(written)
                .flatMap(found -> jdbi.withHandle(handle -> find(handle, found.slug())));
    }

    public Outcome<OrganisationDetails> add(Actor actor, AddOrganisation command) {
        Optional<PartnershipKey> partnership = directory.partnership(command.partnership());
        if (partnership.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("partnership"));
        }
        if (!AccessTable.allows(
                actor,
                Action.ADMINISTER,
                Subject.ofPartnership(partnership.get().id()))) {
            return Outcome.refused(
                    new Refusal.NotPermitted("Only an administrator of this partnership adds organisations."));
        }
        return jdbi.withHandle(handle -> {
            Names.lock(handle);
            OrganisationStore store = new OrganisationStore(handle);
            FieldProblems problems = problems(store, command);
            if (!problems.areNone()) {
                return problems.refused();
            }
            OrganisationKey added = new OrganisationKey(
                    UuidCreator.getTimeOrderedEpoch(),
                    command.slug(),
                    command.name().strip(),
                    command.joined(),
                    command.small(),
                    command.publishesAtOnce());
            store.add(
                    added,
                    command.kind(),
                    command.joined() ? today() : null,
                    command.area(),
                    command.source(),
                    command.contact());
            if (command.from() != null) {
                store.began(added.id(), command.from());
            }
            store.addSpellings(added.id(), spellings(command));
            store.addTo(partnership.get().id(), added.id(), today());
            history.append(event(
                    actor,
                    added,
                    added.joined() ? "joined" : "named",
                    Map.of(
                            "name", added.name(),
                            "kind", command.kind().code(),
                            "partnership", command.partnership())));
            return done(handle, added.slug());
        });
    }

    /** From today somebody acts for a body that was only named until now. */
    public Outcome<OrganisationDetails> join(Actor actor, String slug) {
        return jdbi.withHandle(handle -> {
            Optional<OrganisationDetails> named = find(handle, slug);
            if (named.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("organisation"));
            }
            if (!Reach.inAll(
                    actor, Action.ADMINISTER, directory.subjectsOf(named.get().id()))) {
                return Outcome.refused(new Refusal.NotPermitted(
                        "Only an administrator of its partnerships lets an organisation join."));
            }
            OrganisationStore store = new OrganisationStore(handle);
            if (!store.join(named.get().id(), today())) {
                return Outcome.refused(new Refusal.RuleBroken(
                        named.get().name() + " has joined already.", "Give its people their roles."));
            }
            history.append(new HistoryEvent(
                    named.get().id(), "organisation", slug, actor.signedInPerson(), "joined", Map.of()));
            return done(handle, slug);
        });
    }

    /**
     * Calls it something else. Whatever was written under the old name shows it, its spelling goes on finding the body, and its
     * address leads on to the new one.
     */
    public Outcome<OrganisationDetails> rename(Actor actor, RenameOrganisation command) {
        return jdbi.withHandle(handle -> {
            Names.lock(handle);
            Optional<OrganisationDetails> found = find(handle, command.organisation());
            if (found.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("organisation"));
            }
            OrganisationDetails before = found.get();
            if (!Reach.inAll(actor, Action.ADMINISTER, directory.subjectsOf(before.id()))) {
                return Outcome.refused(
                        new Refusal.NotPermitted("Only an administrator of its partnerships renames an organisation."));
            }
            OrganisationStore store = new OrganisationStore(handle);
            FieldProblems problems = problems(store, before, command);
            if (!problems.areNone()) {
                return problems.refused();
            }
            String name = command.name().strip();
            store.rename(before.id(), name, command.slug(), command.on().minusDays(1));
            if (store.ownerOf(Spelling.key(name)).isEmpty()) {
                store.addSpellings(before.id(), Set.of(Spelling.key(name)));
            }
            history.append(new HistoryEvent(
                    before.id(),
                    "organisation",
                    command.slug(),
                    actor.signedInPerson(),
                    "renamed",
                    Map.of(
                            "before", before.name(),
                            "name", name,
                            "addressBefore", before.slug(),
                            "on", command.on().toString())));
            return done(handle, command.slug());
        });
    }

    private FieldProblems problems(OrganisationStore store, OrganisationDetails before, RenameOrganisation command) {
        FieldProblems problems = new FieldProblems();
        problems.text("name", command.name(), 200);
        String key = Spelling.key(command.name());
        if (command.name().strip().equals(before.name())) {
            problems.add("name", "It is called this already", "Write the new name");
        } else if (key.isEmpty() && !command.name().isBlank()) {
            problems.add("name", "This name has no letter and no digit", "Write the name that people know");
        }
        store.ownerOf(key)
                .filter(owner -> !owner.equals(before.id()))
                .flatMap(directory::organisation)
                .ifPresent(other -> problems.add(
                        "name",
                        other.name() + " goes by this name already",
                        "Choose another name, or record that one took over from the other"));
        problems.slug("slug", command.slug());
        if (!command.slug().equals(before.slug())
                && directory.organisation(command.slug()).isPresent()) {
            problems.add("slug", "This address is taken, or was once", "Choose another address");
        }
        if (command.on().isAfter(today())) {
            problems.add("on", "This day has not come yet", "Rename it on the day");
        }
        store.calledBefore(before.id()).stream()
                .findFirst()
                .filter(earlier -> !command.on().minusDays(1).isAfter(earlier.until()))
                .ifPresent(earlier -> problems.add(
                        "on",
                        "It was called " + earlier.name() + " until " + PlainDay.of(earlier.until()),
                        "Give a later day: each name has at least one day"));
        return problems;
    }

    /** What it was called before, latest first; empty where it never was renamed. */
    public Outcome<List<CalledBefore>> calledBefore(String slug) {
        return directory
                .organisation(slug)
                .map(found ->
                        Outcome.done(jdbi.withHandle(handle -> new OrganisationStore(handle).calledBefore(found.id()))))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("organisation")));
    }

    private static HistoryEvent event(
            Actor actor, OrganisationKey organisation, String action, Map<String, String> content) {
        return new HistoryEvent(
                organisation.id(), "organisation", organisation.slug(), actor.signedInPerson(), action, content);
    }

    private FieldProblems problems(OrganisationStore store, AddOrganisation command) {
        FieldProblems problems = new FieldProblems();
        problems.slug("slug", command.slug());
        if (directory.organisation(command.slug()).isPresent()) {
            problems.add("slug", "Another organisation has this address", "Choose another address");
        }
        name(problems, store, "name", command.name());
        for (int i = 0; i < command.otherNames().size(); i++) {
            name(problems, store, "otherNames[" + i + "]", command.otherNames().get(i));
        }
        problems.optionalText("area", command.area(), 300);
        problems.optionalText("source", command.source(), 1_000);
        problems.optionalText("contact", command.contact(), 300);
        if (command.from() != null && command.from().isAfter(today())) {
            problems.add("from", "This day has not come yet", "Add the organisation once it is there");
        }
        return problems;
    }

    private static void name(FieldProblems problems, OrganisationStore store, String field, String name) {
        problems.text(field, name, 200);
        String key = Spelling.key(name);
        if (key.isEmpty() && !name.isBlank()) {
            problems.add(field, "This name has no letter and no digit", "Write the name that people know");
        }
        store.knownAs(key)
                .ifPresent(known -> problems.add(
                        field, known + " goes by this name already", "Use that organisation, or choose another name"));
    }

    private static Set<String> spellings(AddOrganisation command) {
        Set<String> keys = new HashSet<>();
        keys.add(Spelling.key(command.name()));
        command.otherNames().forEach(name -> keys.add(Spelling.key(name)));
        return keys;
    }

    private Outcome<OrganisationDetails> done(Handle handle, String slug) {
        return Outcome.done(find(handle, slug).orElseThrow());
    }

    private Optional<OrganisationDetails> find(Handle handle, String slug) {
        return read(handle, "o.id = " + Directory.AT_ADDRESS, Map.of("slug", slug)).stream()
                .findFirst();
    }

    private List<OrganisationDetails> read(Handle handle, String where, Map<String, String> values) {
        Map<UUID, PartnershipRef> partnerships = Partnerships.byId(handle);
        return handle.createQuery("""
                        select o.id, o.slug, o.name, o.kind, case when o.joined_on <= :today then o.joined_on end as joined_on, o.valid_to,
                          o.area, o.source, o.contact,
                          array(select po.partnership_id from partnership_organisation po where po.organisation_id = o.id
                            and po.from_on <= :today and (po.to_on is null or po.to_on >= :today)) as partnerships
                        from organisation o where %s order by o.name, o.slug""".formatted(where))
                .bind("today", today())
                .bindMap(values)
                .map((row, context) -> new OrganisationDetails(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        Coded.of(OrganisationKind.class, row.getString("kind")),
                        row.getObject("joined_on", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("area"),
                        row.getString("source"),
                        row.getString("contact"),
                        Partnerships.named(partnerships, Directory.ids(row, "partnerships"))))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
