package org.wellkept.core.ask;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;

/** What partners ask of boards, and what boards answer. Asks are made by posting an update. */
@Door
public class Asks {

    /** How long Today shows an answer to those who asked, in days. */
    private static final int NEWS = 30;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Directory directory;
    private final History history;

    @Inject
    public Asks(Jdbi jdbi, Clock clock, Directory directory, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.directory = directory;
        this.history = history;
    }

    /** The board's officer answers, once. Whoever answers second is told what the first said. */
    public Outcome<AskRead> answer(Actor actor, AnswerAsk command) {
        return end(actor, command.ask(), "asked of the board: answered", (store, found) -> {
            if (!found.answers()) {
                return Outcome.refused(new Refusal.NotPermitted("Only the board's officer can answer for it."));
            }
            Optional<Refusal> ended = ended(found.read());
            if (ended.isPresent()) {
                return Outcome.refused(ended.get());
            }
            FieldProblems problems = command.problems();
            AskAnswer answer = command.answer();
            String words = command.words();
            if (answer == null || words == null || !problems.areNone()) {
                return problems.refused();
            }
            store.answer(command, actor.signedInPerson());
            return Outcome.done(Map.of(
                    "board", found.read().board().slug(),
                    "ask", found.read().words(),
                    "answer", answer.code(),
                    "words", words.strip()));
        });
    }

    /** The organisation's lead takes it back when nobody needs it any more. */
    public Outcome<AskRead> withdraw(Actor actor, UUID ask) {
        return end(actor, ask, "asked of the board: withdrawn", (store, found) -> {
            if (!found.withdraws()) {
                return Outcome.refused(
                        new Refusal.NotPermitted("Only the lead of the organisation that asks can take it back."));
            }
            Optional<Refusal> ended = ended(found.read());
            if (ended.isPresent()) {
                return Outcome.refused(ended.get());
            }
            store.withdraw(ask, actor.signedInPerson());
            return Outcome.done(Map.of(
                    "board", found.read().board().slug(),
                    "ask", found.read().words()));
        });
    }

    private static Optional<Refusal> ended(AskRead ask) {
        AskRead.Reply reply = ask.reply();
        if (reply != null) {
            return Optional.of(new Refusal.RuleBroken(
                    "The board has answered it already: "
                            + reply.answer().words().toLowerCase(Locale.ROOT) + ". " + reply.words(),
                    "Talk to each other if that should change; an answer that was given stays."));
        }
        return ask.withdrawnOn() == null
                ? Optional.empty()
                : Optional.of(new Refusal.RuleBroken(
                        "The organisation took this ask back on " + ask.withdrawnOn() + ".", "Nothing needs doing."));
    }

    private Outcome<AskRead> end(Actor actor, UUID ask, String action, Ending ending) {
        return jdbi.withHandle(handle -> {
            AskStore store = store(handle, actor);
            store.lock(ask);
            Optional<AskStore.Found> found = store.find(ask);
            if (found.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("ask"));
            }
            return ending.decideAndWrite(store, found.get()).map(content -> {
                history.append(new HistoryEvent(
                        found.get().undertaking(),
                        found.get().kind(),
                        found.get().read().reference(),
                        actor.signedInPerson(),
                        action,
                        content));
                return store.find(ask).orElseThrow().read();
            });
        });
    }

    /**
     * What is asked of a board, as far as the reader may read it: those that wait first, soonest due first; then those that
     * ended, latest asked first.
     */
    public Outcome<List<AskRead>> ofBoard(Actor actor, String board) {
        return withBoard(board, (handle, id) -> store(handle, actor).ofBoard(id));
    }

    /** How many asks the board answered, counting those that the reader may read. */
    public Outcome<AskStanding> standing(Actor actor, String board) {
        return withBoard(board, (handle, id) -> store(handle, actor).standing(id));
    }

    /** What a promise's organisation asked with its updates, latest first, as far as the reader may read it. */
    public List<AskRead> ofPromise(Actor actor, String reference) {
        return jdbi.withHandle(handle -> store(handle, actor).ofPromise(reference));
    }

    /** Asks that wait for boards of which the actor is the officer, soonest due first: for Today. */
    public List<AskRead> waitingFor(Actor actor) {
        Set<UUID> boards = actor.boards(Role.OFFICER);
        return boards.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> store(handle, actor).waitingFor(boards));
    }

    /** Answers of the last 30 days to organisations that the actor contributes to or leads, latest first: for Today. */
    public List<AskRead> answeredTo(Actor actor) {
        Set<UUID> organisations = actor.organisations(Role.CONTRIBUTOR, Role.LEAD);
        return organisations.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> store(handle, actor).answeredSince(today().minusDays(NEWS), organisations));
    }

    private <T> Outcome<T> withBoard(String slug, BoardQuery<T> query) {
        Optional<BoardKey> board = directory.board(slug);
        if (board.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("board"));
        }
        return Outcome.done(
                jdbi.withHandle(handle -> query.read(handle, board.get().id())));
    }

    private AskStore store(Handle handle, Actor actor) {
        return new AskStore(handle, actor, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Decides, and writes if nothing stands against it; answers with what the history keeps. */
    @FunctionalInterface
    private interface Ending {
        Outcome<Map<String, String>> decideAndWrite(AskStore store, AskStore.Found found);
    }

    @FunctionalInterface
    private interface BoardQuery<T> {
        T read(Handle handle, UUID board);
    }
}
