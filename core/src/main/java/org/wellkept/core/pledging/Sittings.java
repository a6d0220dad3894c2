package org.wellkept.core.pledging;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.history.History;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.undertaking.EndorseUndertaking;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.undertaking.Undertakings;

/** The board endorses the promises of a commitment round, all or some, in one sitting. */
@Door
public class Sittings {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Directory directory;
    private final Undertakings undertakings;
    private final History history;

    @Inject
    Sittings(Jdbi jdbi, Clock clock, Directory directory, Undertakings undertakings, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.directory = directory;
        this.undertakings = undertakings;
        this.history = history;
    }

    /** What the board has before it, for whoever may record what it endorses. */
    public Outcome<Sitting> find(Actor actor, UUID round) {
        return inRound(actor, round, (store, found, board) -> Outcome.done(sitting(store, found.round())));
    }

    /**
     * Records what the board endorsed at one meeting: an endorsement beside each promise, with its history, all of them or
     * none. Those that are left out stay as they are, with the board's note.
     */
    public Outcome<Sitting> endorse(Actor actor, EndorsePledges command) {
        return inRound(actor, command.round(), (store, found, board) -> {
            // whoever else sits over the same round waits, and then finds what was endorsed
            store.lockBoard(board.id());
            Set<String> candidates = sitting(store, found.round()).toEndorse().stream()
                    .map(PledgedPromise::reference)
                    .collect(Collectors.toCollection(TreeSet::new));
            // what came in since the board looked is not what it left out
            Set<String> leftOut = new TreeSet<>(command.leftOut());
            FieldProblems problems = problems(command, found.round(), candidates, leftOut);
            LocalDate meetingOn = command.meetingOn();
            if (meetingOn == null || !problems.areNone()) {
                return problems.refused();
            }
            // in one order, so that two who do this at once wait for each other and never both
            for (String reference : new TreeSet<>(command.promises())) {
                undertakings
                        .endorse(actor, new EndorseUndertaking(reference, board.slug(), meetingOn))
                        .orThrow();
            }
            String note = command.note();
            if (!leftOut.isEmpty() && note != null) {
                store.note(command.round(), leftOut, meetingOn, note.strip());
            }
            history.append(CommitmentRounds.event(
                    command.round(),
                    board,
                    found.round().name(),
                    actor,
                    "endorsed",
                    Map.of(
                            "on", meetingOn.toString(),
                            "promises", String.join(", ", new TreeSet<>(command.promises())),
                            "leftOut", String.join(", ", leftOut),
                            "note", leftOut.isEmpty() || note == null ? "" : note.strip())));
            return Outcome.done(sitting(store, found.round()));
        });
    }

    private FieldProblems problems(
            EndorsePledges command, CommitmentRoundSummary round, Set<String> candidates, Set<String> leftOut) {
        FieldProblems problems = new FieldProblems();
        if (candidates.isEmpty()) {
            problems.add("promises", "No agreed promise waits to be endorsed", "Wait until organisations agree theirs");
        } else if (command.promises().isEmpty() && leftOut.isEmpty()) {
            problems.add(
                    "promises", "No promise is named", "Name those that the board endorsed, or those that it left out");
        }
        command.promises().stream()
                .filter(reference -> !candidates.contains(reference))
                .sorted()
                .forEach(reference -> problems.add(
                        "promises",
                        reference + " is not among the agreed promises of this round that wait to be endorsed",
                        "Leave it out"));
        leftOut.stream()
                .filter(reference ->
                        !candidates.contains(reference) || command.promises().contains(reference))
                .forEach(reference -> problems.add(
                        "leftOut",
                        reference + " is endorsed, or does not wait to be endorsed",
                        "Leave it out of this list"));
        LocalDate meetingOn = command.meetingOn();
        if (meetingOn == null) {
            problems.add("meetingOn", "The day of the meeting is missing", "Give a day");
        } else if (meetingOn.isAfter(LocalDate.now(clock))) {
            problems.add("meetingOn", "The day of the meeting is in the future", "Record it after the meeting");
        } else if (meetingOn.isBefore(round.openedOn())) {
            problems.add("meetingOn", "The meeting was before the round opened", "Give a later day");
        }
        if (leftOut.isEmpty()) {
            problems.optionalText("note", command.note(), CommitmentRounds.LONGEST_TEXT);
        } else if (command.note() == null || command.note().isBlank()) {
            problems.add(
                    "note",
                    "Nothing is said of the promises that are left out",
                    "Say in a sentence what the board thinks of them: their organisations read it");
        } else {
            problems.text("note", command.note(), CommitmentRounds.LONGEST_TEXT);
        }
        return problems;
    }

    private static Sitting sitting(PledgeStore store, CommitmentRoundSummary round) {
        List<PledgedPromise> sent = store.sent(round.id());
        return new Sitting(
                round,
                sent.stream()
                        .filter(promise -> promise.state() == State.AGREED && promise.endorsedOn() == null)
                        .toList(),
                sent.stream().filter(promise -> promise.endorsedOn() != null).toList(),
                sent.stream().filter(promise -> promise.state() == State.DRAFT).toList());
    }

    private <T> Outcome<T> inRound(Actor actor, UUID round, InRound<T> work) {
        return jdbi.withHandle(handle -> {
            PledgeStore store = new PledgeStore(handle);
            Optional<PledgeStore.Found> found = store.find(round);
            if (found.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("commitment round"));
            }
            BoardKey board = directory.board(found.get().board()).orElseThrow();
            if (!board.allows(actor, Action.ENDORSE)) {
                return Outcome.refused(
                        new Refusal.NotPermitted("Only the board's officer can record what it endorsed."));
            }
            return work.in(store, found.get(), board);
        });
    }

    @FunctionalInterface
    private interface InRound<T> {
        Outcome<T> in(PledgeStore store, PledgeStore.Found found, BoardKey board);
    }
}
