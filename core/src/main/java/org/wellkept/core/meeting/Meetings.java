package org.wellkept.core.meeting;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import org.wellkept.core.Page;
import org.wellkept.core.PlainDay;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.BoardEnding;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.round.RoundCalendar;

/** Meetings of boards and their agendas: prepared by the board's officer, read by everybody once they are planned. */
@Door
public class Meetings {

    /** The most characters of the reason for cancelling a meeting. */
    public static final int LONGEST_REASON = 1_000;

    /** The most items on an agenda. */
    public static final int MOST_ITEMS = 100;

    /** Working days before a meeting from which its officer is told that nothing is on its agenda. */
    private static final int AGENDA_IS_NEAR = 10;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Directory directory;
    private final History history;

    @Inject
    Meetings(Jdbi jdbi, Clock clock, Directory directory, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.directory = directory;
        this.history = history;
    }

    /** Plans a meeting, prepares one as a draft, or records one that was held. */
    public Outcome<MeetingRead> plan(Actor actor, PlanMeeting command) {
        Optional<BoardKey> board = directory.board(command.board());
        if (board.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("board"));
        }
        if (!WhoMeets.records(actor, board.get())) {
            return onlyTheOfficer();
        }
        if (command.as() == MeetingState.CANCELLED) {
            return Outcome.refused(Refusal.Invalid.of(
                    "state", "A new meeting can't be cancelled already", "Plan it, or record that it was held"));
        }
        FieldProblems problems = MeetingCheck.problems(command.terms());
        MeetingCheck.day(problems, command.terms().on(), command.as(), today());
        return jdbi.withHandle(handle -> {
            MeetingStore store = new MeetingStore(handle, actor);
            handle.createQuery("select true from board where id = :board for update")
                    .bind("board", board.get().id())
                    .mapTo(Boolean.class)
                    .one();
            Optional<BoardEnding> ended = BoardEnding.of(handle, board.get().id());
            if (ended.isPresent()) {
                return Outcome.refused(ended.get().refusal());
            }
            dayIsFree(problems, store, board.get(), command.terms().on(), null);
            if (!problems.areNone()) {
                return problems.refused();
            }
            UUID id = UuidCreator.getTimeOrderedEpoch();
            store.add(id, board.get().id(), command.terms(), command.as(), clock.instant(), actor.signedInPerson());
            MeetingStore.Stored added = store.find(id).orElseThrow();
            remember(actor, added, command.as().code(), said(command.terms()));
            return Outcome.done(read(handle, actor, added));
        });
    }

    /**
     * Says anew when and where the board meets. The day of a meeting at which something was decided stays.
     *
     * @param read the version that the new words were written over
     */
    public Outcome<MeetingRead> change(Actor actor, UUID meeting, Version read, MeetingTerms terms) {
        return inMeeting(actor, meeting, (handle, store, board, found) -> {
            MeetingSummary before = found.summary();
            if (before.state() == MeetingState.CANCELLED) {
                return cancelled();
            }
            if (!Version.of(before.version()).equals(read)) {
                return Outcome.refused(new Refusal.Stale(Version.of(before.version())));
            }
            FieldProblems problems = MeetingCheck.problems(terms);
            LocalDate on = terms.on();
            // whose day went by can still be told where it was
            if (!before.on().equals(on)) {
                MeetingCheck.day(problems, on, before.state(), today());
                if (before.decisions() > 0) {
                    problems.add(
                            "on",
                            "Decisions were recorded of this meeting on " + PlainDay.of(before.on()),
                            "Leave the day as it is, or record another meeting");
                }
                dayIsFree(problems, store, board, on, meeting);
            }
            if (!problems.areNone()) {
                return problems.refused();
            }
            store.rewrite(meeting, terms);
            Map<String, String> changes = new HashMap<>();
            Map<String, String> was = said(before.terms());
            said(terms).forEach((name, value) -> {
                if (!value.equals(was.get(name))) {
                    changes.put(name, value);
                    changes.put(name + "Before", was.getOrDefault(name, ""));
                }
            });
            was.keySet().stream()
                    .filter(name -> !said(terms).containsKey(name))
                    .forEach(name -> changes.put(name + "Before", was.getOrDefault(name, "")));
            remember(actor, found, "changed", changes);
            return Outcome.done(read(handle, actor, store.find(meeting).orElseThrow()));
        });
    }

    /** A draft becomes public. */
    public Outcome<MeetingRead> announce(Actor actor, UUID meeting) {
        return inMeeting(actor, meeting, (handle, store, board, found) -> {
            if (found.summary().state() != MeetingState.DRAFT) {
                return Outcome.refused(
                        new Refusal.RuleBroken("This meeting is public already.", "Nothing needs doing."));
            }
            if (found.summary().on().isBefore(today())) {
                return Outcome.refused(Refusal.Invalid.of(
                        "on", "The day has gone by", "Give a day from today on, and make it public then"));
            }
            return become(handle, actor, store, found, MeetingState.PLANNED, null);
        });
    }

    /** The meeting was held, or is being held today. Recording a decision says so too. */
    public Outcome<MeetingRead> hold(Actor actor, UUID meeting) {
        return inMeeting(actor, meeting, (handle, store, board, found) -> {
            Optional<Refusal> notYet = notHeldYet(found.summary());
            return notYet.isPresent()
                    ? Outcome.refused(notYet.get())
                    : become(handle, actor, store, found, MeetingState.HELD, null);
        });
    }

    private Optional<Refusal> notHeldYet(MeetingSummary meeting) {
        return switch (meeting.state()) {
            case DRAFT ->
                Optional.of(new Refusal.RuleBroken(
                        "This meeting is a draft that nobody else knows of.", "Make it public first."));
            case CANCELLED -> Optional.of(wasCancelled());
            case HELD -> Optional.of(new Refusal.RuleBroken("This meeting is held already.", "Nothing needs doing."));
            case PLANNED ->
                meeting.on().isAfter(today())
                        ? Optional.of(new Refusal.RuleBroken(
                                "This meeting is on " + PlainDay.of(meeting.on()) + ".", "Wait until its day."))
                        : Optional.empty();
        };
    }

    /** @param because why, 1 to {@value #LONGEST_REASON} characters; it is public */
    public Outcome<MeetingRead> cancel(Actor actor, UUID meeting, String because) {
        return inMeeting(actor, meeting, (handle, store, board, found) -> {
            MeetingState state = found.summary().state();
            if (state != MeetingState.PLANNED) {
                return Outcome.refused(
                        switch (state) {
                            case DRAFT ->
                                new Refusal.RuleBroken("Nobody knows of this draft yet.", "Throw it away instead.");
                            case HELD ->
                                new Refusal.RuleBroken(
                                        "This meeting was held.",
                                        "What was decided stays; correct it where it is wrong.");
                            case CANCELLED ->
                                new Refusal.RuleBroken("This meeting is cancelled already.", "Nothing needs doing.");
                            case PLANNED -> throw new IllegalStateException("Planned meetings can be cancelled");
                        });
            }
            FieldProblems problems = new FieldProblems();
            problems.text("because", because, LONGEST_REASON);
            return problems.areNone()
                    ? become(handle, actor, store, found, MeetingState.CANCELLED, because.strip())
                    : problems.refused();
        });
    }

    /** Throws away a draft, which nobody else has seen. */
    public Outcome<UUID> discard(Actor actor, UUID meeting) {
        return inMeeting(actor, meeting, (handle, store, board, found) -> {
            if (found.summary().state() != MeetingState.DRAFT) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "What was public is never deleted.", "Cancel the meeting, with the reason."));
            }
            remember(actor, found, "thrown away", said(found.summary().terms()));
            store.remove(meeting);
            return Outcome.done(meeting);
        });
    }

    private Outcome<MeetingRead> become(
            Handle handle,
            Actor actor,
            MeetingStore store,
            MeetingStore.Stored found,
            MeetingState state,
            @Nullable String because) {
        store.become(found.summary().id(), state, because);
        remember(actor, found, state.code(), because == null ? Map.of() : Map.of("because", because));
        return Outcome.done(read(handle, actor, store.find(found.summary().id()).orElseThrow()));
    }

    /** Adds an item at the end of the agenda. */
    public Outcome<MeetingRead> addItem(Actor actor, UUID meeting, AgendaItemTerms terms) {
        return inMeeting(actor, meeting, (handle, store, board, found) -> {
            if (found.summary().state() == MeetingState.CANCELLED) {
                return cancelled();
            }
            FieldProblems problems = MeetingCheck.problems(terms);
            if (found.summary().items() >= MOST_ITEMS) {
                problems.add("title", "The agenda is full", "Put items together: there is room for " + MOST_ITEMS);
            }
            List<NamedPromise> promises = new NamedPromises(handle, actor).find(terms.promises(), board.id(), problems);
            UUID bringsBack = broughtBack(handle, actor, board, found, terms, problems);
            if (!problems.areNone()) {
                return problems.refused();
            }
            store.addItem(UuidCreator.getTimeOrderedEpoch(), meeting, terms, bringsBack, promises);
            store.touch(meeting);
            remember(actor, found, "agenda item added", said(terms));
            return Outcome.done(read(handle, actor, store.find(meeting).orElseThrow()));
        });
    }

    /**
     * Words an item anew. What it brings back stays once something was decided about it.
     *
     * @param read the item's version that the new words were written over
     */
    public Outcome<MeetingRead> changeItem(Actor actor, UUID item, Version read, AgendaItemTerms terms) {
        return inItem(actor, item, read, (handle, store, board, found, stored) -> {
            AgendaItemRead before = read(handle, actor, found).item(item).orElseThrow();
            FieldProblems problems = MeetingCheck.problems(terms);
            List<NamedPromise> promises = new NamedPromises(handle, actor).find(terms.promises(), board.id(), problems);
            String broughtBefore = before.terms().bringsBack();
            boolean sameMatter = Objects.equals(broughtBefore, terms.bringsBack());
            if (!sameMatter && stored.decisions() > 0) {
                problems.add(
                        "bringsBack",
                        "The board has decided about this item, as the one that it is",
                        "Leave what it brings back, and add another item");
            }
            UUID bringsBack = sameMatter
                    ? decisions(handle, actor)
                            .id(broughtBefore == null ? "" : broughtBefore)
                            .orElse(null)
                    : broughtBack(handle, actor, board, found, terms, problems);
            if (!problems.areNone()) {
                return problems.refused();
            }
            store.rewriteItem(item, terms, bringsBack, promises);
            store.touch(found.summary().id());
            Map<String, String> content = new HashMap<>(said(terms));
            said(before.terms()).forEach((name, value) -> content.put(name + "Before", value));
            remember(actor, found, "agenda item changed", content);
            return Outcome.done(
                    read(handle, actor, store.find(found.summary().id()).orElseThrow()));
        });
    }

    /** @param read the item's version that was looked at */
    public Outcome<MeetingRead> removeItem(Actor actor, UUID item, Version read) {
        return inItem(actor, item, read, (handle, store, board, found, stored) -> {
            if (stored.decisions() > 0) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "The board has decided about this item, and what was decided is never deleted.",
                        "Correct the item or the decision where it is wrong."));
            }
            AgendaItemRead before = read(handle, actor, found).item(item).orElseThrow();
            store.removeItem(found.summary().id(), stored);
            store.touch(found.summary().id());
            remember(actor, found, "agenda item removed", said(before.terms()));
            return Outcome.done(
                    read(handle, actor, store.find(found.summary().id()).orElseThrow()));
        });
    }

    /**
     * Moves an item to another place; the others make room.
     *
     * @param read the item's version that was looked at
     * @param to its new place, from 1; one that is beyond the end is the last
     */
    public Outcome<MeetingRead> moveItem(Actor actor, UUID item, Version read, int to) {
        return inItem(actor, item, read, (handle, store, board, found, stored) -> {
            if (to < 1) {
                return Outcome.refused(Refusal.Invalid.of("number", "There is no place " + to, "Give 1 or more"));
            }
            int place = Math.min(to, found.summary().items());
            if (place != stored.position()) {
                store.moveItem(found.summary().id(), stored, place);
                store.touch(found.summary().id());
                remember(
                        actor,
                        found,
                        "agenda item moved",
                        Map.of("from", Integer.toString(stored.position()), "to", Integer.toString(place)));
            }
            return Outcome.done(
                    read(handle, actor, store.find(found.summary().id()).orElseThrow()));
        });
    }

    private @Nullable UUID broughtBack(
            Handle handle,
            Actor actor,
            BoardKey board,
            MeetingStore.Stored meeting,
            AgendaItemTerms terms,
            FieldProblems problems) {
        String reference = terms.bringsBack();
        if (reference == null) {
            return null;
        }
        Optional<DecisionStore.Stored> found = decisions(handle, actor).stored(reference.toUpperCase(Locale.ROOT));
        if (found.isEmpty()) {
            problems.add(
                    "bringsBack",
                    "No decision is called " + reference,
                    "Give the reference of a decision, such as " + board.slug().toUpperCase(Locale.ROOT) + "-D012");
            return null;
        }
        DecisionStore.Stored decision = found.get();
        if (!isNow(decision.board(), board) && !isNow(decision.escalatedTo(), board)) {
            problems.add(
                    "bringsBack",
                    decision.read().reference() + " is a decision of "
                            + decision.read().board().name() + " that was not escalated to this board",
                    "Leave it out, and tell of it in the summary");
        } else if (!decision.read().meeting().on().isBefore(meeting.summary().on())) {
            problems.add(
                    "bringsBack",
                    decision.read().reference() + " was not made at an earlier meeting",
                    "Bring back what was decided before");
        } else if (!decision.read().state().isOpen()) {
            problems.add(
                    "bringsBack",
                    "Nothing is left of " + decision.read().reference(),
                    "Leave it out, and tell of it in the summary");
        }
        return decision.id();
    }

    /** Whether what one board had to look at again is this one's today. */
    private boolean isNow(@Nullable UUID decided, BoardKey board) {
        return decided != null && directory.boardNow(decided).orElseThrow().id().equals(board.id());
    }

    /** One meeting, where it is public or the reader prepares it. */
    public Outcome<MeetingRead> find(Actor actor, UUID meeting) {
        return jdbi.withHandle(handle -> {
            MeetingStore store = new MeetingStore(handle, actor);
            return shown(handle, actor, store.find(meeting));
        });
    }

    /** The meeting on whose agenda an item is. */
    public Outcome<MeetingRead> findByItem(Actor actor, UUID item) {
        return jdbi.withHandle(handle -> {
            MeetingStore store = new MeetingStore(handle, actor);
            return shown(handle, actor, store.meetingOf(item).flatMap(store::find));
        });
    }

    /** The board's meeting on a day; of two, the one that was not cancelled. */
    public Outcome<MeetingRead> on(Actor actor, String board, LocalDate day) {
        Optional<BoardKey> found = directory.board(board);
        return found.isEmpty()
                ? Outcome.refused(new Refusal.NotFound("board"))
                : jdbi.withHandle(handle -> shown(
                        handle,
                        actor,
                        new MeetingStore(handle, actor)
                                .on(found.get().id(), day, WhoMeets.records(actor, found.get()))));
    }

    private Outcome<MeetingRead> shown(Handle handle, Actor actor, Optional<MeetingStore.Stored> found) {
        if (found.isEmpty() || !isShown(actor, found.get())) {
            return Outcome.refused(new Refusal.NotFound("meeting"));
        }
        return Outcome.done(read(handle, actor, found.get()));
    }

    /** The board's first meeting from that day on that is planned or was held, as everybody reads it; empty for none. */
    public Optional<MeetingRead> nextMeeting(String board, LocalDate onOrAfter) {
        return directory
                .board(board)
                .flatMap(key -> jdbi.withHandle(handle -> new MeetingStore(handle, Actor.anyone())
                        .next(key.id(), onOrAfter)
                        .map(found -> read(handle, Actor.anyone(), found))));
    }

    /**
     * A board's meetings, latest first. Drafts are listed to those who prepare them.
     *
     * @param cursor from the page before, or null for the first
     * @param limit 1 to {@value Page#LONGEST}
     */
    public Outcome<Page<MeetingSummary>> ofBoard(Actor actor, String board, @Nullable String cursor, int limit) {
        Optional<BoardKey> found = directory.board(board);
        if (found.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("board"));
        }
        BoardKey key = found.get();
        return Page.asked(
                cursor,
                limit,
                MeetingStore.Cursor::read,
                after -> jdbi.withHandle(handle ->
                        new MeetingStore(handle, actor).page(key.id(), WhoMeets.records(actor, key), after, limit)));
    }

    /** A board's public meetings from that day on, soonest first, those that were cancelled among them: for calendars. */
    public Outcome<List<MeetingSummary>> since(String board, LocalDate day) {
        Optional<BoardKey> found = directory.board(board);
        return found.isEmpty()
                ? Outcome.refused(new Refusal.NotFound("board"))
                : Outcome.done(jdbi.withHandle(handle -> new MeetingStore(handle, Actor.anyone())
                        .since(found.get().id(), day)));
    }

    /**
     * What a board has open, late first: decisions that are still to be done, those that it deferred, those that it
     * escalated and that wait for the board above, and those that another board escalated to it. What boards had open that it
     * succeeded is among it. Decisions are public; the promises that they name are named to those who may read them.
     */
    public Outcome<List<DecisionRead>> openDecisions(Actor actor, String board) {
        Optional<BoardKey> found = directory.board(board);
        return found.isEmpty()
                ? Outcome.refused(new Refusal.NotFound("board"))
                : Outcome.done(jdbi.withHandle(
                        handle -> decisions(handle, actor).openOf(found.get().id())));
    }

    /** Open decisions of earlier meetings that are not on this meeting's agenda yet, late first: they are offered for it. */
    public Outcome<List<DecisionRead>> offered(Actor actor, UUID meeting) {
        return find(actor, meeting)
                .then(found -> openDecisions(actor, found.board().slug()).map(open -> notOn(found, open)));
    }

    private static List<DecisionRead> notOn(MeetingRead meeting, List<DecisionRead> open) {
        Set<String> there = meeting.items().stream()
                .map(AgendaItemRead::bringsBack)
                .filter(Objects::nonNull)
                .map(DecisionRead.Link::reference)
                .collect(Collectors.toCollection(HashSet::new));
        return open.stream()
                .filter(decision -> !there.contains(decision.reference()))
                .filter(decision -> decision.meeting().on().isBefore(meeting.on()))
                .toList();
    }

    /**
     * Meetings of boards of which the actor is the officer that want something, soonest first: without an agenda ten working
     * days before, or gone by without a word of what was decided. For Today.
     */
    public List<MeetingSummary> waiting(Actor actor) {
        Set<UUID> boards = actor.boards(Role.OFFICER);
        return boards.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> new MeetingStore(handle, actor)
                        .waiting(boards, today(), WorkingDays.after(today(), AGENDA_IS_NEAR)));
    }

    /** Its history, latest first, for members of the board's partnerships. */
    public Outcome<List<HistoryRead>> history(Actor actor, UUID meeting) {
        return find(actor, meeting).then(found -> {
            BoardKey board = directory.board(found.board().slug()).orElseThrow();
            return board.allows(actor, Action.READ_HISTORY)
                    ? Outcome.done(history.of(meeting))
                    : Outcome.refused(new Refusal.NotPermitted("Only members of the partnership read its history."));
        });
    }

    private boolean isShown(Actor actor, MeetingStore.Stored meeting) {
        return meeting.summary().state() != MeetingState.DRAFT
                || directory.board(meeting.board()).stream().anyMatch(board -> WhoMeets.records(actor, board));
    }

    private MeetingRead read(Handle handle, Actor actor, MeetingStore.Stored found) {
        MeetingSummary meeting = found.summary();
        return new MeetingRead(
                meeting.id(),
                Version.of(meeting.version()),
                meeting.board(),
                meeting.on(),
                meeting.startsAt(),
                meeting.place(),
                meeting.link(),
                meeting.state(),
                meeting.cancelledBecause(),
                RoundCalendar.before(meeting.on()).publishOn(),
                directory.board(found.board()).stream().anyMatch(board -> WhoMeets.records(actor, board)),
                new MeetingStore(handle, actor)
                        .items(meeting.id(), decisions(handle, actor).ofMeeting(meeting.id())));
    }

    private DecisionStore decisions(Handle handle, Actor actor) {
        return new DecisionStore(handle, actor, today());
    }

    private void dayIsFree(
            FieldProblems problems, MeetingStore store, BoardKey board, @Nullable LocalDate on, @Nullable UUID itself) {
        if (on == null) {
            return;
        }
        Optional<MeetingSummary> there = store.on(board.id(), on, true).map(MeetingStore.Stored::summary);
        if (there.isPresent()
                && there.get().state() != MeetingState.CANCELLED
                && !there.get().id().equals(itself)) {
            problems.add(
                    "on",
                    "The board has a meeting on " + PlainDay.of(on) + " already",
                    "Open that one, or give another day");
        }
    }

    private Outcome<MeetingRead> inItem(Actor actor, UUID item, Version read, InItem work) {
        Optional<UUID> meeting = jdbi.withHandle(handle -> new MeetingStore(handle, actor).meetingOf(item));
        if (meeting.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("agenda item"));
        }
        return inMeeting(actor, meeting.get(), (handle, store, board, found) -> {
            Optional<MeetingStore.StoredItem> stored = store.item(item);
            if (stored.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("agenda item"));
            }
            if (found.summary().state() == MeetingState.CANCELLED) {
                return cancelled();
            }
            Version current = Version.of(stored.get().version());
            return current.equals(read)
                    ? work.in(handle, store, board, found, stored.get())
                    : Outcome.refused(new Refusal.Stale(current));
        });
    }

    private <T> Outcome<T> inMeeting(Actor actor, UUID meeting, InMeeting<T> work) {
        return jdbi.withHandle(handle -> {
            MeetingStore store = new MeetingStore(handle, actor);
            Optional<MeetingStore.Stored> found = store.locked(meeting);
            if (found.isEmpty() || !isShown(actor, found.get())) {
                return Outcome.refused(new Refusal.NotFound("meeting"));
            }
            BoardKey board = directory.board(found.get().board()).orElseThrow();
            return WhoMeets.records(actor, board) ? work.in(handle, store, board, found.get()) : onlyTheOfficer();
        });
    }

    static <T> Outcome<T> onlyTheOfficer() {
        return Outcome.refused(new Refusal.NotPermitted(
                "Only an officer of this board plans its meetings and records what it decides."));
    }

    private static <T> Outcome<T> cancelled() {
        return Outcome.refused(wasCancelled());
    }

    static Refusal wasCancelled() {
        return new Refusal.RuleBroken("This meeting was cancelled.", "Plan another one.");
    }

    private void remember(Actor actor, MeetingStore.Stored meeting, String action, Map<String, String> content) {
        history.append(event(actor, meeting.summary(), action, content));
    }

    static HistoryEvent event(Actor actor, MeetingSummary meeting, String action, Map<String, String> content) {
        return new HistoryEvent(
                meeting.id(),
                "meeting",
                meeting.board().slug() + " " + meeting.on(),
                actor.signedInPerson(),
                action,
                content);
    }

    private static Map<String, String> said(MeetingTerms terms) {
        Map<String, String> said = new HashMap<>();
        keep(said, "on", terms.on());
        keep(said, "startsAt", terms.startsAt());
        keep(said, "place", terms.place());
        keep(said, "link", terms.link());
        return said;
    }

    private static Map<String, String> said(AgendaItemTerms terms) {
        Map<String, String> said = new HashMap<>();
        keep(said, "title", terms.title());
        keep(said, "reportOf", terms.reportOf());
        keep(said, "asked", terms.asked().code());
        keep(said, "summary", terms.summary());
        keep(said, "recommendations", String.join("\n", terms.recommendations()));
        keep(said, "promises", String.join(", ", terms.promises()));
        keep(said, "bringsBack", terms.bringsBack());
        return said;
    }

    /** Something that was said, unless it is nothing. */
    static void keep(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            said.put(name, value.toString());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @FunctionalInterface
    private interface InMeeting<T> {
        Outcome<T> in(Handle handle, MeetingStore store, BoardKey board, MeetingStore.Stored meeting);
    }

    @FunctionalInterface
    private interface InItem {
        Outcome<MeetingRead> in(
                Handle handle,
                MeetingStore store,
                BoardKey board,
                MeetingStore.Stored meeting,
                MeetingStore.StoredItem item);
    }
}
