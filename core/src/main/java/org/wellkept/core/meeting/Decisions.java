package org.wellkept.core.meeting;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.dates.WrittenDates;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.undertaking.EndorseUndertaking;
import org.wellkept.core.undertaking.UndertakingKey;
import org.wellkept.core.undertaking.Undertakings;

/** What boards decided, recorded by their officers, and what came of it, told by whoever was to do it. */
@Door
public class Decisions {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Directory directory;
    private final Boards boards;
    private final Undertakings undertakings;
    private final History history;

    @Inject
    Decisions(Jdbi jdbi, Clock clock, Directory directory, Boards boards, Undertakings undertakings, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.directory = directory;
        this.boards = boards;
        this.undertakings = undertakings;
        this.history = history;
    }

    /**
     * Records what the board decided about an item, public at once. An endorsement is set beside each promise in the same
     * transaction, all of them or none; a meeting that was planned counts as held.
     */
    public Outcome<DecisionRead> record(Actor actor, RecordDecision command) {
        return jdbi.withHandle(handle -> {
            MeetingStore meetings = new MeetingStore(handle, actor);
            Optional<MeetingStore.Stored> found =
                    meetings.meetingOf(command.item()).flatMap(meetings::locked);
            Optional<BoardKey> board = found.flatMap(meeting -> directory.board(meeting.board()));
            if (found.isEmpty() || board.isEmpty() || isHidden(actor, found.get(), board.get())) {
                return Outcome.refused(new Refusal.NotFound("agenda item"));
            }
            if (!WhoMeets.records(actor, board.get())) {
                return Meetings.onlyTheOfficer();
            }
            MeetingSummary meeting = found.get().summary();
            Optional<Refusal> notYet = notDecidingYet(meeting);
            if (notYet.isPresent()) {
                return Outcome.refused(notYet.get());
            }
            Optional<MeetingStore.StoredItem> item = meetings.item(command.item());
            if (item.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("agenda item"));
            }
            Version current = Version.of(item.get().version());
            if (!current.equals(command.read())) {
                return Outcome.refused(new Refusal.Stale(current));
            }
            FieldProblems problems = MeetingCheck.problems(command.terms(), meeting.on());
            DecisionStore.Written written = written(handle, actor, board.get(), null, command.terms(), problems);
            if (!problems.areNone()) {
                return problems.refused();
            }
            endorse(actor, board.get(), meeting.on(), written);
            if (meeting.state() == MeetingState.PLANNED) {
                meetings.become(meeting.id(), MeetingState.HELD, null);
                history.append(Meetings.event(actor, meeting, MeetingState.HELD.code(), Map.of()));
            }
            DecisionStore store = store(handle, actor);
            int number = store.nextNumber(board.get().id());
            String reference = "%s-D%03d".formatted(board.get().slug().toUpperCase(Locale.ROOT), number);
            UUID id = UuidCreator.getTimeOrderedEpoch();
            store.add(
                    id,
                    board.get().id(),
                    number,
                    reference,
                    command.item(),
                    written,
                    clock.instant(),
                    actor.signedInPerson());
            meetings.touchItem(command.item());
            meetings.touch(meeting.id());
            remember(actor, id, reference, "recorded", said(written.terms()));
            return Outcome.done(store.find(reference).orElseThrow());
        });
    }

    private static boolean isHidden(Actor actor, MeetingStore.Stored meeting, BoardKey board) {
        return meeting.summary().state() == MeetingState.DRAFT && !WhoMeets.records(actor, board);
    }

    private Optional<Refusal> notDecidingYet(MeetingSummary meeting) {
        return switch (meeting.state()) {
            case HELD -> Optional.empty();
            case CANCELLED -> Optional.of(Meetings.wasCancelled());
            case DRAFT ->
                Optional.of(new Refusal.RuleBroken(
                        "This meeting is a draft that nobody else knows of.", "Make it public first."));
            case PLANNED ->
                meeting.on().isAfter(today())
                        ? Optional.of(new Refusal.RuleBroken(
                                "This meeting has not begun.", "Record what it decides on the day, or after it."))
                        : Optional.empty();
        };
    }

    /**
     * Finds what is named, and adds a problem for each name that leads nowhere.
     *
     * @param escalatedBefore the board above where it is already, whichever it is today; null for none
     */
    private DecisionStore.Written written(
            Handle handle,
            Actor actor,
            BoardKey board,
            @Nullable UUID escalatedBefore,
            DecisionTerms terms,
            FieldProblems problems) {
        NamedPromises named = new NamedPromises(handle, actor);
        List<NamedPromise> promises = terms.kind() == DecisionKind.ENDORSED
                ? named.toEndorse(terms.promises(), board.id(), problems)
                : named.find(terms.promises(), board.id(), problems);
        UUID above = null;
        if (terms.kind() == DecisionKind.ESCALATED && escalatedBefore != null) {
            above = escalatedBefore;
        } else if (terms.kind() == DecisionKind.ESCALATED) {
            BoardRef up = boards.find(board.slug()).orThrow().reportsTo();
            if (up == null) {
                problems.add(
                        "kind",
                        board.name() + " reports to no board above it",
                        "Choose another kind, or say first which board it reports to");
            } else {
                above = directory.board(up.slug()).orElseThrow().id();
            }
        }
        // words longer than a date can be are refused already
        String due = terms.due();
        DateWritten until = due == null || due.length() > DateWritten.LONGEST ? null : WrittenDates.read(due);
        return new DecisionStore.Written(terms, until, owner(board, terms, problems), above, promises);
    }

    private @Nullable UUID owner(BoardKey board, DecisionTerms terms, FieldProblems problems) {
        if (terms.owner() == null) {
            return null;
        }
        Optional<OrganisationKey> found = directory.organisation(terms.owner());
        if (found.isEmpty()) {
            problems.add("owner", "No organisation is called " + terms.owner(), "Choose one from the list");
            return null;
        }
        UUID owner = found.get().id();
        if (board.partnerships().stream().noneMatch(each -> directory.isIn(owner, each, today()))) {
            problems.add(
                    "owner",
                    found.get().name() + " is in none of this board's partnerships",
                    "Choose a partner, and say in the words what it asks of others");
        }
        return owner;
    }

    /** Each in one order, so that two who do this at once wait for each other and never both. */
    private void endorse(Actor actor, BoardKey board, LocalDate on, DecisionStore.Written written) {
        if (written.kind() == DecisionKind.ENDORSED) {
            written.promises().stream()
                    .filter(promise -> !promise.endorsed())
                    .map(NamedPromise::reference)
                    .sorted()
                    .forEach(reference -> undertakings
                            .endorse(actor, new EndorseUndertaking(reference, board.slug(), on))
                            .orThrow());
        }
    }

    /**
     * Corrects what was recorded; what it said before stays beside it. What was endorsed stays endorsed, and what a board has
     * looked at again stays deferred or escalated.
     */
    public Outcome<DecisionRead> correct(Actor actor, CorrectDecision command) {
        return inDecision(actor, command.reference(), (handle, store, board, found) -> {
            if (!WhoMeets.records(actor, board)) {
                return Meetings.onlyTheOfficer();
            }
            if (!found.read().version().equals(command.read())) {
                return Outcome.refused(new Refusal.Stale(found.read().version()));
            }
            LocalDate met = found.read().meeting().on();
            FieldProblems problems = MeetingCheck.problems(command.terms(), met);
            problems.text("because", command.because(), CorrectDecision.LONGEST_REASON);
            DecisionStore.Written written =
                    written(handle, actor, board, found.escalatedTo(), command.terms(), problems);
            stays(found.read(), command.terms(), problems);
            if (!problems.areNone()) {
                return problems.refused();
            }
            endorse(actor, board, met, written);
            store.correct(found, written, command.because().strip(), actor.signedInPerson());
            touchMeeting(handle, actor, found);
            Map<String, String> content = new HashMap<>(said(written.terms()));
            said(found.read().terms()).forEach((name, value) -> content.put(name + "Before", value));
            content.put("because", command.because().strip());
            remember(actor, found.id(), command.reference(), "corrected", content);
            return Outcome.done(store.find(found.read().reference()).orElseThrow());
        });
    }

    /** What no correction takes back. */
    private static void stays(DecisionRead before, DecisionTerms terms, FieldProblems problems) {
        if (before.kind() == DecisionKind.ENDORSED && !before.promises().isEmpty()) {
            if (terms.kind() != DecisionKind.ENDORSED) {
                problems.add(
                        "kind",
                        "The endorsement stands beside promises already",
                        "Leave it endorsed, and record another decision about the item");
            }
            Set<String> named = terms.promises().stream()
                    .map(reference -> reference.toUpperCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            before.promises().stream()
                    .map(PromiseRef::reference)
                    .filter(reference -> !named.contains(reference))
                    .forEach(reference -> problems.add(
                            "promises", reference + " is endorsed, and that is not taken back", "Name it again"));
        }
        boolean lookedAtAgain =
                before.chain().answer() != null || !before.chain().followedBy().isEmpty();
        if (before.kind().comesBack() && lookedAtAgain && terms.kind() != before.kind()) {
            problems.add(
                    "kind",
                    "A board has looked at it again since",
                    "Leave it " + before.kind().words().toLowerCase(Locale.ROOT));
        }
    }

    private static void touchMeeting(Handle handle, Actor actor, DecisionStore.Stored decision) {
        new MeetingStore(handle, actor).touch(decision.meeting());
    }

    /**
     * The owner's lead or the board's officer says what came of it; of a board that ended, the officer of its successor. What
     * was not done can be told done later.
     */
    public Outcome<DecisionRead> tell(Actor actor, TellOutcome command) {
        return inDecision(actor, command.reference(), (handle, store, decided, found) -> {
            BoardKey board = directory.boardNow(decided.id()).orElseThrow();
            boolean forBoard = WhoMeets.records(actor, board);
            if (!forBoard && !(isForItsOwner(found.read()) && WhoMeets.tells(actor, board, found.owner()))) {
                return Outcome.refused(new Refusal.NotPermitted(
                        isForItsOwner(found.read())
                                ? "Only a lead of the organisation that does it, or the board's officer, says what came of it."
                                : "Only the board's officer says what came of what was put before the board."));
            }
            Optional<Refusal> nothing = nothingToTell(found.read());
            if (nothing.isPresent()) {
                return Outcome.refused(nothing.get());
            }
            FieldProblems problems =
                    MeetingCheck.problems(command, found.read().meeting().on(), today());
            Boolean done = command.done();
            LocalDate on = command.on();
            if (done == null || on == null || !problems.areNone()) {
                return problems.refused();
            }
            store.tell(found.id(), done, command.words().strip(), on, actor.signedInPerson());
            touchMeeting(handle, actor, found);
            remember(
                    actor,
                    found.id(),
                    found.read().reference(),
                    done ? "done" : "not done",
                    Map.of("words", command.words().strip(), "on", on.toString()));
            return Outcome.done(store.find(found.read().reference()).orElseThrow());
        });
    }

    private static boolean isForItsOwner(DecisionRead decision) {
        return decision.owner() != null && !decision.kind().comesBack();
    }

    private static Optional<Refusal> nothingToTell(DecisionRead decision) {
        DecisionRead.Result told = decision.outcome();
        if (told != null && told.done()) {
            return Optional.of(new Refusal.RuleBroken(
                    "It is told already that this was done: " + told.words(), "Nothing needs doing."));
        }
        if (decision.kind() == DecisionKind.ESCALATED) {
            return Optional.of(new Refusal.RuleBroken(
                    "This waits for the board above, or was answered by it.", "That board's officer answers it."));
        }
        return decision.state() == DecisionState.SETTLED
                ? Optional.of(new Refusal.RuleBroken(
                        "Nothing is left to do of this decision.", "Record another one if something is."))
                : Optional.empty();
    }

    /** The officer of the board above, or of its successor, answers what was escalated to it, without a meeting. */
    public Outcome<DecisionRead> answer(Actor actor, AnswerEscalated command) {
        return inDecision(actor, command.reference(), (handle, store, board, found) -> {
            UUID above = found.escalatedTo();
            if (above == null) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "This was not escalated to another board.", "Its own board's officer says what came of it."));
            }
            if (!directory.boardNow(above).orElseThrow().allows(actor, Action.ANSWER_FOR_BOARD)) {
                return Outcome.refused(
                        new Refusal.NotPermitted("Only the officer of the board above can answer for it."));
            }
            if (!found.read().state().isOpen()) {
                DecisionRead.Answer given = found.read().chain().answer();
                return Outcome.refused(new Refusal.RuleBroken(
                        given == null
                                ? "The board above has decided about it."
                                : "The board above has answered it already: " + given.words(),
                        "Nothing needs doing."));
            }
            FieldProblems problems = new FieldProblems();
            problems.text("words", command.words(), AnswerEscalated.LONGEST_WORDS);
            if (!problems.areNone()) {
                return problems.refused();
            }
            store.answer(found.id(), command.words().strip(), actor.signedInPerson());
            touchMeeting(handle, actor, found);
            remember(
                    actor,
                    found.id(),
                    found.read().reference(),
                    "answered",
                    Map.of("words", command.words().strip()));
            return Outcome.done(store.find(found.read().reference()).orElseThrow());
        });
    }

    /** What the reader may do with a decision as it stands. */
    public DecisionRights rights(Actor actor, DecisionRead decision) {
        BoardKey decided = directory.board(decision.board().slug()).orElseThrow();
        BoardKey board = directory.boardNow(decided.id()).orElseThrow();
        boolean records = WhoMeets.records(actor, board);
        UUID owner = Optional.ofNullable(decision.owner())
                .flatMap(named -> directory.organisation(named.slug()))
                .map(OrganisationKey::id)
                .orElse(null);
        BoardRef above = decision.chain().escalatedTo();
        return new DecisionRights(
                WhoMeets.records(actor, decided),
                nothingToTell(decision).isEmpty()
                        && (records || (isForItsOwner(decision) && WhoMeets.tells(actor, board, owner))),
                above != null
                        && decision.state().isOpen()
                        && directory
                                .board(above.slug())
                                .flatMap(named -> directory.boardNow(named.id()))
                                .orElseThrow()
                                .allows(actor, Action.ANSWER_FOR_BOARD));
    }

    /** One decision. Anyone may read it. */
    public Outcome<DecisionRead> find(Actor actor, String reference) {
        return jdbi.withHandle(handle -> store(handle, actor)
                .find(reference.toUpperCase(Locale.ROOT))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("decision"))));
    }

    /**
     * What a board decided, latest first.
     *
     * @param cursor from the page before, or null for the first
     * @param limit 1 to {@value Page#LONGEST}
     */
    public Outcome<Page<DecisionRead>> ofBoard(
            Actor actor, String board, DecisionFilter filter, @Nullable String cursor, int limit) {
        Optional<BoardKey> found = directory.board(board);
        if (found.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("board"));
        }
        return Page.asked(
                cursor,
                limit,
                Decisions::numberIn,
                before -> jdbi.withHandle(
                        handle -> store(handle, actor).page(found.get().id(), filter, before, limit)));
    }

    private static Optional<Integer> numberIn(String cursor) {
        return cursor.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(cursor)) : Optional.empty();
    }

    /** How many there are of them. */
    public Outcome<Integer> count(Actor actor, String board, DecisionFilter filter) {
        return directory
                .board(board)
                .map(found -> Outcome.done(
                        jdbi.withHandle(handle -> store(handle, actor).count(found.id(), filter))))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("board")));
    }

    /**
     * Every decision, board by board, oldest first, as the reader may read it.
     *
     * @param board the slug of the one board that is wanted, or null for all
     */
    public void each(Actor actor, @Nullable String board, Consumer<DecisionRead> reader) {
        jdbi.useHandle(handle -> store(handle, actor).each(board, reader));
    }

    /** What boards decided about a promise that the reader may read, latest first. */
    public List<DecisionRead> ofPromise(Actor actor, String reference) {
        return switch (undertakings.find(actor, reference)) {
            case Outcome.Done<UndertakingKey>(UndertakingKey promise) ->
                jdbi.withHandle(handle -> store(handle, actor).ofPromise(promise.id()));
            case Outcome.Refused<UndertakingKey> unknown -> List.of();
        };
    }

    /** What organisations that the actor contributes to or leads are to do, late first: for Today. */
    public List<DecisionRead> owned(Actor actor) {
        Set<UUID> organisations = actor.organisations(Role.CONTRIBUTOR, Role.LEAD);
        return organisations.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> store(handle, actor).ownedBy(organisations));
    }

    /** What was escalated to boards of which the actor is the officer, and waits for them: for Today. */
    public List<DecisionRead> escalated(Actor actor) {
        Set<UUID> above = actor.boards(Role.OFFICER);
        return above.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> store(handle, actor).escalatedTo(above));
    }

    /** Its history, latest first, for members of the board's partnerships. */
    public Outcome<List<HistoryRead>> history(Actor actor, String reference) {
        return find(actor, reference).then(found -> {
            BoardKey board = directory.board(found.board().slug()).orElseThrow();
            return board.allows(actor, Action.READ_HISTORY)
                    ? Outcome.done(history.of(jdbi.withHandle(
                            handle -> store(handle, actor).id(found.reference()).orElseThrow())))
                    : Outcome.refused(new Refusal.NotPermitted("Only members of the partnership read its history."));
        });
    }

    private Outcome<DecisionRead> inDecision(Actor actor, String reference, InDecision work) {
        return jdbi.withHandle(handle -> {
            DecisionStore store = store(handle, actor);
            Optional<DecisionStore.Stored> found = store.locked(reference.toUpperCase(Locale.ROOT));
            if (found.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("decision"));
            }
            return work.in(handle, store, directory.board(found.get().board()).orElseThrow(), found.get());
        });
    }

    private void remember(Actor actor, UUID id, String reference, String action, Map<String, String> content) {
        history.append(new HistoryEvent(
                id, "decision", reference.toUpperCase(Locale.ROOT), actor.signedInPerson(), action, content));
    }

    private static Map<String, String> said(DecisionTerms terms) {
        Map<String, String> said = new HashMap<>();
        said.put("kind", Objects.requireNonNull(terms.kind()).code());
        said.put("resolved", terms.resolved());
        Meetings.keep(said, "owner", terms.owner());
        Meetings.keep(said, "ownerRole", terms.ownerRole());
        Meetings.keep(said, "due", terms.due());
        Meetings.keep(said, "promises", String.join(", ", terms.promises()));
        return said;
    }

    private DecisionStore store(Handle handle, Actor actor) {
        return new DecisionStore(handle, actor, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @FunctionalInterface
    private interface InDecision {
        Outcome<DecisionRead> in(Handle handle, DecisionStore store, BoardKey board, DecisionStore.Stored decision);
    }
}
