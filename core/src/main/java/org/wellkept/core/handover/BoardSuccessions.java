package org.wellkept.core.handover;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.PlainDay;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.handover.BoardSuccessionStore.Days;
import org.wellkept.core.handover.BoardSuccessionStore.EndedRole;
import org.wellkept.core.handover.BoardSuccessionStore.Unfinished;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.BoardEnding;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.undertaking.Undertakings;

/**
 * Boards that end, and what they had open. What is open of a board passes in one transaction to the one that succeeds it, and nobody
 * is asked: a promise stays its organisation's word, and only the board that looks after it changes.
 */
@Door
public class BoardSuccessions {

    private static final int MOST_AT_ONCE = 20;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Directory directory;
    private final Boards boards;
    private final Undertakings undertakings;
    private final Meetings meetings;
    private final History history;

    @Inject
    BoardSuccessions(
            Jdbi jdbi,
            Clock clock,
            Directory directory,
            Boards boards,
            Undertakings undertakings,
            Meetings meetings,
            History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.directory = directory;
        this.boards = boards;
        this.undertakings = undertakings;
        this.meetings = meetings;
        this.history = history;
    }

    /** Every one that was recorded, latest first. */
    public List<BoardSuccessionRead> all() {
        return jdbi.withHandle(handle -> new BoardSuccessionStore(handle).all());
    }

    /**
     * What recording it would pass on, without doing it; refused as recording it would be.
     *
     * @return one for each board that would end, in the order in which they are named
     */
    public Outcome<List<BoardPassing>> preview(Actor actor, SucceedBoards command) {
        return jdbi.withHandle(handle -> check(handle, actor, command).map(checked -> passing(handle, checked)));
    }

    /**
     * Records it. The boards end the day before, and roles on them with it. What they had open is the successor's from then on: promises,
     * asks that wait, decisions that are still to be done, and boards that reported to them. What is in the way is refused.
     */
    public Outcome<BoardDetails> record(Actor actor, SucceedBoards command) {
        return jdbi.withHandle(handle -> check(handle, actor, command).then(checked -> {
            BoardSuccessionStore store = new BoardSuccessionStore(handle);
            List<BoardPassing> passing = passing(handle, checked);
            for (int i = 0; i < checked.predecessors().size(); i++) {
                write(store, actor, checked, checked.predecessors().get(i), passing.get(i));
            }
            return boards.find(checked.successor().slug());
        }));
    }

    /**
     * Records that a board ended and no other looks after what was promised to it: its promises stay made to it, and say so. What waits for
     * an answer of the board is in the way.
     */
    public Outcome<BoardDetails> close(Actor actor, CloseBoard command) {
        Optional<BoardKey> found = directory.board(command.board());
        if (found.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("board"));
        }
        BoardKey board = found.get();
        if (!board.isAdministeredBy(actor)) {
            return Outcome.refused(onlyAnAdministrator());
        }
        return jdbi.withHandle(handle -> {
            BoardSuccessionStore store = new BoardSuccessionStore(handle);
            FieldProblems problems = new FieldProblems();
            if (command.lastDay().isAfter(today())) {
                problems.add("lastDay", "This day has not come yet", "Record it once the board has ended");
            }
            Days days = store.days(board.id());
            ends(problems, handle, store, new Ending("board", "lastDay", board, days, command.lastDay()));
            waits(problems, store, actor, board);
            if (!problems.areNone()) {
                return problems.refused();
            }
            store.end(board.id(), command.lastDay());
            store.reportTo(board.id(), null);
            endRoles(store, actor, board, command.lastDay());
            remember(actor, board, "closed", Map.of("lastDay", command.lastDay().toString()));
            return boards.find(board.slug());
        });
    }

    /** A succession that could be recorded. */
    private record Checked(BoardKey successor, List<BoardKey> predecessors, LocalDate on) {}

    private Outcome<Checked> check(Handle handle, Actor actor, SucceedBoards command) {
        Optional<BoardKey> found = directory.board(command.successor());
        if (found.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("board"));
        }
        BoardKey successor = found.get();
        FieldProblems problems = new FieldProblems();
        Map<BoardKey, String> predecessors = predecessors(problems, command, successor);
        Set<BoardKey> all = new HashSet<>(predecessors.keySet());
        all.add(successor);
        if (!all.stream().allMatch(board -> board.isAdministeredBy(actor))) {
            return Outcome.refused(onlyAnAdministrator());
        }
        if (command.on().isAfter(today())) {
            problems.add("on", "This day has not come yet", "Record it on the day");
        }
        if (!problems.areNone()) {
            return problems.refused();
        }
        BoardSuccessionStore store = new BoardSuccessionStore(handle);
        // always in one order, so that two who record something at once don't wait for each other
        Map<UUID, Days> days = new HashMap<>();
        all.stream()
                .sorted(Comparator.comparing(BoardKey::id))
                .forEach(board -> days.put(board.id(), store.days(board.id())));
        begins(
                problems,
                handle,
                successor,
                Objects.requireNonNull(days.get(successor.id())),
                predecessors,
                command.on());
        predecessors.forEach((board, field) -> {
            Days own = Objects.requireNonNull(days.get(board.id()));
            ends(
                    problems,
                    handle,
                    store,
                    new Ending(field, "on", board, own, command.on().minusDays(1)));
            fits(problems, store, successor, board, predecessors);
        });
        return problems.areNone()
                ? Outcome.done(new Checked(successor, List.copyOf(predecessors.keySet()), command.on()))
                : problems.refused();
    }

    /** Each with the field that named it, in the order in which they are named. */
    private Map<BoardKey, String> predecessors(FieldProblems problems, SucceedBoards command, BoardKey successor) {
        Map<BoardKey, String> found = new LinkedHashMap<>();
        if (command.predecessors().isEmpty() || command.predecessors().size() > MOST_AT_ONCE) {
            problems.add("predecessors", "It is not said which boards ended", "Name 1 to " + MOST_AT_ONCE + " boards");
            return found;
        }
        for (int i = 0; i < command.predecessors().size(); i++) {
            String field = "predecessors[" + i + "]";
            String slug = command.predecessors().get(i);
            Optional<BoardKey> board = directory.board(slug);
            if (board.isEmpty()) {
                problems.add(field, "No board is called " + slug, "Give the slug of a board that ended");
            } else if (board.get().id().equals(successor.id())) {
                problems.add(field, "No board succeeds itself", "Name two boards");
            } else if (found.putIfAbsent(board.get(), field) != null) {
                problems.add(field, "It is named twice", "Leave one of them out");
            }
        }
        return found;
    }

    /** What stands against it at the successor. */
    private static void begins(
            FieldProblems problems,
            Handle handle,
            BoardKey successor,
            Days days,
            Map<BoardKey, String> predecessors,
            LocalDate on) {
        BoardEnding.of(handle, successor.id()).ifPresent(ended -> {
            boolean circle =
                    predecessors.keySet().stream().anyMatch(board -> board.ref().equals(ended.successor()));
            problems.add(
                    "successor",
                    circle
                            ? ended.problem() + " and was succeeded by one of these, so this would be a circle"
                            : ended.problem(),
                    circle ? "Look which of the boards came first" : ended.mend());
        });
        if (days.from() != null && on.isBefore(days.from())) {
            problems.add(
                    "on",
                    successor.name() + " did not exist before " + PlainDay.of(days.from()),
                    "Give that day or a later one");
        }
    }

    /**
     * A board that is to end.
     *
     * @param field that named it
     * @param dayField that named its last day
     */
    private record Ending(String field, String dayField, BoardKey board, Days days, LocalDate lastDay) {}

    /** What stands against the end of a board. */
    private static void ends(FieldProblems problems, Handle handle, BoardSuccessionStore store, Ending ending) {
        String name = ending.board().name();
        Optional<BoardEnding> ended = BoardEnding.of(handle, ending.board().id());
        if (ended.isPresent()) {
            problems.add(ending.field(), ended.get().problem() + " already", "Look at its page");
            return;
        }
        LocalDate from = ending.days().from();
        if (from != null && ending.lastDay().isBefore(from)) {
            problems.add(ending.dayField(), name + " did not exist before " + PlainDay.of(from), "Give a later day");
        }
        LocalDate tookOver = ending.days().tookOverOn();
        if (tookOver != null && ending.lastDay().isBefore(tookOver)) {
            problems.add(ending.dayField(), name + " itself took over on " + PlainDay.of(tookOver), "Give a later day");
        }
        store.lastTrace(ending.board().id())
                .filter(trace -> trace.isAfter(ending.lastDay()))
                .ifPresent(trace -> problems.add(
                        ending.dayField(),
                        name + " was still at work on " + PlainDay.of(trace)
                                + ": it closed a round, met or published a paper",
                        "Give a later day"));
        store.unfinished(ending.board().id()).forEach(open -> unfinished(problems, ending, open));
    }

    private static void unfinished(FieldProblems problems, Ending ending, Unfinished open) {
        String name = ending.board().name();
        switch (open.kind()) {
            case ROUND ->
                problems.add(
                        ending.field(),
                        "The round “" + open.name() + "” of " + name + " is open",
                        "Let its officer close it first");
            case COMMITMENT_ROUND ->
                problems.add(
                        ending.field(),
                        "The commitment round “" + open.name() + "” of " + name + " is open",
                        "Let its officer close it first");
            case MEETING ->
                problems.add(
                        ending.field(),
                        name + " has a meeting planned on " + open.name(),
                        "Let its officer cancel it, or say that it was held, first");
            case PAPER ->
                problems.add(
                        ending.field(),
                        "The paper “" + open.name() + "” of " + name + " is a draft",
                        "Let its officer publish it, or throw it away, first");
        }
    }

    /** Whether the one can go on for the other: where it sits, and whom it reports to. */
    private static void fits(
            FieldProblems problems,
            BoardSuccessionStore store,
            BoardKey successor,
            BoardKey predecessor,
            Map<BoardKey, String> predecessors) {
        String field = predecessors.getOrDefault(predecessor, "predecessors");
        if (!successor.partnerships().containsAll(predecessor.partnerships())) {
            problems.add(
                    field,
                    successor.name() + " does not sit in every partnership of " + predecessor.name(),
                    "Name a board that sits where it sat");
        }
        store.between(successor.id(), predecessor.id()).stream()
                .filter(up -> predecessors.keySet().stream()
                        .noneMatch(ending -> ending.ref().equals(up)))
                .findFirst()
                .ifPresent(up -> problems.add(
                        field,
                        successor.name() + " reports to " + up.name() + ", which reports to " + predecessor.name()
                                + ": reports would go round in a circle",
                        "Say first whom " + successor.name() + " reports to from then on"));
    }

    /** What waits for a board that no other succeeds. */
    private void waits(FieldProblems problems, BoardSuccessionStore store, Actor actor, BoardKey board) {
        int asks = store.asks(board.id());
        if (asks > 0) {
            problems.add(
                    "board",
                    "Partners wait for its answer to " + asks + (asks == 1 ? " ask" : " asks"),
                    "Let its officer answer first: not for this board is an answer");
        }
        List<DecisionRead> waiting = open(actor, board).stream()
                .filter(decision -> decision.kind() == DecisionKind.DEFERRED
                        || board.ref().equals(decision.chain().escalatedTo()))
                .toList();
        if (!waiting.isEmpty()) {
            problems.add(
                    "board",
                    "It is to look again at "
                            + waiting.stream().map(DecisionRead::reference).collect(Collectors.joining(", ")),
                    "Let its officer say first what came of it");
        }
    }

    private List<DecisionRead> open(Actor actor, BoardKey board) {
        return meetings.openDecisions(actor, board.slug()).orThrow();
    }

    private List<BoardPassing> passing(Handle handle, Checked checked) {
        BoardSuccessionStore store = new BoardSuccessionStore(handle);
        return checked.predecessors().stream()
                .map(predecessor -> store.passing(
                        predecessor,
                        checked.successor(),
                        checked.on(),
                        open(Actor.anyone(), predecessor).size()))
                .toList();
    }

    private void write(
            BoardSuccessionStore store, Actor actor, Checked checked, BoardKey predecessor, BoardPassing passing) {
        BoardKey successor = checked.successor();
        LocalDate lastDay = checked.on().minusDays(1);
        store.succeed(predecessor, successor, checked.on(), actor.signedInPerson());
        store.end(predecessor.id(), lastDay);
        undertakings.lookAfter(actor, predecessor, successor, checked.on());
        store.passAsks(predecessor.id(), successor.id());
        store.reportTo(predecessor.id(), successor.id());
        endRoles(store, actor, predecessor, lastDay);
        Map<String, String> content = Map.of(
                "predecessor", predecessor.slug(),
                "successor", successor.slug(),
                "on", checked.on().toString(),
                "promises", String.valueOf(passing.promises() + passing.drafts()),
                "asks", String.valueOf(passing.asks()),
                "decisions", String.valueOf(passing.decisions()));
        remember(actor, predecessor, "succession recorded", content);
        remember(actor, successor, "succession recorded", content);
    }

    private void endRoles(BoardSuccessionStore store, Actor actor, BoardKey board, LocalDate lastDay) {
        for (EndedRole ended : store.endRoles(board.id(), lastDay, clock.instant())) {
            history.append(new HistoryEvent(
                    ended.person(),
                    "person",
                    ended.person().toString(),
                    actor.signedInPerson(),
                    "roleEnded",
                    Map.of("role", ended.role(), "where", board.slug())));
        }
    }

    private void remember(Actor actor, BoardKey board, String action, Map<String, String> content) {
        history.append(new HistoryEvent(board.id(), "board", board.slug(), actor.signedInPerson(), action, content));
    }

    private static Refusal onlyAnAdministrator() {
        return new Refusal.NotPermitted(
                "Only an administrator of all partnerships of these boards records that one succeeds another or closes.");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
