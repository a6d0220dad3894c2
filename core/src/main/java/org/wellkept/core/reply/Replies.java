package org.wellkept.core.reply;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Written;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;

/** Marks on records, and what the bodies concerned say beside them. */
@Door
public class Replies {

    /** The most words of a reply. */
    public static final int MOST_WORDS = 100;

    /** The most characters: nobody's hundred words are longer. */
    private static final int LONGEST = 2_000;

    private static final String TAKE_FROM_BOTH = "Take from both what is right, and keep it again.";

    private final Jdbi jdbi;
    private final Clock clock;
    private final History history;

    @Inject
    Replies(Jdbi jdbi, Clock clock, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.history = history;
    }

    /** How many words a text has: what stands between spaces and holds a letter or a digit. */
    public static int words(String text) {
        return (int) Stream.of(text.strip().split("\\s+", -1))
                .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** The body's lead says what it has to say. It can be said anew at any time; what was said before is in the history. */
    public Outcome<MarkRead> reply(Actor actor, WriteReply command) {
        return write(actor, command.mark(), (store, found) -> {
            if (!found.read().may().reply()) {
                return Outcome.refused(
                        new Refusal.NotPermitted("Only the lead of the organisation that was told can reply."));
            }
            return written(command.words()).then(words -> {
                MarkRead.Reply stands = found.read().reply();
                String now = stands == null ? null : stands.words();
                if (words.equals(now)) {
                    return Outcome.done(words);
                }
                if (!Objects.equals(now, Written.orNone(command.was()))) {
                    return Outcome.refused(new Refusal.RuleBroken(
                            "Somebody else has changed the reply meanwhile. It says now: " + (now == null ? "" : now),
                            TAKE_FROM_BOTH));
                }
                String draft = found.read().draft();
                if (draft != null && !draft.equals(Written.orNone(command.draft())) && !draft.equals(words)) {
                    return Outcome.refused(new Refusal.RuleBroken(
                            "A colleague has drafted the reply meanwhile. The draft says now: " + draft,
                            TAKE_FROM_BOTH));
                }
                store.reply(command.mark(), words, actor.signedInPerson());
                Map<String, String> content = new HashMap<>();
                content.put("mark", found.read().mark().code());
                content.put("words", words);
                remember(actor, found, now == null ? "reply to a mark" : "reply to a mark changed", content);
                return Outcome.done(words);
            });
        });
    }

    /**
     * Somebody of the body writes down what its lead could say; only its own people see it. Where two do so at once, the
     * second is told what the first wrote.
     */
    public Outcome<MarkRead> draft(Actor actor, DraftReply command) {
        return write(actor, command.mark(), (store, found) -> {
            if (!found.read().may().draft()) {
                return Outcome.refused(
                        new Refusal.NotPermitted("Only people of the organisation that was told can draft its reply."));
            }
            return written(command.words()).then(words -> {
                String now = found.read().draft();
                if (words.equals(now)) {
                    return Outcome.done(words);
                }
                if (!Objects.equals(now, Written.orNone(command.was()))) {
                    return Outcome.refused(new Refusal.RuleBroken(
                            now == null
                                    ? "The draft is there no more: your lead has replied meanwhile."
                                    : "A colleague has changed the draft meanwhile. It says now: " + now,
                            TAKE_FROM_BOTH));
                }
                store.draft(command.mark(), words);
                remember(
                        actor,
                        found,
                        "reply to a mark drafted",
                        Map.of("mark", found.read().mark().code()));
                return Outcome.done(words);
            });
        });
    }

    private Outcome<MarkRead> write(Actor actor, UUID mark, Decision decision) {
        return jdbi.withHandle(handle -> {
            MarkStore store = store(handle, actor);
            store.lock(mark);
            Optional<MarkStore.Found> found = store.find(mark);
            if (found.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("mark"));
            }
            return decision.decideAndWrite(store, found.get())
                    .map(words -> store.find(mark).orElseThrow().read());
        });
    }

    /** What a body says, stripped; refused for the field {@code words} where it is empty, or has too many words. */
    public static Outcome<String> written(@Nullable String text) {
        FieldProblems problems = new FieldProblems();
        problems.text("words", text, LONGEST);
        int counted = text == null ? 0 : words(text);
        if (counted > MOST_WORDS) {
            problems.add(
                    "words",
                    "This has " + counted + " words, and there is room for " + MOST_WORDS,
                    "Take out " + (counted - MOST_WORDS));
        }
        return text == null || !problems.areNone() ? problems.refused() : Outcome.done(text.strip());
    }

    private void remember(Actor actor, MarkStore.Found found, String action, Map<String, String> content) {
        history.append(new HistoryEvent(
                found.undertaking(), found.kind(), found.read().reference(), actor.signedInPerson(), action, content));
    }

    /** One mark, as far as the reader may know of it. */
    public Outcome<MarkRead> find(Actor actor, UUID mark) {
        return jdbi.withHandle(handle -> store(handle, actor).find(mark))
                .map(found -> Outcome.done(found.read()))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("mark")));
    }

    /**
     * The marks on a record of which its body was told, the latest first: to the partnership all, to anyone else what is
     * public. None of a record that the reader may not read.
     */
    public List<MarkRead> ofRecord(Actor actor, String reference) {
        return jdbi.withHandle(handle -> store(handle, actor).ofRecord(reference)).stream()
                .map(MarkStore.Found::read)
                .toList();
    }

    /** Marks beside which organisations of the actor can still reply before they are public: for Today. */
    public List<MarkRead> waitingFor(Actor actor) {
        Set<UUID> organisations = actor.organisations(Role.CONTRIBUTOR, Role.LEAD);
        return organisations.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> store(handle, actor).waitingFor(organisations)).stream()
                        .map(MarkStore.Found::read)
                        .toList();
    }

    private MarkStore store(Handle handle, Actor actor) {
        return new MarkStore(handle, actor, LocalDate.now(clock));
    }

    /** Decides, and writes if nothing stands against it. */
    @FunctionalInterface
    private interface Decision {
        Outcome<String> decideAndWrite(MarkStore store, MarkStore.Found found);
    }
}
