package org.wellkept.ui.today;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.partnership.JtesetUpGenerated;
import gg.jte.generated.precompiled.today.JtetodayGenerated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.commitment.UnpublishedUpdates;
import org.wellkept.core.handover.Handovers;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.pledging.CommitmentRoundSummary;
import org.wellkept.core.pledging.CommitmentRounds;
import org.wellkept.core.reply.Replies;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.undertaking.State;
import org.wellkept.ui.partnership.SetUpReader;
import org.wellkept.ui.report.PapersDueReader;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** What waits for me, and apart from it what I follow. */
@Route(value = Place.TODAY_PATH, layout = WorkspaceLayout.class)
public class TodayView extends Screen implements BeforeEnterObserver {

    private final Rounds rounds;
    private final Commitments commitments;
    private final UnpublishedUpdates unpublished;
    private final Asks asks;
    private final Challenges challenges;
    private final Replies replies;
    private final CommitmentRounds pledging;
    private final Handovers handovers;
    private final CoProducingReader coProducing;
    private final Meetings meetings;
    private final Decisions decisions;
    private final PapersDueReader papers;
    private final SetUpReader setUp;
    private final Directory directory;
    private final CurrentActor currentActor;
    private final CurrentHat currentHat;
    private final Clock clock;

    @Inject
    public TodayView(
            Rounds rounds,
            Commitments commitments,
            UnpublishedUpdates unpublished,
            Asks asks,
            Challenges challenges,
            Replies replies,
            CommitmentRounds pledging,
            Handovers handovers,
            CoProducingReader coProducing,
            Meetings meetings,
            Decisions decisions,
            PapersDueReader papers,
            SetUpReader setUp,
            Directory directory,
            CurrentActor currentActor,
            CurrentHat currentHat,
            Clock clock) {
        this.rounds = rounds;
        this.commitments = commitments;
        this.unpublished = unpublished;
        this.asks = asks;
        this.challenges = challenges;
        this.replies = replies;
        this.pledging = pledging;
        this.handovers = handovers;
        this.coProducing = coProducing;
        this.meetings = meetings;
        this.decisions = decisions;
        this.papers = papers;
        this.setUp = setUp;
        this.directory = directory;
        this.currentActor = currentActor;
        this.currentHat = currentHat;
        this.clock = clock;
        named("Today");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        if (Place.isOnlyMember(actor)) {
            event.forwardTo(Place.MY_PART_PATH);
            return;
        }
        List<OrganisationRef> organisations = organisations(actor, Role.values());
        TodayPage page = TodayPage.of(
                rounds.asking(actor),
                drafts(actor),
                unpublished.of(actor),
                new TodayPage.Talk(
                        asks.waitingFor(actor),
                        asks.answeredTo(actor),
                        challenges.waitingFor(actor),
                        challenges.answeredTo(actor),
                        replies.waitingFor(actor)),
                new TodayPage.Pledging(pledging.asking(actor), running(actor)),
                handovers.offered(actor),
                coProducing.of(actor),
                new Deciding(meetings.waiting(actor), decisions.owned(actor), decisions.escalated(actor)),
                seats(actor),
                organisations,
                currentHat.place(actor),
                LocalDate.now(clock));
        Fragment today = new Fragment(output -> JtetodayGenerated.render(output, null, page));
        setUp.unfinished(actor)
                .ifPresentOrElse(
                        steps -> show(new Fragment(output -> JtesetUpGenerated.render(output, null, steps)), today),
                        () -> show(today));
    }

    /** The drafts that the person could agree. */
    private List<CommitmentSummary> drafts(Actor actor) {
        if (!actor.has(Role.LEAD)) {
            return List.of();
        }
        return organisations(actor, Role.LEAD).stream()
                .flatMap(organisation -> draftsOf(actor, organisation.slug()).stream())
                .toList();
    }

    private List<CommitmentSummary> draftsOf(Actor actor, String organisation) {
        CommitmentFilter filter = new CommitmentFilter(
                null, null, organisation, List.of(), null, null, null, State.DRAFT, Set.of(), false, null);
        return Stream.of(filter, filter.ofAnchorActions(null))
                .flatMap(each -> switch (commitments.list(actor, each, 20, null)) {
                    case Outcome.Done<Page<CommitmentSummary>> done -> done.value().items().stream();
                    case Outcome.Refused<Page<CommitmentSummary>> refused -> Stream.<CommitmentSummary>empty();
                })
                .toList();
    }

    private List<TodayPage.Seat> seats(Actor actor) {
        Set<UUID> run = actor.boards(Role.OFFICER);
        return directory.boards(actor.boards(Role.OFFICER, Role.BOARD_MEMBER)).values().stream()
                .sorted(Comparator.comparing(BoardKey::name))
                .map(board -> run.contains(board.id())
                        ? new TodayPage.Seat(
                                board.slug(),
                                board.name(),
                                openRound(board.slug()),
                                papers.ofBoard(actor, board.slug()))
                        : new TodayPage.Seat(board.slug(), board.name(), null, null))
                .toList();
    }

    private List<CommitmentRoundSummary> running(Actor actor) {
        return directory.boards(actor.boards(Role.OFFICER)).values().stream()
                .sorted(Comparator.comparing(BoardKey::name))
                .flatMap(board -> switch (pledging.ofBoard(actor, board.slug())) {
                    case Outcome.Done<List<CommitmentRoundSummary>> done -> done.value().stream();
                    case Outcome.Refused<List<CommitmentRoundSummary>> refused ->
                        Stream.<CommitmentRoundSummary>empty();
                })
                .filter(CommitmentRoundSummary::isOpen)
                .toList();
    }

    private @Nullable RoundSummary openRound(String board) {
        return switch (rounds.ofBoard(board)) {
            case Outcome.Done<List<RoundSummary>> done ->
                done.value().stream()
                        .filter(round -> round.closedOn() == null)
                        .findFirst()
                        .orElse(null);
            case Outcome.Refused<List<RoundSummary>> refused -> null;
        };
    }

    private List<OrganisationRef> organisations(Actor actor, Role... roles) {
        return directory.organisations(actor.organisations(roles)).values().stream()
                .map(OrganisationKey::ref)
                .sorted(Comparator.comparing(OrganisationRef::name))
                .toList();
    }
}
