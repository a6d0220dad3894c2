package org.wellkept.core.accountability;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;

/** How promises stand, for boards, for partnerships of published plans, and for anyone. */
@Door
public class Accountability {

    private final Boards boards;
    private final Rounds rounds;
    private final Asks asks;
    private final Directory directory;
    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    Accountability(Boards boards, Rounds rounds, Asks asks, Directory directory, Jdbi jdbi, Clock clock) {
        this.boards = boards;
        this.rounds = rounds;
        this.asks = asks;
        this.directory = directory;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * How a board's promises stand, counting what the actor may read.
     *
     * @param asOf a day up to today, or null for today
     */
    public Outcome<Rollup> rollup(Actor actor, String board, @Nullable LocalDate asOf) {
        return upToToday(asOf)
                .then(day -> boards.find(board)
                        .map(found -> jdbi.withHandle(handle -> new Rollups(handle, actor, null, day).of(found))));
    }

    /**
     * The same of every board, by name: what one statement counts for a whole page costs far less than a board at a time.
     *
     * @param asOf a day up to today, or null for today
     * @param cursor from the page before, or null for the first
     * @param limit 1 to {@value Page#LONGEST}
     */
    public Outcome<Page<Rollup>> rollups(Actor actor, @Nullable LocalDate asOf, @Nullable String cursor, int limit) {
        List<BoardDetails> all = boards.all();
        return upToToday(asOf)
                .then(day -> Page.asked(
                        cursor,
                        limit,
                        slug -> placeAfter(all, slug),
                        from -> jdbi.withHandle(handle ->
                                page(new Rollups(handle, actor, null, day), all, from == null ? 0 : from, limit))));
    }

    private static Optional<Integer> placeAfter(List<BoardDetails> boards, String slug) {
        return IntStream.range(0, boards.size())
                .filter(place -> boards.get(place).slug().equals(slug))
                .mapToObj(place -> place + 1)
                .findFirst();
    }

    private static Page<Rollup> page(Rollups rollups, List<BoardDetails> all, int from, int limit) {
        int to = Math.min(all.size(), from + limit);
        return new Page<>(
                rollups.of(all.subList(from, to)),
                to == all.size() ? null : all.get(to - 1).slug());
    }

    private Outcome<LocalDate> upToToday(@Nullable LocalDate asOf) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asOf == null ? today : asOf;
        return day.isAfter(today)
                ? Outcome.refused(Refusal.Invalid.of("asOf", "The day is in the future", "Give a day up to " + today))
                : Outcome.done(day);
    }

    /** What a board member reads first. Only members of a partnership in which the board sits may open it. */
    public Outcome<BoardOverview> overview(Actor actor, String board) {
        return boards.find(board).then(found -> {
            if (!mayOpen(actor, found)) {
                return Outcome.refused(
                        new Refusal.NotPermitted("Only members of the board's partnership can open its overview."));
            }
            @Nullable
            RoundSummary round = switch (rounds.ofBoard(board)) {
                case Outcome.Done<List<RoundSummary>>(var all) -> all.isEmpty() ? null : all.getFirst();
                case Outcome.Refused<List<RoundSummary>> refused -> null;
            };
            return Outcome.done(jdbi.withHandle(handle -> overview(handle, actor, found, round)));
        });
    }

    private BoardOverview overview(Handle handle, Actor actor, BoardDetails board, @Nullable RoundSummary round) {
        LocalDate today = LocalDate.now(clock);
        BoardReads reads = new BoardReads(handle, actor, board, null, today);
        PlanReads plans = PlanReads.ofBoard(handle, actor, board.id(), today);
        PlanReads.Covered covered = plans.covered();
        String slug = board.slug();
        return new BoardOverview(
                board,
                reads.rollup(),
                plans.coverage(),
                covered.groups(),
                covered.components(),
                round,
                reads.movement(),
                asks.standing(actor, slug).orThrow(),
                asks.ofBoard(actor, slug).orThrow().stream()
                        .filter(AskRead::waits)
                        .toList());
    }

    /**
     * How one partner keeps its word to a board. Only members of a partnership in which the board sits may open it.
     *
     * @param organisation its slug
     */
    public Outcome<PartnerProfile> partner(Actor actor, String board, String organisation) {
        return boards.find(board).then(found -> {
            if (!mayOpen(actor, found)) {
                return Outcome.refused(new Refusal.NotPermitted(
                        "Only members of the board's partnership can see how its partners keep their word."));
            }
            return directory
                    .organisation(organisation)
                    .map(partner -> Outcome.done(jdbi.withHandle(handle -> partner(handle, actor, found, partner))))
                    .orElseGet(() -> Outcome.refused(new Refusal.NotFound("organisation")));
        });
    }

    private PartnerProfile partner(Handle handle, Actor actor, BoardDetails board, OrganisationKey partner) {
        BoardReads reads = new BoardReads(handle, actor, board, partner.id(), LocalDate.now(clock));
        return new PartnerProfile(
                board,
                partner.ref(),
                reads.rollup(),
                reads.movement(),
                asks.ofBoard(actor, board.slug()).orThrow().stream()
                        .filter(ask -> ask.organisation().slug().equals(partner.slug()))
                        .toList());
    }

    private boolean mayOpen(Actor actor, BoardDetails board) {
        return directory.board(board.id()).stream().anyMatch(found -> found.allows(actor, Action.READ_ACCOUNTABILITY));
    }

    /** What the published plans of a partnership promise, without verdicts. Anyone may ask. */
    public Outcome<Coverage> coverage(Actor actor, String partnership) {
        return inPartnership(
                partnership,
                (handle, id) -> PlanReads.ofPartnership(handle, actor, id, LocalDate.now(clock))
                        .coverage());
    }

    /** Who is reached and who is not, by the promises made to a board. Anyone may ask. */
    public Outcome<ReachMatrix> reachOfBoard(Actor actor, String board) {
        return boards.find(board)
                .map(found ->
                        jdbi.withHandle(handle -> PlanReads.ofBoard(handle, actor, found.id(), LocalDate.now(clock))
                                .covered()
                                .groups()));
    }

    /** Who is reached and who is not, by all promises of a partnership. Anyone may ask. */
    public Outcome<ReachMatrix> reachOfPartnership(Actor actor, String partnership) {
        return inPartnership(
                partnership,
                (handle, id) -> PlanReads.ofPartnership(handle, actor, id, LocalDate.now(clock))
                        .covered()
                        .groups());
    }

    private <T> Outcome<T> inPartnership(String slug, PartnershipRead<T> read) {
        return directory
                .partnership(slug)
                .map(found -> Outcome.done(jdbi.withHandle(handle -> read.read(handle, found.id()))))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound(slug)));
    }

    @FunctionalInterface
    private interface PartnershipRead<T> {
        T read(Handle handle, UUID partnership);
    }
}
