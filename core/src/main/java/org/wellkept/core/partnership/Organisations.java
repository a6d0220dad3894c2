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
        return read(handle, "o.slug = :slug", Map.of("slug", slug)).stream().findFirst();
    }

    private List<OrganisationDetails> read(Handle handle, String where, Map<String, String> values) {
        Map<UUID, PartnershipRef> partnerships = Partnerships.byId(handle);
        return handle.createQuery("""
                        select o.id, o.slug, o.name, o.kind, case when o.joined_on <= :today then o.joined_on end as joined_on,
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
