package org.wellkept.core.round;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.partnership.BoardEnding;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.OrganisationRef;

/** A board asks its partners how their promises stand. At most one round of a board is open. */
@Door
public class Rounds {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Directory directory;
    private final History history;
    private final Event<RoundClosed> closed;

    @Inject
    public Rounds(Jdbi jdbi, Clock clock, Directory directory, History history, Event<RoundClosed> closed) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.directory = directory;
        this.history = history;
        this.closed = closed;
    }

    public Outcome<RoundSummary> open(Actor actor, OpenRound command) {
        Optional<BoardKey> board = directory.board(command.board());
        if (board.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("board"));
        }
        if (!mayRun(actor, board.get())) {
            return Outcome.refused(new Refusal.NotPermitted("Only an officer of this board opens its rounds."));
        }
        FieldProblems problems = problems(command);
        Set<UUID> named = named(problems, command, board.get());
        if (!problems.areNone()) {
            return problems.refused();
        }
        return jdbi.withHandle(handle -> {
            RoundStore store = new RoundStore(handle);
            store.lock(board.get().id());
            Optional<BoardEnding> ended = BoardEnding.of(handle, board.get().id());
            if (ended.isPresent()) {
                return Outcome.refused(ended.get().refusal());
            }
            Optional<String> open = store.openRound(board.get().id());
            if (open.isPresent()) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "The round \"" + open.get() + "\" of this board is still open.", "Close it first."));
            }
            Optional<String> overlapping =
                    store.overlapping(board.get().id(), command.periodFrom(), command.periodTo());
            if (overlapping.isPresent()) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "The period overlaps with that of \"" + overlapping.get()
                                + "\": partners would be asked twice about the same days.",
                        "Give a period that begins after it ends."));
            }
            Set<UUID> asked = named.isEmpty() ? store.withPromisesTo(board.get().id(), today()) : named;
            if (asked.isEmpty()) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "No organisation that has joined has an agreed promise made to this board.",
                        "Name the organisations to ask, or wait for the first promise."));
            }
            UUID id = UuidCreator.getTimeOrderedEpoch();
            store.add(id, board.get().id(), command, asked, actor.signedInPerson());
            history.append(new HistoryEvent(
                    id,
                    "round",
                    board.get().slug() + ": " + command.name().strip(),
                    actor.signedInPerson(),
                    "opened",
                    Map.of(
                            "dueOn", command.dueOn().toString(),
                            "asked",
                                    directory.organisations(asked).values().stream()
                                            .map(OrganisationKey::slug)
                                            .sorted()
                                            .collect(Collectors.joining(", ")))));
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    /** Closes today, and freezes what the round found. */
    public Outcome<RoundSummary> close(Actor actor, UUID round) {
        return inRound(actor, round, "closes", (handle, board, found) -> {
            RoundStore store = new RoundStore(handle);
            if (today().isBefore(found.opensOn())) {
                return Outcome.refused(
                        new Refusal.RuleBroken("This round opens on a later day.", "Wait until it has opened."));
            }
            if (!store.close(round, today())) {
                return Outcome.refused(new Refusal.RuleBroken("This round is closed already.", "Open the next round."));
            }
            RoundSummary summary = store.find(round).orElseThrow();
            remember(actor, board, found, "closed", Map.of("closedOn", today().toString()));
            closed.fire(new RoundClosed(summary, board, actor.signedInPerson()));
            return Outcome.done(summary);
        });
    }

    /**
     * Opens the board's latest round again after it closed: once, with a reason that is published. What comes in from then
     * on is late.
     */
    public Outcome<RoundSummary> reopen(Actor actor, ReopenRound command) {
        return inRound(actor, command.round(), "reopens", (handle, board, found) -> {
            FieldProblems problems = new FieldProblems();
            problems.text("reason", command.reason(), ReopenRound.LONGEST_REASON);
            if (!problems.areNone()) {
                return problems.refused();
            }
            RoundStore store = new RoundStore(handle);
            store.lock(board.id());
            Optional<BoardEnding> ended = BoardEnding.of(handle, board.id());
            if (ended.isPresent()) {
                return Outcome.refused(ended.get().refusal());
            }
            Optional<String> open = store.openRound(board.id());
            if (open.isPresent()) {
                return Outcome.refused(new Refusal.RuleBroken(
                        open.get().equals(found.name())
                                ? "This round is open."
                                : "The round \"" + open.get() + "\" of this board is open now.",
                        "A board has one open round at a time."));
            }
            if (!store.latest(board.id()).equals(found.id())) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "The board has asked again since this round closed.",
                        "Only its latest round can be reopened."));
            }
            if (!store.reopen(command, clock.instant(), today(), actor.signedInPerson())) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "This round was reopened once already, and a round can be reopened once.",
                        "Ask about what is missing in the next round."));
            }
            remember(
                    actor,
                    board,
                    found,
                    "reopened",
                    Map.of("because", command.reason().strip()));
            return Outcome.done(store.find(found.id()).orElseThrow());
        });
    }

    private Outcome<RoundSummary> inRound(Actor actor, UUID round, String does, InRound work) {
        return jdbi.withHandle(handle -> {
            Optional<RoundSummary> found = new RoundStore(handle).find(round);
            if (found.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("round"));
            }
            BoardKey board = directory.board(found.get().board()).orElseThrow();
            if (!mayRun(actor, board)) {
                return Outcome.refused(
                        new Refusal.NotPermitted("Only an officer of this board " + does + " its rounds."));
            }
            return work.in(handle, board, found.get());
        });
    }

    private void remember(Actor actor, BoardKey board, RoundSummary round, String action, Map<String, String> content) {
        history.append(new HistoryEvent(
                round.id(), "round", board.slug() + ": " + round.name(), actor.signedInPerson(), action, content));
    }

    /** Latest first. Anyone may. */
    public Outcome<List<RoundSummary>> ofBoard(String board) {
        Optional<BoardKey> found = directory.board(board);
        if (found.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("board"));
        }
        return Outcome.done(jdbi.withHandle(
                handle -> new RoundStore(handle).ofBoard(found.get().id())));
    }

    /** Open rounds that ask an organisation that the actor contributes to or leads, soonest due first: for Today. */
    public List<Asked> asking(Actor actor) {
        Set<UUID> organisations = actor.organisations(Role.CONTRIBUTOR, Role.LEAD);
        if (organisations.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> new RoundStore(handle).asking(organisations, today()));
    }

    private static boolean mayRun(Actor actor, BoardKey board) {
        return board.allows(actor, Action.RUN_ROUND);
    }

    private FieldProblems problems(OpenRound command) {
        FieldProblems problems = new FieldProblems();
        problems.text("name", command.name(), 100);
        if (command.periodTo().isBefore(command.periodFrom())) {
            problems.add("periodTo", "The period ends before it begins", "Give a day on or after its first");
        }
        if (!command.opensOn().isAfter(command.periodFrom())) {
            problems.add(
                    "opensOn", "The round opens before its period has begun", "Give a day after the period's first");
        }
        if (command.dueOn().isBefore(command.opensOn())) {
            problems.add("dueOn", "The round is due before it opens", "Give a day on or after the day it opens");
        } else if (command.dueOn().isBefore(today())) {
            problems.add(
                    "dueOn", "The due date is in the past, so every answer would be late", "Give a day from today on");
        }
        if (command.meetingOn() != null) {
            RoundCalendar calendar = RoundCalendar.before(command.meetingOn());
            if (!command.dueOn().isBefore(calendar.publishOn())) {
                problems.add(
                        "dueOn",
                        "Answers would come too late for the meeting: its paper has to be public by "
                                + PlainDay.of(calendar.publishOn()) + ", five clear days before",
                        "Give " + PlainDay.of(calendar.dueOn()) + " or earlier, or a later meeting");
            }
        }
        return problems;
    }

    private Set<UUID> named(FieldProblems problems, OpenRound command, BoardKey board) {
        Set<UUID> named = new LinkedHashSet<>();
        for (int i = 0; i < command.asked().size(); i++) {
            String field = "asked[" + i + "]";
            Optional<OrganisationKey> organisation =
                    directory.organisation(command.asked().get(i));
            if (organisation.isEmpty()) {
                problems.add(field, "There is no such organisation", "Name one that there is");
            } else if (!organisation.get().joined()) {
                problems.add(
                        field,
                        organisation.get().name() + " has not joined, so nobody would answer for it",
                        "Leave it out until it has joined");
            } else if (board.partnerships().stream()
                    .noneMatch(partnership -> directory.isIn(organisation.get().id(), partnership, today()))) {
                problems.add(
                        field, organisation.get().name() + " is in none of this board's partnerships", "Leave it out");
            } else {
                named.add(organisation.get().id());
            }
        }
        return named;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @FunctionalInterface
    private interface InRound {
        Outcome<RoundSummary> in(Handle handle, BoardKey board, RoundSummary round);
    }

    /**
     * A round that waits for an organisation.
     *
     * @param waiting its agreed promises made to that board, with no update since the round opened
     */
    public record Asked(RoundSummary round, String boardName, OrganisationRef organisation, List<Waiting> waiting) {
        public Asked {
            waiting = List.copyOf(waiting);
        }
    }

    public record Waiting(String reference, String title) {}
}
