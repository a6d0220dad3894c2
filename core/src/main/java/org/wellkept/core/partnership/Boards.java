package org.wellkept.core.partnership;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.PlainDay;
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
    private final Clock clock;
    private final Directory directory;
    private final History history;

    @Inject
    public Boards(Jdbi jdbi, Clock clock, Directory directory, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.directory = directory;
        this.history = history;
    }

    /** By name, those that have ended among them. */
    public List<BoardDetails> all() {
        return jdbi.withHandle(handle -> read(handle, "true", Map.of()));
    }

    /** By name, those that are there today: the ones that can be asked, or promised something. */
    public List<BoardDetails> current() {
        return jdbi.withHandle(handle -> read(handle, "b.valid_to is null", Map.of()));
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
                problems.add("slug", "Another board has this address, or had it once", "Choose another address");
            }
            problems.text("name", command.name(), 200);
            problems.text("place", command.place(), 200);
            if (command.from() != null && command.from().isAfter(today())) {
                problems.add("from", "This day has not come yet", "Add the board once it is there");
            }
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
        handle.createUpdate("""
                        insert into board (id, slug, name, place, kind, valid_from) values (:id, :slug, :name, :place, :kind, :from)""")
                .bind("from", command.from())
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

    /**
     * Calls it something else. Its address leads on to the new one, and what was frozen under the old name keeps it. Only who
     * administers each of its partnerships may.
     */
    public Outcome<BoardDetails> rename(Actor actor, RenameBoard command) {
        return jdbi.withHandle(handle -> {
            Names.lock(handle);
            Optional<BoardKey> found = directory.board(command.board());
            if (found.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("board"));
            }
            BoardKey before = found.get();
            if (!before.isAdministeredBy(actor)) {
                return Outcome.refused(
                        new Refusal.NotPermitted("Only an administrator of its partnerships renames a board."));
            }
            Optional<BoardEnding> ended = BoardEnding.of(handle, before.id());
            if (ended.isPresent()) {
                return Outcome.refused(ended.get().refusal());
            }
            FieldProblems problems = problems(handle, before, command);
            if (!problems.areNone()) {
                return problems.refused();
            }
            String name = command.name().strip();
            write(handle, before.id(), name, command);
            history.append(new HistoryEvent(
                    before.id(),
                    "board",
                    command.slug(),
                    actor.signedInPerson(),
                    "renamed",
                    Map.of(
                            "before", before.name(),
                            "name", name,
                            "addressBefore", before.slug(),
                            "on", command.on().toString())));
            return Outcome.done(find(handle, command.slug()).orElseThrow());
        });
    }

    private FieldProblems problems(Handle handle, BoardKey before, RenameBoard command) {
        FieldProblems problems = new FieldProblems();
        problems.text("name", command.name(), 200);
        if (command.name().strip().equals(before.name())) {
            problems.add("name", "It is called this already", "Write the new name");
        }
        problems.slug("slug", command.slug());
        if (!command.slug().equals(before.slug())
                && directory.board(command.slug()).isPresent()) {
            problems.add("slug", "This address is taken, or was once", "Choose another address");
        }
        if (command.on().isAfter(today())) {
            problems.add("on", "This day has not come yet", "Rename it on the day");
        }
        calledBefore(handle, before.id()).stream()
                .findFirst()
                .filter(earlier -> !command.on().minusDays(1).isAfter(earlier.until()))
                .ifPresent(earlier -> problems.add(
                        "on",
                        "It was called " + earlier.name() + " until " + PlainDay.of(earlier.until()),
                        "Give a later day: each name has at least one day"));
        return problems;
    }

    private static void write(Handle handle, UUID board, String name, RenameBoard command) {
        handle.createUpdate("""
                        insert into board_called (board_id, name, slug, until_on)
                        select id, name, case when slug = :slug then null else slug end, :lastDay from board where id = :board""")
                .bind("board", board)
                .bind("slug", command.slug())
                .bind("lastDay", command.on().minusDays(1))
                .execute();
        handle.createUpdate("update board set name = :name, slug = :slug where id = :board")
                .bind("board", board)
                .bind("name", name)
                .bind("slug", command.slug())
                .execute();
    }

    /** What it was called before, latest first; empty where it never was renamed. */
    public Outcome<List<CalledBefore>> calledBefore(String slug) {
        return directory
                .board(slug)
                .map(found -> Outcome.done(jdbi.withHandle(handle -> calledBefore(handle, found.id()))))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("board")));
    }

    private static List<CalledBefore> calledBefore(Handle handle, UUID board) {
        return handle.createQuery("""
                        select c.name, coalesce(c.slug, b.slug) as slug, c.until_on
                        from board_called c join board b on b.id = c.board_id where c.board_id = :board order by c.until_on desc""")
                .bind("board", board)
                .map((row, context) -> new CalledBefore(
                        row.getString("name"), row.getString("slug"), row.getObject("until_on", LocalDate.class)))
                .list();
    }

    /**
     * Sets the further board that a board reports to. The board's officer may, and who administers each of its partnerships.
     * Chains of boards form no circle.
     */
    public Outcome<BoardDetails> reportTo(Actor actor, ReportTo command) {
        Optional<BoardKey> found = directory.board(command.board());
        if (found.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("board"));
        }
        BoardKey board = found.get();
        if (!maySay(actor, board)) {
            return Outcome.refused(
                    new Refusal.NotPermitted(
                            "Only an officer of this board, or an administrator of its partnerships, says whom it reports to."));
        }
        return jdbi.withHandle(handle -> {
            Names.lock(handle);
            Optional<BoardEnding> ended = BoardEnding.of(handle, board.id());
            if (ended.isPresent()) {
                return Outcome.refused(ended.get().refusal());
            }
            @Nullable BoardKey to = null;
            if (command.to() != null) {
                to = directory.board(command.to()).orElse(null);
                if (to == null || Collections.disjoint(to.partnerships(), board.partnerships())) {
                    return Outcome.refused(Refusal.Invalid.of(
                            "to", "There is no such board in its partnership", "Name one that sits there"));
                }
                Optional<BoardEnding> gone = BoardEnding.of(handle, to.id());
                if (gone.isPresent()) {
                    return Outcome.refused(Refusal.Invalid.of(
                            "to", gone.get().problem(), gone.get().mend()));
                }
                if (isBelow(handle, to.id(), board.id())) {
                    return Outcome.refused(new Refusal.RuleBroken(
                            to.id().equals(board.id())
                                    ? "A board does not report to itself."
                                    : to.name() + " reports to " + board.name()
                                            + ", itself or through another board: reports would go round in a circle.",
                            "Choose a board further up."));
                }
            }
            handle.createUpdate("update board set reports_to = :to where id = :board")
                    .bind("to", to == null ? null : to.id())
                    .bind("board", board.id())
                    .execute();
            history.append(new HistoryEvent(
                    board.id(),
                    "board",
                    board.slug(),
                    actor.signedInPerson(),
                    to == null ? "reports to no board" : "reports to a board",
                    to == null ? Map.of() : Map.of("board", to.slug())));
            return Outcome.done(find(handle, board.slug()).orElseThrow());
        });
    }

    private static boolean maySay(Actor actor, BoardKey board) {
        return board.allows(actor, Action.RUN_ROUND) || board.isAdministeredBy(actor);
    }

    /** Whether reports of a board reach another one, or it is that one. */
    private static boolean isBelow(Handle handle, UUID board, UUID above) {
        return handle.createQuery("""
                        with recursive up (id) as (
                          select cast(:board as uuid) union select b.reports_to from up join board b on b.id = up.id where b.reports_to is not null
                        ) select exists (select 1 from up where id = :above)""")
                .bind("board", board)
                .bind("above", above)
                .mapTo(Boolean.class)
                .one();
    }

    private static @Nullable BoardRef reportsTo(ResultSet row) throws SQLException {
        String slug = row.getString("reports_to");
        return slug == null ? null : new BoardRef(slug, row.getString("reports_to_name"));
    }

    private static Optional<BoardDetails> find(Handle handle, String slug) {
        return read(handle, "b.id = " + Directory.BOARD_AT_ADDRESS, Map.of("slug", slug)).stream()
                .findFirst();
    }

    private static List<BoardDetails> read(Handle handle, String where, Map<String, String> values) {
        Map<UUID, PartnershipRef> partnerships = Partnerships.byId(handle);
        return handle.createQuery("""
                        select b.id, b.slug, b.name, b.place, b.kind, up.slug as reports_to, up.name as reports_to_name,
                          array(select bp.partnership_id from board_partnership bp where bp.board_id = b.id) as partnerships,
                          b.valid_to, n.slug as next, n.name as next_name,
                          array(select p.slug from board_succession s join board p on p.id = s.predecessor_id
                            where s.successor_id = b.id order by s.taken_over_on desc, p.name, p.slug) as before,
                          array(select p.name from board_succession s join board p on p.id = s.predecessor_id
                            where s.successor_id = b.id order by s.taken_over_on desc, p.name, p.slug) as before_names
                        from board b left join board up on up.id = b.reports_to
                        left join board_succession after on after.predecessor_id = b.id left join board n on n.id = after.successor_id
                        where %s order by b.name, b.slug""".formatted(where))
                .bindMap(values)
                .map((row, context) -> new BoardDetails(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("place"),
                        Coded.of(BoardKind.class, row.getString("kind")),
                        reportsTo(row),
                        Partnerships.named(partnerships, Directory.ids(row, "partnerships")),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("next") == null
                                ? null
                                : new BoardRef(row.getString("next"), row.getString("next_name")),
                        predecessors(row)))
                .list();
    }

    private static List<BoardRef> predecessors(ResultSet row) throws SQLException {
        String[] slugs = (String[]) row.getArray("before").getArray();
        String[] names = (String[]) row.getArray("before_names").getArray();
        List<BoardRef> predecessors = new ArrayList<>();
        for (int i = 0; i < slugs.length; i++) {
            predecessors.add(new BoardRef(slugs[i], names[i]));
        }
        return predecessors;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
