package org.wellkept.ui.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.DecisionFilter;
import org.wellkept.core.meeting.DecisionState;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.report.Reports;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.Reply;

/** The open pages under a board's address that tell of its meetings and decisions. */
@ApplicationScoped
public class OpenMeetings {

    private static final int ON_A_PAGE = 25;

    /** Decisions on the board's own page. */
    private static final int LAST = 3;

    private static final String MEETINGS = "meetings";
    private static final String CALENDAR = "meetings.ics";
    private static final String DECISIONS = "decisions";

    /** Past meetings stay in calendars for so long, in months. */
    private static final int KEPT = 12;

    private final Boards boards;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Reports reports;
    private final Clock clock;
    private final Optional<String> base;

    /** @param base the installation's own address, where it is known */
    @Inject
    OpenMeetings(
            Boards boards,
            Meetings meetings,
            Decisions decisions,
            Reports reports,
            Clock clock,
            @ConfigProperty(name = "wellkept.base.url") Optional<String> base) {
        this.boards = boards;
        this.meetings = meetings;
        this.decisions = decisions;
        this.reports = reports;
        this.clock = clock;
        this.base = base;
    }

    /** The page at such an address below {@code /boards/}; empty where the address tells of something else. */
    public Optional<Reply> answer(Asked asked) {
        String[] parts = asked.name().split("/", -1);
        if (parts.length == 3 && parts[1].equals(MEETINGS)) {
            return Optional.of(Reply.of(boards.find(parts[0]), board -> meeting(board, parts[2])));
        }
        if (parts.length != 2) {
            return Optional.empty();
        }
        return switch (parts[1]) {
            case MEETINGS -> Optional.of(Reply.of(boards.find(parts[0]), board -> meetings(board, asked)));
            case CALENDAR -> Optional.of(Reply.of(boards.find(parts[0]), this::calendar));
            case DECISIONS -> Optional.of(Reply.of(boards.find(parts[0]), board -> decisions(board, asked)));
            default -> Optional.empty();
        };
    }

    /** What a board's own page says of its meetings. */
    public MeetingSection section(String board) {
        return MeetingSection.of(
                board,
                meetings.nextMeeting(board, today()).orElse(null),
                decisions
                        .ofBoard(Actor.anyone(), board, DecisionFilter.ALL, null, LAST)
                        .orThrow()
                        .items(),
                today());
    }

    private Reply meetings(BoardDetails board, Asked asked) {
        return Reply.of(
                meetings.ofBoard(
                        Actor.anyone(), board.slug(), asked.value("after").orElse(null), ON_A_PAGE),
                page -> new Reply.Page("meeting/meetings.jte", MeetingsPage.of(board, page, today())));
    }

    private Reply meeting(BoardDetails board, String name) {
        return Reply.of(
                find(board.slug(), name),
                meeting -> new Reply.Page(
                        "meeting/meeting.jte",
                        MeetingPage.of(board, meeting, reports.ofMeeting(Actor.anyone(), meeting.id()))));
    }

    /** By its id, which stays, or by its day, which people know. */
    private Outcome<MeetingRead> find(String board, String name) {
        try {
            return name.length() == 10
                    ? meetings.on(Actor.anyone(), board, LocalDate.parse(name))
                    : meetings.find(Actor.anyone(), UUID.fromString(name))
                            .then(found -> found.board().slug().equals(board) ? Outcome.done(found) : unknown());
        } catch (DateTimeParseException | IllegalArgumentException neither) {
            return unknown();
        }
    }

    private static Outcome<MeetingRead> unknown() {
        return Outcome.refused(new Refusal.NotFound("meeting"));
    }

    private Reply calendar(BoardDetails board) {
        return Reply.of(meetings.since(board.slug(), today().minusMonths(KEPT)), all -> {
            String file = CalendarFile.of(
                    board.name(),
                    all,
                    base.map(url -> url.replaceAll("/+$", "")).orElse(null),
                    clock.instant());
            return new Reply.Download(
                    "text/calendar;charset=UTF-8",
                    board.slug() + "-meetings.ics",
                    out -> CalendarFile.write(file, out));
        });
    }

    private Reply decisions(BoardDetails board, Asked asked) {
        DecisionsSought sought = DecisionsSought.of(asked);
        int all = count(board, DecisionFilter.ALL);
        return Reply.of(
                decisions.ofBoard(
                        Actor.anyone(),
                        board.slug(),
                        sought.filter(),
                        asked.value("after").orElse(null),
                        ON_A_PAGE),
                page -> new Reply.Page(
                        "meeting/decisions.jte",
                        DecisionsPage.of(
                                new DecisionsPage.Facts(
                                        board,
                                        page,
                                        all,
                                        count(board, of(Set.of(DecisionState.OPEN, DecisionState.LATE))),
                                        count(board, of(Set.of(DecisionState.LATE))),
                                        sought.narrows() ? count(board, sought.filter()) : all),
                                sought)));
    }

    private static DecisionFilter of(Set<DecisionState> states) {
        return new DecisionFilter(null, states, null);
    }

    private int count(BoardDetails board, DecisionFilter filter) {
        return decisions.count(Actor.anyone(), board.slug(), filter).orThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
