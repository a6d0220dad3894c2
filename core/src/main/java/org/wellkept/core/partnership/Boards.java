package org.wellkept.core.partnership;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.Coded;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;

/** The boards that partners report to. Who they are is public. */
@Door
public class Boards {

    private final Jdbi jdbi;
    private final Directory directory;
    private final History history;

    @Inject
    public Boards(Jdbi jdbi, Directory directory, History history) {
        this.jdbi = jdbi;
        this.directory = directory;
        this.history = history;
    }

    /** By name. */
    public List<BoardDetails> all() {
        return jdbi.withHandle(handle -> read(handle, "true", Map.of()));
    }

    public Outcome<BoardDetails> find(String slug) {
        return jdbi.withHandle(handle -> find(handle, slug))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("board")));
    }

    /** Only who administers each of its partnerships may. */
    public Outcome<BoardDetails> add(Actor actor, AddBoard command) {
        FieldProblems problems = new FieldProblems();
        Set<UUID> partnerships = partnerships(problems, command);
        Set<Subject> subjects =
                partnerships.stream().map(Subject::ofPartnership).collect(Collectors.toUnmodifiableSet());
        if (!partnerships.isEmpty() && !Reach.inAll(actor, Action.ADMINISTER, subjects)) {
            return Outcome.refused(new Refusal.NotPermitted("Only an administrator of its partnerships adds a board."));
        }
        return jdbi.withHandle(handle -> {
            Names.lock(handle);
            problems.slug("slug", command.slug());
            if (directory.board(command.slug()).isPresent()) {
                problems.add("slug", "Another board has this address", "Choose another address");
            }
            problems.text("name", command.name(), 200);
            problems.text("place", command.place(), 200);
            if (!problems.areNone()) {
                return problems.refused();
            }
            UUID id = UuidCreator.getTimeOrderedEpoch();
            add(handle, id, command, partnerships);
            history.append(new HistoryEvent(
                    id,
                    "board",
                    command.slug(),
                    actor.signedInPerson(),
                    "added",
                    Map.of("name", command.name().strip())));
            return Outcome.done(find(handle, command.slug()).orElseThrow());
        });
    }

    private Set<UUID> partnerships(FieldProblems problems, AddBoard command) {
        Set<UUID> ids = new HashSet<>();
        if (command.partnerships().isEmpty()) {
            problems.add("partnerships", "No partnership is named", "Name at least one");
        }
        for (int i = 0; i < command.partnerships().size(); i++) {
            Optional<PartnershipKey> found =
                    directory.partnership(command.partnerships().get(i));
            if (found.isPresent()) {
                ids.add(found.get().id());
            } else {
                problems.add("partnerships[" + i + "]", "There is no such partnership", "Name one that there is");
            }
        }
        return ids;
    }

    private static void add(Handle handle, UUID id, AddBoard command, Set<UUID> partnerships) {
        handle.createUpdate("insert into board (id, slug, name, place, kind) values (:id, :slug, :name, :place, :kind)")
                .bind("id", id)
                .bind("slug", command.slug())
                .bind("name", command.name().strip())
                .bind("place", command.place().strip())
                .bind("kind", command.kind().code())
                .execute();
        handle.createUpdate(
                        "insert into board_partnership (board_id, partnership_id) select :id, unnest(:partnerships)")
                .bind("id", id)
                .bindArray("partnerships", UUID.class, List.copyOf(partnerships))
                .execute();
    }

    private static Optional<BoardDetails> find(Handle handle, String slug) {
        return read(handle, "b.slug = :slug", Map.of("slug", slug)).stream().findFirst();
    }

    private static List<BoardDetails> read(Handle handle, String where, Map<String, String> values) {
        Map<UUID, PartnershipRef> partnerships = Partnerships.byId(handle);
        return handle.createQuery("""
                        select b.id, b.slug, b.name, b.place, b.kind,
                          array(select bp.partnership_id from board_partnership bp where bp.board_id = b.id) as partnerships
                        from board b where %s order by b.name, b.slug""".formatted(where))
                .bindMap(values)
                .map((row, context) -> new BoardDetails(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("place"),
                        Coded.of(BoardKind.class, row.getString("kind")),
                        Partnerships.named(partnerships, Directory.ids(row, "partnerships"))))
                .list();
    }
}
