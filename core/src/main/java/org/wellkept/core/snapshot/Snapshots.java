package org.wellkept.core.snapshot;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.terms.ThemeRead;

/**
 * What rounds found, as it stood when they closed. Members of the board's partnership read it, and those of the boards that
 * it was reported to; each of them no more of it than they may read of the records.
 */
@Door
public class Snapshots {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Directory directory;
    private final Boards boards;
    private final History history;

    @Inject
    Snapshots(Jdbi jdbi, Clock clock, Directory directory, Boards boards, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.directory = directory;
        this.boards = boards;
        this.history = history;
    }

    /**
     * What a round of a board found.
     *
     * @param version which snapshot of it, or null for the latest
     */
    public Outcome<Snapshot> find(Actor actor, String board, UUID round, @Nullable Integer version) {
        return inBoard(board, (handle, key) -> {
            SnapshotStore store = new SnapshotStore(handle, actor);
            List<SnapshotSummary> versions = store.ofRound(round, key.id());
            Optional<SnapshotSummary> found = versions.stream()
                    .filter(each -> version == null ? each.equals(versions.getLast()) : each.version() == version)
                    .findFirst();
            if (found.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("snapshot"));
            }
            List<BoardKey> readers = new ArrayList<>(
                    directory.boards(store.reportedTo(found.get().id())).values());
            readers.add(key);
            if (readers.stream().noneMatch(each -> mayOpen(actor, each))) {
                return Outcome.refused(new Refusal.NotPermitted(
                        "Only members of the board's partnership can see what its rounds found."));
            }
            return Outcome.done(read(
                    store,
                    key,
                    found.get(),
                    versions,
                    standing ->
                            readers.stream().anyMatch(each -> standing.answer().isKnownTo(actor, each.id()))));
        });
    }

    private Snapshot read(
            SnapshotStore store,
            BoardKey board,
            SnapshotSummary snapshot,
            List<SnapshotSummary> versions,
            Predicate<Snapshot.Standing> known) {
        List<SnapshotPromise> counted = store.promises(snapshot, store.isOwn(board), store.themes(snapshot.id()));
        Map<ThemeRead, Integer> themes = new HashMap<>();
        store.themesInOrder(snapshot.id()).forEach(theme -> themes.put(theme, themes.size()));
        Set<String> readable = store.readableNow(snapshot.id(), today());
        return new Snapshot(
                snapshot,
                versions,
                Totals.of(snapshot.board(), snapshot.takenOn(), counted, themes),
                counted.stream()
                        .filter(promise -> readable.contains(promise.reference()))
                        .toList(),
                store.organisations(snapshot.id()).stream().filter(known).toList());
    }

    /** All snapshots of a board's rounds, the latest first. */
    public Outcome<List<SnapshotSummary>> ofBoard(Actor actor, String board) {
        return inBoard(
                board,
                (handle, key) -> mayOpen(actor, key)
                        ? Outcome.done(new SnapshotStore(handle, actor).ofBoard(key.id()))
                        : Outcome.refused(new Refusal.NotPermitted(
                                "Only members of the board's partnership can see what its rounds found.")));
    }

    /** How one organisation answered the board's rounds, the latest first; only those that asked it and have closed. */
    public Outcome<List<AnswerToRound>> answersOf(Actor actor, String board, String organisation) {
        Optional<OrganisationKey> asked = directory.organisation(organisation);
        return asked.isEmpty()
                ? Outcome.refused(new Refusal.NotFound("organisation"))
                : ofBoard(actor, board).map(all -> answers(actor, board, asked.get(), all));
    }

    private List<AnswerToRound> answers(
            Actor actor, String board, OrganisationKey organisation, List<SnapshotSummary> all) {
        UUID key = directory.board(board).orElseThrow().id();
        Set<UUID> rounds = new HashSet<>();
        List<SnapshotSummary> latest =
                all.stream().filter(each -> rounds.add(each.round())).toList();
        Map<UUID, Snapshot.Standing> standings = jdbi.withHandle(handle -> new SnapshotStore(handle, actor)
                .standingsOf(
                        organisation.id(),
                        latest.stream().map(SnapshotSummary::id).toList()));
        return latest.stream()
                .flatMap(each -> Optional.ofNullable(standings.get(each.id()))
                        .filter(standing -> standing.answer().isKnownTo(actor, key))
                        .map(standing -> new AnswerToRound(each, standing))
                        .stream())
                .toList();
    }

    /** Reports what a closed round found up to the board that this one reports to. */
    public Outcome<SnapshotSummary> forward(Actor actor, String board, UUID round) {
        return inBoard(board, (handle, key) -> {
            if (!key.allows(actor, Action.RUN_ROUND)) {
                return Outcome.refused(
                        new Refusal.NotPermitted("Only an officer of this board reports its rounds up."));
            }
            SnapshotStore store = new SnapshotStore(handle, actor);
            List<SnapshotSummary> versions = store.ofRound(round, key.id());
            if (versions.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("snapshot"));
            }
            if (store.isOpen(round)) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "This round is open again, so what it finds may still change.", "Close it first."));
            }
            BoardRef to = boards.find(board).orThrow().reportsTo();
            if (to == null) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "This board reports to no other board.", "Say first which board it reports to."));
            }
            SnapshotSummary latest = versions.getLast();
            BoardKey above = directory.board(to.slug()).orElseThrow();
            if (!store.forward(latest.id(), above.id(), clock.instant(), today(), actor.signedInPerson())) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "What this round found has been reported to " + to.name() + " already.",
                        "Report the next round when it has closed."));
            }
            history.append(new HistoryEvent(
                    round,
                    "round",
                    board + ": " + latest.roundName(),
                    actor.signedInPerson(),
                    "reported up",
                    Map.of("to", to.slug(), "version", String.valueOf(latest.version()))));
            return Outcome.done(store.ofRound(round, key.id()).getLast());
        });
    }

    /** What was reported up to a board, beside its own figures. */
    public Outcome<ReportedUp> reportedTo(Actor actor, String board) {
        return inBoard(board, (handle, key) -> {
            if (!mayOpen(actor, key)) {
                return Outcome.refused(new Refusal.NotPermitted(
                        "Only members of the board's partnership can see what was reported to it."));
            }
            SnapshotStore store = new SnapshotStore(handle, actor);
            Instant now = clock.instant();
            List<Stood> own = store.standing(key.id(), now, today());
            List<SnapshotStore.Upward> upwards = store.reportedUpTo(key.id());
            Map<UUID, List<Stood>> stood = store.stood(
                    upwards.stream().map(each -> each.snapshot().id()).toList());
            List<List<Stood>> all = new ArrayList<>(List.of(own));
            List<ReportedUp.FromBoard> from = new ArrayList<>();
            for (SnapshotStore.Upward each : upwards) {
                List<Stood> reported = stood.getOrDefault(each.snapshot().id(), List.of());
                all.add(reported);
                from.add(new ReportedUp.FromBoard(each.snapshot(), each.on(), each.through(), Figures.of(reported)));
            }
            return Outcome.done(new ReportedUp(Figures.of(own), from, Figures.together(all)));
        });
    }

    private static boolean mayOpen(Actor actor, BoardKey board) {
        return board.allows(actor, Action.READ_ACCOUNTABILITY);
    }

    private <T> Outcome<T> inBoard(String slug, InBoard<T> work) {
        return directory
                .board(slug)
                .map(found -> jdbi.withHandle(handle -> work.in(handle, found)))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("board")));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @FunctionalInterface
    private interface InBoard<T> {
        Outcome<T> in(Handle handle, BoardKey board);
    }
}
