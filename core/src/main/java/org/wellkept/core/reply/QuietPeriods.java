package org.wellkept.core.reply;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.PlainDay;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.mark.PublicationRule;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;

/** The weeks before an election: a board sets them, and nothing new that is unfavourable is added to public pages. */
@Door
public class QuietPeriods {

    /** The most weeks of one; those before any election in England are fewer. */
    public static final int MOST_WEEKS = 12;

    private static final int LONGEST_REASON = 200;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Directory directory;
    private final History history;

    @Inject
    QuietPeriods(Jdbi jdbi, Clock clock, Directory directory, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.directory = directory;
        this.history = history;
    }

    /** An officer sets one. Marks of which bodies were told, and that are not public yet, wait for its end. */
    public Outcome<QuietPeriodRead> set(Actor actor, SetQuietPeriod command) {
        Outcome<BoardKey> may = mine(actor, command.board());
        return may.then(board -> {
            FieldProblems problems = problems(command);
            String reason = command.reason();
            if (reason == null || !problems.areNone()) {
                return problems.refused();
            }
            return jdbi.withHandle(handle -> {
                QuietPeriodStore store = new QuietPeriodStore(handle);
                store.lock(board.id());
                Optional<QuietPeriodRead> other = store.overlapping(board.id(), command.from(), command.to());
                if (other.isPresent()) {
                    return Outcome.refused(new Refusal.RuleBroken(
                            "The board has a quiet period on some of these days: from "
                                    + PlainDay.of(other.get().from()) + " to "
                                    + PlainDay.of(other.get().to()) + " ("
                                    + other.get().reason() + ").",
                            "Give other days, or end that one first."));
                }
                FieldProblems tooClose = tooClose(command, store.ofBoard(board.id()));
                if (!tooClose.areNone()) {
                    return tooClose.refused();
                }
                UUID id = UuidCreator.getTimeOrderedEpoch();
                store.add(id, board.id(), command, reason.strip(), actor.signedInPerson());
                PublicDays.reckon(handle, today(), today().plusDays(1));
                QuietPeriodRead set = found(store, board, id);
                remember(
                        actor,
                        set,
                        "set",
                        Map.of(
                                "from", set.from().toString(),
                                "to", set.to().toString(),
                                "reason", set.reason()));
                return Outcome.done(set);
            });
        });
    }

    /** An officer ends one early, today: what waited for its end alone is public at once. */
    public Outcome<QuietPeriodRead> end(Actor actor, String slug, UUID period) {
        return mine(actor, slug)
                .then(board -> jdbi.withHandle(handle -> {
                    QuietPeriodStore store = new QuietPeriodStore(handle);
                    store.lock(board.id());
                    Optional<QuietPeriodRead> found = store.ofBoard(board.id()).stream()
                            .filter(one -> one.id().equals(period))
                            .findFirst();
                    if (found.isEmpty()) {
                        return Outcome.refused(new Refusal.NotFound("quiet period"));
                    }
                    if (!found.get().canEndOn(today())) {
                        return Outcome.refused(
                                new Refusal.RuleBroken("This quiet period is over already.", "Nothing needs doing."));
                    }
                    store.end(period, today(), actor.signedInPerson());
                    PublicDays.reckon(handle, today(), today());
                    QuietPeriodRead ended = found(store, board, period);
                    remember(actor, ended, "ended early", Map.of("on", today().toString()));
                    return Outcome.done(ended);
                }));
    }

    private Outcome<BoardKey> mine(Actor actor, String slug) {
        Optional<BoardKey> board = directory.board(slug);
        if (board.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("board"));
        }
        return maySet(actor, board.get())
                ? Outcome.done(board.get())
                : Outcome.refused(new Refusal.NotPermitted("Only an officer of this board sets its quiet periods."));
    }

    private static boolean maySet(Actor actor, BoardKey board) {
        return board.allows(actor, Action.SET_QUIET_PERIOD);
    }

    private FieldProblems problems(SetQuietPeriod command) {
        FieldProblems problems = new FieldProblems();
        problems.text("reason", command.reason(), LONGEST_REASON);
        if (!command.from().isAfter(today())) {
            problems.add(
                    "from",
                    "It would begin today or earlier, and what is public already stays public",
                    "Give tomorrow or a later day");
        }
        if (command.to().isBefore(command.from())) {
            problems.add("to", "It ends before it begins", "Give a day on or after its first");
        } else if (command.to().isAfter(command.from().plusWeeks(MOST_WEEKS))) {
            problems.add(
                    "to",
                    "It is longer than " + MOST_WEEKS + " weeks",
                    "Give a day up to " + PlainDay.of(command.from().plusWeeks(MOST_WEEKS)));
        }
        return problems;
    }

    /**
     * Of what a body was told by the last day of one, the day comes before the next begins. Otherwise one after the other
     * could hold it back for ever.
     */
    private static FieldProblems tooClose(SetQuietPeriod command, List<QuietPeriodRead> others) {
        FieldProblems problems = new FieldProblems();
        for (QuietPeriodRead other : others) {
            if (other.lastDay().isBefore(other.from())) {
                continue;
            }
            if (other.lastDay().isBefore(command.from()) && !isFarEnough(other.lastDay(), command.from())) {
                problems.add(
                        "from",
                        "It begins too soon after the quiet period to " + PlainDay.of(other.lastDay())
                                + ": bodies have five working days to reply, and then a day on which it is public",
                        "Give "
                                + PlainDay.of(PublicationRule.repliedBy(other.lastDay())
                                        .plusDays(1))
                                + " or a later day");
            }
            if (command.to().isBefore(other.from()) && !isFarEnough(command.to(), other.from())) {
                LocalDate latest = command.to();
                while (!isFarEnough(latest, other.from())) {
                    latest = latest.minusDays(1);
                }
                problems.add(
                        "to",
                        "It ends too soon before the quiet period from " + PlainDay.of(other.from())
                                + ": bodies have five working days to reply, and then a day on which it is public",
                        "Give " + PlainDay.of(latest) + " or an earlier day");
            }
        }
        return problems;
    }

    private static boolean isFarEnough(LocalDate lastDay, LocalDate nextFirstDay) {
        return PublicationRule.repliedBy(lastDay).isBefore(nextFirstDay);
    }

    private static QuietPeriodRead found(QuietPeriodStore store, BoardKey board, UUID period) {
        return store.ofBoard(board.id()).stream()
                .filter(one -> one.id().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private void remember(Actor actor, QuietPeriodRead period, String action, Map<String, String> content) {
        history.append(new HistoryEvent(
                period.id(),
                "quiet period",
                period.board().slug() + ": quiet period",
                actor.signedInPerson(),
                action,
                content));
    }

    /** Whether the actor may set and end those of this board. */
    public boolean maySet(Actor actor, String board) {
        return directory.board(board).filter(found -> maySet(actor, found)).isPresent();
    }

    /** All of a board, the latest first. Anyone may know. */
    public Outcome<List<QuietPeriodRead>> ofBoard(String board) {
        Optional<BoardKey> found = directory.board(board);
        if (found.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("board"));
        }
        return Outcome.done(jdbi.withHandle(
                handle -> new QuietPeriodStore(handle).ofBoard(found.get().id())));
    }

    /** Those that hold today, of a board. */
    public List<QuietPeriodRead> onBoard(String board) {
        return holding("b.id = " + Directory.boardAt(":name"), board);
    }

    /** Those that hold today, of any board that a promise is made to. */
    public List<QuietPeriodRead> onPromise(String reference) {
        return holding(
                "exists (select 1 from looked_after ub join undertaking u on u.id = ub.undertaking_id"
                        + " where ub.board_id = b.id and u.reference = :name)",
                reference);
    }

    /** Those that hold today, of any board to which a partner has made a public promise. */
    public List<QuietPeriodRead> onPartner(String organisation) {
        return holding(
                "exists (select 1 from looked_after ub join undertaking u on u.id = ub.undertaking_id"
                        + " where ub.board_id = b.id and u.visibility = 'public' and u.organisation_id = "
                        + Directory.organisationAt(":name") + ")",
                organisation);
    }

    /** Those that hold today, of any board that sits in a partnership. */
    public List<QuietPeriodRead> onPartnership(String partnership) {
        return holding(
                "exists (select 1 from board_partnership bp join partnership p on p.id = bp.partnership_id"
                        + " where bp.board_id = b.id and p.slug = :name)",
                partnership);
    }

    private List<QuietPeriodRead> holding(String which, String name) {
        return jdbi.withHandle(handle -> holding(handle, which, name));
    }

    private List<QuietPeriodRead> holding(Handle handle, String which, String name) {
        return new QuietPeriodStore(handle).holding(today(), which, name);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
