package org.wellkept.core.pledging;

import com.github.f4b6a3.uuid.UuidCreator;
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
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
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

/** A board asks its partners what they can commit to. {@link Pledges} answer; {@link Sittings} endorse. */
@Door
public class CommitmentRounds {

    static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PERIOD_YEARS = 10;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Directory directory;
    private final History history;

    @Inject
    CommitmentRounds(Jdbi jdbi, Clock clock, Directory directory, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.directory = directory;
        this.history = history;
    }

    /** Opens today. */
    public Outcome<CommitmentRoundSummary> open(Actor actor, OpenCommitmentRound command) {
        Optional<BoardKey> board = directory.board(command.board());
        if (board.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("board"));
        }
        if (!board.get().allows(actor, Action.RUN_ROUND)) {
            return Outcome.refused(new Refusal.NotPermitted("Only an officer of this board opens its rounds."));
        }
        FieldProblems problems = problems(command);
        Set<UUID> named = named(problems, command, board.get());
        if (!problems.areNone()) {
            return problems.refused();
        }
        return jdbi.withHandle(handle -> {
            PledgeStore store = new PledgeStore(handle);
            store.lockBoard(board.get().id());
            Optional<BoardEnding> ended = BoardEnding.of(handle, board.get().id());
            if (ended.isPresent()) {
                return Outcome.refused(ended.get().refusal());
            }
            Optional<String> open = store.openRound(board.get().id());
            if (open.isPresent()) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "The commitment round “" + open.get() + "” of this board is still open.", "Close it first."));
            }
            Set<UUID> asked = named.isEmpty() ? store.joinedIn(board.get().partnerships(), today()) : named;
            if (asked.isEmpty()) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "No organisation has joined this board's partnerships yet.", "Invite the first one."));
            }
            UUID id = UuidCreator.getTimeOrderedEpoch();
            store.add(id, board.get().id(), command, today(), asked, actor.signedInPerson());
            history.append(event(
                    id,
                    board.get(),
                    command.name().strip(),
                    actor,
                    "opened",
                    Map.of(
                            "dueOn", String.valueOf(command.dueOn()),
                            "question", command.question().strip(),
                            "asked",
                                    directory.organisations(asked).values().stream()
                                            .map(OrganisationKey::slug)
                                            .sorted()
                                            .collect(Collectors.joining(", ")))));
            return Outcome.done(store.find(id).orElseThrow().round());
        });
    }

    /** Closes today: no answer is taken any more. What was agreed can still be endorsed. */
    public Outcome<CommitmentRoundSummary> close(Actor actor, UUID round) {
        return withRound(round, (store, found, board) -> {
            if (!board.allows(actor, Action.RUN_ROUND)) {
                return Outcome.refused(new Refusal.NotPermitted("Only an officer of this board closes its rounds."));
            }
            if (!store.close(round, today())) {
                return Outcome.refused(
                        new Refusal.RuleBroken("This commitment round is closed already.", "Nothing needs doing."));
            }
            history.append(
                    event(round, board, found.round().name(), actor, "closed", Map.of("closedOn", today().toString())));
            return Outcome.done(store.find(round).orElseThrow().round());
        });
    }

    /** Latest first. */
    public Outcome<List<CommitmentRoundSummary>> ofBoard(Actor actor, String board) {
        Optional<BoardKey> found = directory.board(board);
        if (found.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("board"));
        }
        return mayRead(actor, found.get())
                ? Outcome.done(jdbi.withHandle(
                        handle -> new PledgeStore(handle).ofBoard(found.get().id())))
                : Outcome.refused(notShared());
    }

    public Outcome<CommitmentRoundSummary> find(Actor actor, UUID round) {
        return withRound(
                round,
                (store, found, board) ->
                        mayRead(actor, board) ? Outcome.done(found.round()) : Outcome.refused(notShared()));
    }

    /** Who has answered what, who declined and why, and who is silent, by name: for the board's own people. */
    public Outcome<List<Pledge>> answers(Actor actor, UUID round) {
        return withRound(
                round,
                (store, found, board) -> board.allows(actor, Action.READ_PLEDGE)
                        ? Outcome.done(store.pledges(round))
                        : Outcome.refused(new Refusal.NotPermitted(
                                "Only the board's members and officer read what each partner answered.")));
    }

    /** Open rounds that wait for an organisation that the actor contributes to or leads, soonest due first: for Today. */
    public List<AskedToPledge> asking(Actor actor) {
        Set<UUID> organisations = actor.organisations(Role.CONTRIBUTOR, Role.LEAD);
        return organisations.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> new PledgeStore(handle).asking(organisations));
    }

    private <T> Outcome<T> withRound(UUID round, InRound<T> work) {
        return jdbi.withHandle(handle -> {
            PledgeStore store = new PledgeStore(handle);
            Optional<PledgeStore.Found> found = store.find(round);
            return found.isEmpty()
                    ? Outcome.refused(new Refusal.NotFound("commitment round"))
                    : work.in(
                            store,
                            found.get(),
                            directory.board(found.get().board()).orElseThrow());
        });
    }

    private static boolean mayRead(Actor actor, BoardKey board) {
        return board.allows(actor, Action.READ_ACCOUNTABILITY);
    }

    private static Refusal notShared() {
        return new Refusal.NotPermitted("Only members of the board's partnership see its commitment rounds.");
    }

    static HistoryEvent event(
            UUID round, BoardKey board, String name, Actor actor, String action, Map<String, String> content) {
        return new HistoryEvent(
                round, "commitmentRound", board.slug() + ": " + name, actor.signedInPerson(), action, content);
    }

    private FieldProblems problems(OpenCommitmentRound command) {
        FieldProblems problems = new FieldProblems();
        problems.text("name", command.name(), LONGEST_NAME);
        problems.text("question", command.question(), LONGEST_TEXT);
        LocalDate from = command.periodFrom();
        LocalDate to = command.periodTo();
        if (from == null) {
            problems.add("periodFrom", "The first day of the period is missing", "Give a day");
        }
        if (to == null) {
            problems.add("periodTo", "The last day of the period is missing", "Give a day");
        } else if (from != null && to.isBefore(from)) {
            problems.add("periodTo", "The period ends before it begins", "Give a day on or after its first");
        } else if (from != null && to.isAfter(from.plusYears(LONGEST_PERIOD_YEARS))) {
            problems.add(
                    "periodTo",
                    "The period is longer than " + LONGEST_PERIOD_YEARS + " years",
                    "Give an earlier day; two years are usual");
        } else if (to.isBefore(today())) {
            problems.add("periodTo", "The period is over", "Give the period that the promises are for");
        }
        LocalDate due = command.dueOn();
        if (due == null) {
            problems.add("dueOn", "The day answers are due is missing", "Give a day");
        } else if (due.isBefore(today())) {
            problems.add(
                    "dueOn", "The due date is in the past, so every answer would be late", "Give a day from today on");
        }
        return problems;
    }

    private Set<UUID> named(FieldProblems problems, OpenCommitmentRound command, BoardKey board) {
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
    private interface InRound<T> {
        Outcome<T> in(PledgeStore store, PledgeStore.Found found, BoardKey board);
    }
}
