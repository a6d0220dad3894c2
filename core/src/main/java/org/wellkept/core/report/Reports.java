package org.wellkept.core.report;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.coproduction.PersonalDetail;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.partnership.BoardEnding;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.snapshot.FrozenSnapshots;
import org.wellkept.core.snapshot.SnapshotSummary;

/**
 * A board's reports: begun from a snapshot, worded, published for ever, and corrected by a new one beside it. Anyone reads
 * what is published; a draft is its officer's, and the briefing is for those whom the table names.
 */
@Door
public class Reports {

    private static final String ONLY_THE_OFFICER = "Only an officer of this board makes its papers.";

    private final Jdbi jdbi;
    private final Clock clock;
    private final Directory directory;
    private final Boards boards;
    private final FrozenSnapshots snapshots;
    private final PaperMaking papers;
    private final Meetings meetings;
    private final History history;

    @Inject
    Reports(
            Jdbi jdbi,
            Clock clock,
            Directory directory,
            Boards boards,
            FrozenSnapshots snapshots,
            PaperMaking papers,
            Meetings meetings,
            History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.directory = directory;
        this.boards = boards;
        this.snapshots = snapshots;
        this.papers = papers;
        this.meetings = meetings;
        this.history = history;
    }

    /**
     * Reports that the reader may know of, the latest answers first: published ones, and drafts of boards whose officer they
     * are. Those of a board, and what was reported up to it, where one is named.
     *
     * @param board its slug, or null for all; empty where it is nobody's
     * @param cursor from the page before, or null for the first
     * @param limit 1 to {@value Page#LONGEST}
     */
    public Outcome<Page<ReportSummary>> list(Actor actor, @Nullable String board, @Nullable String cursor, int limit) {
        Optional<BoardKey> of = board == null ? Optional.empty() : directory.board(board);
        if (board != null && of.isEmpty()) {
            return Outcome.done(new Page<>(List.of(), null));
        }
        return jdbi.withHandle(handle -> {
            ReportStore store = new ReportStore(handle);
            return Page.asked(
                    cursor,
                    limit,
                    token -> placeIn(store, token),
                    after -> page(
                            store.list(
                                    boardsOf(actor, Action.PUBLISH_PAPER),
                                    boardsOf(actor, Action.READ_BRIEFING),
                                    of.map(BoardKey::id).orElse(null),
                                    after,
                                    limit + 1),
                            limit));
        });
    }

    /**
     * Reports for these meetings that the reader may know of, as they know them; where one was put right, the latest of it alone.
     *
     * @return only those meetings for which there is one
     */
    public Map<UUID, List<ReportSummary>> ofMeetings(Actor actor, Collection<UUID> meetings) {
        return jdbi.withHandle(handle -> new ReportStore(handle)
                .ofMeetings(boardsOf(actor, Action.PUBLISH_PAPER), boardsOf(actor, Action.READ_BRIEFING), meetings));
    }

    /** Those for one meeting. */
    public List<ReportSummary> ofMeeting(Actor actor, UUID meeting) {
        return ofMeetings(actor, List.of(meeting)).getOrDefault(meeting, List.of());
    }

    private static Page<ReportSummary> page(List<ReportSummary> found, int limit) {
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, limit), found.get(limit - 1).id().toString());
    }

    private static Optional<UUID> placeIn(ReportStore store, String cursor) {
        try {
            return Optional.of(UUID.fromString(cursor)).filter(store::exists);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The boards for which the actor may do this, by the roles that they hold there. */
    private Set<UUID> boardsOf(Actor actor, Action action) {
        Set<UUID> held = actor.roles().stream()
                .map(RoleHeld::board)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        return directory.boards(held).values().stream()
                .filter(board -> board.allows(actor, action))
                .map(BoardKey::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One report. A draft is not found by anybody but its board's officer, and those with whom its briefing is shared. */
    public Outcome<ReportDetails> find(Actor actor, UUID report) {
        return reading(actor, report, (handle, known) -> Outcome.done(details(handle, known)));
    }

    /** The paper, as every form of it is made. The briefing is not found by those who may not read it. */
    public Outcome<Paper> paper(Actor actor, UUID report, Edition edition) {
        return reading(
                actor,
                report,
                (handle, known) -> known.mayRead(edition)
                        ? Outcome.done(paper(handle, known.stored(), edition))
                        : Outcome.refused(new Refusal.NotFound("paper")));
    }

    private Paper paper(Handle handle, ReportStore.Stored stored, Edition edition) {
        return PaperWriter.write(
                stored.wording(), papers.source(handle, stored.summary().snapshot(), edition));
    }

    /** One figure of it, with the records that it counts, as they were. */
    public Outcome<PaperFigure> figure(Actor actor, UUID report, Edition edition, FigureKey key) {
        return figures(actor, report, edition)
                .then(figures -> figures.stream()
                        .filter(figure -> figure.key().equals(key))
                        .findFirst()
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(new Refusal.NotFound("figure"))));
    }

    /** All figures of it, in the order in which they are worked out. */
    public Outcome<List<PaperFigure>> figures(Actor actor, UUID report, Edition edition) {
        return reading(
                actor,
                report,
                (handle, known) -> known.mayRead(edition)
                        ? Outcome.done(PaperFigures.of(papers.source(
                                        handle, known.stored().summary().snapshot(), edition))
                                .all())
                        : Outcome.refused(new Refusal.NotFound("paper")));
    }

    /** The board's officer begins a report. */
    public Outcome<ReportDetails> draft(Actor actor, DraftReport command) {
        Optional<SnapshotSummary> snapshot = snapshots.find(command.snapshot());
        Optional<BoardKey> of =
                snapshot.flatMap(found -> directory.board(found.board().slug()));
        if (snapshot.isEmpty() || of.isEmpty()) {
            return Outcome.refused(
                    Refusal.Invalid.of("snapshot", "There is no such snapshot", "Name one that a closed round left"));
        }
        BoardKey board = of.get();
        if (!board.allows(actor, Action.PUBLISH_PAPER)) {
            return Outcome.refused(new Refusal.NotPermitted(ONLY_THE_OFFICER));
        }
        FieldProblems problems = new FieldProblems();
        problems.optionalText("title", command.title(), ReportRules.LONGEST_TITLE);
        problems.optionalText("reportOf", command.reportOf(), ReportRules.LONGEST_ROLE);
        ChosenMeeting meeting = command.forMeeting() == null
                ? ChosenMeeting.next(
                        meetings, board.slug(), today(), snapshot.get().meetingOn())
                : ChosenMeeting.of(meetings, board.slug(), today(), command.forMeeting(), problems);
        if (!problems.areNone()) {
            return problems.refused();
        }
        return jdbi.withHandle(handle -> {
            Optional<BoardEnding> ended = BoardEnding.of(handle, board.id());
            if (ended.isPresent()) {
                return Outcome.refused(ended.get().refusal());
            }
            PaperSettings settings = new SettingsStore(handle).of(board);
            ReportWording wording = Beginning.wording(
                    UuidCreator.getTimeOrderedEpoch(), command, snapshot.get(), settings, meeting, notices(board));
            new ReportStore(handle)
                    .add(wording, snapshot.get().id(), board.id(), clock.instant(), actor.signedInPerson());
            remember(
                    actor,
                    board,
                    wording.report(),
                    wording.title(),
                    "begun",
                    Map.of(
                            "round",
                            snapshot.get().roundName(),
                            "version",
                            String.valueOf(snapshot.get().version())));
            return Outcome.done(read(handle, actor, wording.report()));
        });
    }

    private List<String> notices(BoardKey board) {
        return boards.find(board.slug()).orThrow().partnerships().stream()
                .map(PartnershipRef::about)
                .toList();
    }

    /**
     * The board's officer words a draft anew.
     *
     * @param read the version over which it was written
     */
    public Outcome<ReportDetails> edit(Actor actor, UUID report, Version read, EditReport command) {
        return writing(actor, report, (handle, known) -> {
            if (known.isPublished()) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "This report is published, and what is published stays as it is.",
                        "Correct it: that makes a new version beside it."));
            }
            if (!known.stored().token().equals(read)) {
                return Outcome.refused(new Refusal.Stale(known.stored().token()));
            }
            FieldProblems problems = ReportRules.problems(
                    command,
                    () -> PaperFigures.of(
                            papers.source(handle, known.stored().summary().snapshot(), Edition.PAPER)));
            ChosenMeeting meeting = meeting(known, command.forMeeting(), problems);
            if (!problems.areNone()) {
                return problems.refused();
            }
            new ReportStore(handle).edit(report, command, meeting);
            remember(actor, known, Objects.requireNonNull(command.title()).strip(), "worded", contents(command));
            return Outcome.done(read(handle, actor, report));
        });
    }

    /** What stands in the draft may stay, so that other words can be saved whatever became of the meeting. */
    private ChosenMeeting meeting(Known known, @Nullable ForMeeting wanted, FieldProblems problems) {
        ReportSummary summary = known.stored().summary();
        return Objects.equals(wanted, summary.forMeeting())
                ? new ChosenMeeting(known.stored().wording().meeting(), summary.meetingOn())
                : ChosenMeeting.of(meetings, known.board().slug(), today(), wanted, problems);
    }

    private static Map<String, String> contents(EditReport command) {
        List<String> leftOut = command.sections().stream()
                .filter(SectionWording::leftOut)
                .map(section -> section.kind().code())
                .toList();
        List<String> commented = command.sections().stream()
                .filter(section -> section.commentary() != null)
                .map(section -> section.kind().code())
                .toList();
        return Map.of("leftOut", String.join(", ", leftOut), "commentary", String.join(", ", commented));
    }

    /** The board's officer throws a draft away. What is published stays. */
    public Outcome<UUID> discard(Actor actor, UUID report) {
        return writing(actor, report, (handle, known) -> {
            if (known.isPublished()) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "This report is published, and stays so.", "Correct it: that makes a new version beside it."));
            }
            new ReportStore(handle).discard(report);
            remember(actor, known, known.stored().summary().title(), "discarded", Map.of());
            return Outcome.done(report);
        });
    }

    /** The board's officer lets the board's members read the briefing. */
    public Outcome<ReportDetails> shareBriefing(Actor actor, UUID report) {
        return writing(actor, report, (handle, known) -> {
            if (known.stored().summary().briefingShared()) {
                return Outcome.refused(
                        new Refusal.RuleBroken("The board's members can read it already.", "Nothing needs doing."));
            }
            new ReportStore(handle).shareBriefing(report, today());
            if (known.isPublished()) {
                new FileStore(handle).want(report, List.of(Edition.BRIEFING));
            }
            remember(actor, known, known.stored().summary().title(), "briefing shared", Map.of());
            return Outcome.done(read(handle, actor, report));
        });
    }

    /** The board's officer makes the paper public, for ever. */
    public Outcome<ReportDetails> publish(Actor actor, UUID report, PublishReport command) {
        return writing(actor, report, (handle, known) -> {
            if (known.isPublished()) {
                return Outcome.refused(new Refusal.RuleBroken("It is published already.", "Nothing needs doing."));
            }
            ReportStore.Stored stored = known.stored();
            ReportMeeting meeting = stored.summary().meeting();
            if (meeting != null && meeting.isCancelled()) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "The meeting on " + PlainDay.of(meeting.on()) + " that this paper is for was cancelled.",
                        "Choose another meeting of the board, and publish it then."));
            }
            boolean late = ReportRules.isLate(stored.summary().meetingOn(), today());
            FieldProblems problems = new FieldProblems();
            if (late) {
                problems.text("lateBecause", command.lateBecause(), ReportRules.LONGEST_REASON);
            }
            if (!command.lookedAt()) {
                known.personal().stream()
                        .map(ReportRules::asProblem)
                        .forEach(problem -> problems.add(problem.field(), problem.problem(), problem.mend()));
            }
            if (!problems.areNone()) {
                return problems.refused();
            }
            new ReportStore(handle)
                    .publish(
                            report,
                            stored.summary().meetingOn(),
                            late ? command.lateBecause() : null,
                            clock.instant(),
                            today(),
                            actor.signedInPerson());
            new FileStore(handle)
                    .want(
                            report,
                            stored.summary().briefingShared()
                                    ? List.of(Edition.PAPER, Edition.BRIEFING)
                                    : List.of(Edition.PAPER));
            remember(
                    actor,
                    known,
                    stored.summary().title(),
                    "published",
                    late
                            ? Map.of(
                                    "lateBecause",
                                    Objects.requireNonNull(command.lateBecause())
                                            .strip())
                            : Map.of());
            return Outcome.done(read(handle, actor, report));
        });
    }

    /**
     * The board's officer begins a new version of a published report. The old one stays at its address, and says that there
     * is another once that is published.
     *
     * @param what was wrong and is put right, 1 to 500 characters; it stands on the new version
     */
    public Outcome<ReportDetails> correct(Actor actor, UUID report, @Nullable String what) {
        return writing(actor, report, (handle, known) -> {
            if (!known.isPublished()) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "This report is a draft, and nobody has read it yet.", "Change it, and publish it then."));
            }
            ReportStore store = new ReportStore(handle);
            if (store.isCorrected(report)) {
                return Outcome.refused(new Refusal.RuleBroken(
                        "A correction of this report has been begun already.", "Go on with that one."));
            }
            FieldProblems problems = new FieldProblems();
            problems.text("what", what, ReportRules.LONGEST_REASON);
            if (what == null || !problems.areNone()) {
                return problems.refused();
            }
            ReportWording wording = Beginning.again(
                    UuidCreator.getTimeOrderedEpoch(), known.stored().wording());
            store.addCorrection(wording, known.stored(), what.strip(), clock.instant(), actor.signedInPerson());
            remember(
                    actor,
                    known.board(),
                    wording.report(),
                    wording.title(),
                    "begun as a correction",
                    Map.of("of", report.toString(), "what", what.strip()));
            return Outcome.done(read(handle, actor, wording.report()));
        });
    }

    /** How the files of a published report stand, in the order of {@link PaperForm}, as far as the reader may read them. */
    public Outcome<List<ReportFile>> files(Actor actor, UUID report) {
        return reading(
                actor,
                report,
                (handle, known) -> Outcome.done(new FileStore(handle)
                        .of(report).stream()
                                .filter(file -> known.mayRead(file.edition()))
                                .toList()));
    }

    /** The bytes of one of them; not found until it is made. */
    public Outcome<byte[]> file(Actor actor, UUID report, Edition edition, PaperForm form) {
        return reading(
                actor,
                report,
                (handle, known) -> known.mayRead(edition)
                        ? new FileStore(handle)
                                .bytes(new FileToMake(report, edition, form))
                                .map(Outcome::done)
                                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("file")))
                        : Outcome.refused(new Refusal.NotFound("file")));
    }

    /** The board's officer has files that failed made again. */
    public Outcome<List<ReportFile>> makeAgain(Actor actor, UUID report) {
        return writing(actor, report, (handle, known) -> {
            FileStore files = new FileStore(handle);
            if (files.makeAgain(report) == 0) {
                return Outcome.refused(new Refusal.RuleBroken("No file of it failed.", "Nothing needs doing."));
            }
            remember(actor, known, known.stored().summary().title(), "files wanted again", Map.of());
            return Outcome.done(files.of(report));
        });
    }

    /** What was written of a report, latest first: for its board's officer. */
    public Outcome<List<HistoryRead>> history(Actor actor, UUID report) {
        return reading(
                actor,
                report,
                (handle, known) -> known.officer()
                        ? Outcome.done(history.of(report))
                        : Outcome.refused(new Refusal.NotPermitted(ONLY_THE_OFFICER)));
    }

    private ReportDetails read(Handle handle, Actor actor, UUID report) {
        return details(handle, known(handle, actor, report).orElseThrow());
    }

    private ReportDetails details(Handle handle, Known known) {
        ReportStore store = new ReportStore(handle);
        ReportStore.Stored stored = known.stored();
        ReportSummary summary = stored.summary();
        LocalDate meetingOn = summary.meetingOn();
        List<Recommendation> own = stored.wording().recommendations();
        return new ReportDetails(
                summary,
                stored.token(),
                stored.wording().reportOf(),
                // what is left out of the paper is nobody's to read but whoever words it
                known.officer()
                        ? stored.wording().sections()
                        : stored.wording().sections().stream()
                                .filter(section -> !section.leftOut())
                                .toList(),
                own == null ? proposed(handle, stored) : own,
                own != null,
                meetingOn == null ? null : ReportRules.publishBy(meetingOn),
                stored.lateBecause(),
                known.officer() ? known.personal() : List.of(),
                store.versions(summary.id()).stream()
                        .filter(each -> each.isPublished()
                                || known.officer()
                                || each.id().equals(summary.id()))
                        .toList(),
                new ReportDetails.May(
                        known.officer() && !summary.isPublished(),
                        known.officer() && !summary.isPublished(),
                        known.officer() && summary.isPublished() && !store.isCorrected(summary.id()),
                        known.officer() && !summary.briefingShared(),
                        known.mayRead(Edition.BRIEFING)));
    }

    private List<Recommendation> proposed(Handle handle, ReportStore.Stored stored) {
        PaperSource source = papers.source(handle, stored.summary().snapshot(), Edition.PAPER);
        return Recommendations.proposed(source, PaperFigures.of(source));
    }

    /** A report as far as the actor may know it. */
    private record Known(ReportStore.Stored stored, BoardKey board, boolean officer, boolean briefed) {

        boolean isPublished() {
            return stored.summary().isPublished();
        }

        boolean mayRead(Edition edition) {
            return switch (edition) {
                case PAPER -> officer || isPublished();
                case BRIEFING -> officer || (briefed && stored.summary().briefingShared());
            };
        }

        boolean mayKnow() {
            return mayRead(Edition.PAPER) || mayRead(Edition.BRIEFING);
        }

        List<PersonalDetail> personal() {
            return ReportRules.personal(stored.wording(), stored.summary().correction());
        }
    }

    private Optional<Known> known(Handle handle, Actor actor, UUID report) {
        return new ReportStore(handle)
                .find(report)
                .map(stored -> {
                    BoardKey board = directory.board(stored.board()).orElseThrow();
                    return new Known(
                            stored,
                            board,
                            board.allows(actor, Action.PUBLISH_PAPER),
                            board.allows(actor, Action.READ_BRIEFING));
                })
                .filter(Known::mayKnow);
    }

    private <T> Outcome<T> reading(Actor actor, UUID report, InReport<T> work) {
        return jdbi.withHandle(handle -> {
            Optional<Known> known = known(handle, actor, report);
            return known.isPresent() ? work.in(handle, known.get()) : Outcome.refused(new Refusal.NotFound("report"));
        });
    }

    private <T> Outcome<T> writing(Actor actor, UUID report, InReport<T> work) {
        return reading(actor, report, (handle, seen) -> {
            if (!seen.officer()) {
                return Outcome.refused(new Refusal.NotPermitted(ONLY_THE_OFFICER));
            }
            new ReportStore(handle).lock(report);
            Optional<Known> locked = known(handle, actor, report);
            return locked.isPresent() ? work.in(handle, locked.get()) : Outcome.refused(new Refusal.NotFound("report"));
        });
    }

    private void remember(Actor actor, Known known, String title, String action, Map<String, String> content) {
        remember(actor, known.board(), known.stored().summary().id(), title, action, content);
    }

    private void remember(
            Actor actor, BoardKey board, UUID report, String title, String action, Map<String, String> content) {
        history.append(new HistoryEvent(
                report, "report", board.slug() + ": " + title, actor.signedInPerson(), action, content));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @FunctionalInterface
    private interface InReport<T> {
        Outcome<T> in(Handle handle, Known known);
    }
}
