package org.wellkept.core.partnership;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;

/** The partnerships of this installation. Who they are is public. */
@Door
public class Partnerships {

    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,4}");

    private final Jdbi jdbi;
    private final Directory directory;
    private final History history;

    @Inject
    public Partnerships(Jdbi jdbi, Directory directory, History history) {
        this.jdbi = jdbi;
        this.directory = directory;
        this.history = history;
    }

    /** By name. */
    public List<PartnershipRef> all() {
        return jdbi.withHandle(handle -> List.copyOf(byId(handle).values()));
    }

    public Outcome<PartnershipRef> find(String slug) {
        return directory
                .partnership(slug)
                .map(found -> Outcome.done(found.ref()))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("partnership")));
    }

    /** Only an administrator of the whole installation may. */
    public Outcome<PartnershipRef> add(Actor actor, AddPartnership command) {
        if (!AccessTable.allows(actor, Action.ADMINISTER_INSTALLATION, Subject.ofInstallation())) {
            return Outcome.refused(
                    new Refusal.NotPermitted("Only an administrator of the whole installation adds partnerships."));
        }
        return jdbi.withHandle(handle -> {
            Names.lock(handle);
            FieldProblems problems = problems(handle, command);
            if (!problems.areNone()) {
                return problems.refused();
            }
            UUID id = UuidCreator.getTimeOrderedEpoch();
            PartnershipRef added = new PartnershipRef(
                    command.slug(),
                    command.name().strip(),
                    command.asPublished(),
                    command.about().strip());
            handle.createUpdate("""
                            insert into partnership (id, slug, name, prefix, as_published, about)
                            values (:id, :slug, :name, :prefix, :asPublished, :about)""")
                    .bindMethods(added)
                    .bind("id", id)
                    .bind("prefix", command.prefix())
                    .execute();
            history.append(new HistoryEvent(
                    id, "partnership", added.slug(), actor.signedInPerson(), "added", Map.of("name", added.name())));
            return Outcome.done(added);
        });
    }

    /** All, by name; there are as many as there are care systems at most. */
    static Map<UUID, PartnershipRef> byId(Handle handle) {
        Map<UUID, PartnershipRef> found = new LinkedHashMap<>();
        handle.createQuery("select id, slug, name, as_published, about from partnership order by name, slug")
                .map((row, context) -> Directory.partnershipKey(row))
                .forEach(key -> found.put(key.id(), key.ref()));
        return found;
    }

    /** Some of them, by name. */
    static List<PartnershipRef> named(Map<UUID, PartnershipRef> all, Set<UUID> ids) {
        return all.entrySet().stream()
                .filter(entry -> ids.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private FieldProblems problems(Handle handle, AddPartnership command) {
        FieldProblems problems = new FieldProblems();
        problems.slug("slug", command.slug());
        if (directory.partnership(command.slug()).isPresent()) {
            problems.add("slug", "Another partnership has this address", "Choose another address");
        }
        problems.text("name", command.name(), 200);
        problems.text("about", command.about(), 1_000);
        if (!PREFIX.matcher(command.prefix()).matches()) {
            problems.add("prefix", "References can't begin with this", "Use 2 to 4 capital letters, such as WV");
        } else {
            prefixTaken(handle, command.prefix())
                    .ifPresent(name -> problems.add(
                            "prefix", "The references of " + name + " begin with this", "Choose other letters"));
        }
        return problems;
    }

    private static Optional<String> prefixTaken(Handle handle, String prefix) {
        return handle.createQuery("select name from partnership where prefix = :prefix")
                .bind("prefix", prefix)
                .mapTo(String.class)
                .findOne();
    }
}
