package org.wellkept.core.challenge;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.challenge.ChallengeStore.Asked;
import org.wellkept.core.challenge.ChallengeStore.Found;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.reference.WorkingDays;

/**
 * Questions on records, and their answers. That one is past its date unanswered is unfavourable to the organisation that
 * answers: nobody outside the partnership is told before that body had its right of reply. What is asked in a quiet period
 * of a board that the record is made to is public after it.
 */
@Door
public class Challenges {

    /** Working days that an organisation has to answer. */
    public static final int ANSWERING = 20;

    /** The most characters of a question and of an answer. */
    public static final int LONGEST = 2_000;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Askers askers;
    private final History history;
    private final Event<ChallengeEvent> told;

    @Inject
    Challenges(Jdbi jdbi, Clock clock, Askers askers, History history, Event<ChallengeEvent> told) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.askers = askers;
        this.history = history;
        this.told = told;
    }

    /** Asks, in the name of an organisation or a board. To a small organisation it may wait its turn: then it is queued. */
    public Outcome<ChallengeRead> ask(Actor actor, AskChallenge command) {
        return jdbi.withHandle(handle -> {
            ChallengeStore store = store(handle, actor);
            Optional<Asked> record = store.record(command.reference())
                    .filter(found -> AccessTable.allows(actor, Action.READ, found.subject()));
            if (record.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound(command.reference()));
            }
            return ask(store, actor, record.get(), command);
        });
    }

    private Outcome<ChallengeRead> ask(ChallengeStore store, Actor actor, Asked record, AskChallenge command) {
        Optional<Refusal> closed = stands(record);
        List<Askers.Asking> possible = askers.of(actor, record.subject());
        if (possible.isEmpty()) {
            return Outcome.refused(new Refusal.NotPermitted(
                    record.draft()
                            ? "A draft is nobody's word yet: it can be asked about once its lead has agreed it."
                            : "Only people of other organisations and boards of the partnership can ask: nobody asks about a promise"
                                    + " that their own organisation makes or helps to keep."));
        }
        if (closed.isPresent()) {
            return Outcome.refused(closed.get());
        }
        FieldProblems problems = new FieldProblems();
        problems.text("question", command.question(), LONGEST);
        Askers.Asking asking = chosen(problems, possible, command);
        String question = command.question();
        if (question == null || asking == null || !problems.areNone()) {
            return problems.refused();
        }
        store.lock(record.accountable());
        UUID id = UuidCreator.getTimeOrderedEpoch();
        store.add(id, record, asking, actor.signedInPerson());
        begin(store, record, id, 1, question.strip(), asking.asker().name());
        remember(
                actor,
                record,
                "question asked",
                Map.of("question", question.strip(), "by", asking.asker().name()));
        return Outcome.done(store.find(id).orElseThrow().read());
    }

    private static Optional<Refusal> stands(Asked record) {
        if (record.asPublished()) {
            return Optional.of(new Refusal.RuleBroken(
                    "It is shown as published, and nobody has asked the body that made it.",
                    "It can be asked about once that body has joined."));
        }
        if (!record.organisation().joined()) {
            return Optional.of(new Refusal.RuleBroken(
                    record.organisation().name() + " has not joined, so nobody would answer.",
                    "It can be asked about once that body has joined."));
        }
        if (record.inHandover()) {
            return Optional.of(new Refusal.RuleBroken(
                    "It is being handed over: " + record.organisation().name() + " has ended, so nobody would answer.",
                    "It can be asked about once a successor carries it on."));
        }
        return Optional.empty();
    }

    private static Askers.@Nullable Asking chosen(
            FieldProblems problems, List<Askers.Asking> possible, AskChallenge command) {
        if (command.organisation() == null && command.board() == null) {
            if (possible.size() == 1) {
                return possible.getFirst();
            }
            problems.add("organisation", "It is not said in whose name you ask", "Name " + names(possible));
            return null;
        }
        boolean board = command.organisation() == null;
        String slug = board ? command.board() : command.organisation();
        Optional<Askers.Asking> named = possible.stream()
                .filter(asking -> asking.asker().isBoard() == board
                        && asking.asker().slug().equals(slug))
                .findFirst();
        if (named.isEmpty() || (command.organisation() != null && command.board() != null)) {
            problems.add(
                    board ? "board" : "organisation", "You can't ask in that name here", "Name " + names(possible));
            return null;
        }
        return named.get();
    }

    private static String names(List<Askers.Asking> possible) {
        return possible.stream().map(asking -> asking.asker().name()).collect(Collectors.joining(" or "));
    }

    /** Somebody of the organisation writes down what its lead could answer; only its own people see it. */
    public Outcome<ChallengeRead> draftReply(Actor actor, UUID challenge, @Nullable String words) {
        return step(actor, challenge, ChallengeStep.DRAFT_REPLY, (store, found) -> {
            if (!found.drafts()) {
                return Outcome.refused(new Refusal.NotPermitted(
                        "Only people of the organisation that is asked can draft its answer."));
            }
            return written("words", words).map(text -> () -> {
                store.draft(challenge, found.read().turns().size(), text);
                remember(actor, found.record(), "answer to a question drafted", Map.of());
            });
        });
    }

    /** The organisation's lead answers. The second answer closes the question. */
    public Outcome<ChallengeRead> answer(Actor actor, UUID challenge, @Nullable String words) {
        return step(actor, challenge, ChallengeStep.ANSWER, (store, found) -> {
            if (!found.replies()) {
                return Outcome.refused(
                        new Refusal.NotPermitted("Only the lead of the organisation that is asked can answer."));
            }
            return written("words", words).map(text -> () -> {
                int turn = found.read().turns().size();
                store.reply(challenge, turn, text, actor.signedInPerson());
                if (turn == ChallengeLife.MOST_TURNS) {
                    store.close(challenge);
                }
                Map<String, String> content = new HashMap<>();
                content.put("question", found.read().latest().words());
                content.put("answer", text);
                remember(actor, found.record(), "question answered", content);
                told.fire(new ChallengeEvent.Answered(
                        found.record().reference(),
                        found.record().title(),
                        found.askedBy(),
                        found.record().organisation().name()));
                startNext(store, found.record());
            });
        });
    }

    /** The asker says, once, that the answer does not satisfy: it goes back to the organisation with a new clock. */
    public Outcome<ChallengeRead> notSatisfied(Actor actor, UUID challenge, @Nullable String why) {
        return step(actor, challenge, ChallengeStep.NOT_SATISFIED, (store, found) -> {
            if (!found.asks()) {
                return Outcome.refused(onlyTheAsker());
            }
            return written("why", why).map(text -> () -> {
                remember(actor, found.record(), "answer to a question did not satisfy", Map.of("why", text));
                begin(
                        store,
                        found.record(),
                        challenge,
                        ChallengeLife.MOST_TURNS,
                        text,
                        found.read().by());
            });
        });
    }

    /** The asker has their answer. */
    public Outcome<ChallengeRead> close(Actor actor, UUID challenge) {
        return step(actor, challenge, ChallengeStep.CLOSE, (store, found) -> {
            if (!found.asks()) {
                return Outcome.refused(onlyTheAsker());
            }
            return Outcome.done(() -> {
                store.close(challenge);
                remember(actor, found.record(), "question closed", Map.of());
            });
        });
    }

    /** The asker takes it back before it is answered. */
    public Outcome<ChallengeRead> withdraw(Actor actor, UUID challenge) {
        return step(actor, challenge, ChallengeStep.WITHDRAW, (store, found) -> {
            if (!found.asks()) {
                return Outcome.refused(onlyTheAsker());
            }
            return Outcome.done(() -> {
                store.withdraw(challenge);
                remember(actor, found.record(), "question withdrawn", Map.of());
                if (found.read().state() == ChallengeState.ASKED) {
                    startNext(store, found.record());
                }
            });
        });
    }

    private static Refusal onlyTheAsker() {
        return new Refusal.NotPermitted("Only people of the organisation or board that asked can do this.");
    }

    private Outcome<ChallengeRead> step(Actor actor, UUID challenge, ChallengeStep step, Decision decision) {
        return jdbi.withHandle(handle -> {
            ChallengeStore store = store(handle, actor);
            store.answering(challenge).ifPresent(store::lock);
            Optional<Found> found = store.find(challenge);
            if (found.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("question"));
            }
            return decision.decide(store, found.get()).then(write -> {
                ChallengeRead read = found.get().read();
                if (!ChallengeLife.allows(read.state(), read.turns().size(), step)) {
                    return Outcome.refused(stands(read, step));
                }
                write.run();
                return Outcome.done(store.find(challenge).orElseThrow().read());
            });
        });
    }

    private static Refusal stands(ChallengeRead read, ChallengeStep step) {
        String reply = read.latest().reply();
        if (reply != null && step == ChallengeStep.ANSWER) {
            return new Refusal.RuleBroken("It is answered already: " + reply, "An answer that was given stays.");
        }
        if (reply != null && step == ChallengeStep.NOT_SATISFIED && read.turns().size() > 1) {
            return new Refusal.RuleBroken(
                    "A question goes back to the organisation once.", "Ask another question, or ask at a meeting.");
        }
        return new Refusal.RuleBroken(
                "This can't be done with a question that stands so: "
                        + read.state().words().toLowerCase(Locale.ROOT) + ".",
                "Look at it again: somebody else may have been quicker.");
    }

    private static Outcome<String> written(String field, @Nullable String words) {
        FieldProblems problems = new FieldProblems();
        problems.text(field, words, LONGEST);
        return words == null || !problems.areNone() ? problems.refused() : Outcome.done(words.strip());
    }

    /** Begins a turn: its clock starts at once, or when the turn comes where a small organisation has one to answer. */
    private void begin(ChallengeStore store, Asked record, UUID challenge, int turn, String words, String by) {
        boolean waits = record.small() && store.hasOneToAnswer(record.accountable());
        store.addTurn(record, challenge, turn, words, clock.instant(), waits ? null : due());
        if (!waits) {
            told.fire(new ChallengeEvent.Asked(record.reference(), record.title(), record.accountable(), by));
        }
    }

    private void startNext(ChallengeStore store, Asked record) {
        if (record.small() && !store.hasOneToAnswer(record.accountable())) {
            store.startNext(record.accountable(), due()).ifPresent(told::fire);
        }
    }

    private LocalDate due() {
        return WorkingDays.after(today(), ANSWERING);
    }

    private void remember(Actor actor, Asked record, String action, Map<String, String> content) {
        history.append(new HistoryEvent(
                record.undertaking(), record.kind(), record.reference(), actor.signedInPerson(), action, content));
    }

    /** The questions on a record, latest first, as far as the reader may read them. */
    public Outcome<List<ChallengeRead>> ofRecord(Actor actor, String reference) {
        return jdbi.withHandle(handle -> {
            ChallengeStore store = store(handle, actor);
            return store.record(reference)
                    .filter(found -> AccessTable.allows(actor, Action.READ, found.subject()))
                    .map(found -> Outcome.done(store.ofRecord(found.undertaking())))
                    .orElseGet(() -> Outcome.refused(new Refusal.NotFound(reference)));
        });
    }

    /** One question, as far as the reader may read it. */
    public Outcome<ChallengeRead> find(Actor actor, UUID challenge) {
        return jdbi.withHandle(handle -> store(handle, actor).find(challenge))
                .map(found -> Outcome.done(found.read()))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("question")));
    }

    /** In whose name the actor can ask about a record, by name; empty where they can't. */
    public List<Asker> askersFor(Actor actor, String reference) {
        return jdbi.withHandle(handle -> store(handle, actor)
                .record(reference)
                .filter(found -> stands(found).isEmpty())
                .map(found -> askers.of(actor, found.subject()).stream()
                        .map(Askers.Asking::asker)
                        .toList())
                .orElse(List.of()));
    }

    /** Questions that organisations which the actor contributes to or leads have to answer, soonest due first: for Today. */
    public List<ChallengeRead> waitingFor(Actor actor) {
        Set<UUID> organisations = actor.organisations(Role.CONTRIBUTOR, Role.LEAD);
        return organisations.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> store(handle, actor).waitingFor(organisations));
    }

    /** Answers that wait for those who asked to close them or not, latest first: for Today. */
    public List<ChallengeRead> answeredTo(Actor actor) {
        return actor.roles().isEmpty()
                ? List.of()
                : jdbi
                        .withHandle(handle -> store(handle, actor)
                                .answeredTo(actor.organisations(Role.values()), actor.boards(Role.values())))
                        .stream()
                        .filter(challenge -> challenge.may().judge())
                        .toList();
    }

    private ChallengeStore store(Handle handle, Actor actor) {
        return new ChallengeStore(handle, actor, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Decides, and answers with what there is to write. */
    @FunctionalInterface
    private interface Decision {
        Outcome<Runnable> decide(ChallengeStore store, Found found);
    }
}
