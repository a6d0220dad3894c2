package org.wellkept.ui.accountability;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import gg.jte.generated.precompiled.accountability.JteoverviewGenerated;
import gg.jte.generated.precompiled.accountability.JteplacesGenerated;
import gg.jte.generated.precompiled.accountability.JtepublishedGenerated;
import gg.jte.generated.precompiled.anchor.JteneighboursGenerated;
import gg.jte.generated.precompiled.coproduction.JtesectionGenerated;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.accountability.BoardOverview;
import org.wellkept.core.accountability.Coverage;
import org.wellkept.core.accountability.ReachMatrix;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.anchoryear.AnchorRollups;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.PartnershipKey;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.core.release.CoproductionRollups;
import org.wellkept.core.reply.QuietPeriods;
import org.wellkept.core.returns.ReturnStanding;
import org.wellkept.core.returns.Returns;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.snapshot.SnapshotSummary;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.ui.anchor.AnchorSection;
import org.wellkept.ui.anchor.HeadlinesReader;
import org.wellkept.ui.coproduction.CoproductionNavigation;
import org.wellkept.ui.coproduction.CoproductionSection;
import org.wellkept.ui.meeting.MeetingNavigation;
import org.wellkept.ui.pledging.PledgingNavigation;
import org.wellkept.ui.reply.QuietPeriodCard;
import org.wellkept.ui.report.PaperNavigation;
import org.wellkept.ui.transparency.BoardEnd;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.HatPlace;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** How promises stand, for a board; and what published plans promise, without verdicts. An officer runs rounds here. */
@Route(value = AccountabilityView.BOARD, layout = WorkspaceLayout.class)
@RouteAlias(value = AccountabilityView.PUBLISHED, layout = WorkspaceLayout.class)
public class AccountabilityView extends Screen implements BeforeEnterObserver {

    static final String BOARD = Place.ACCOUNTABILITY_PATH + "/:board?";
    static final String PUBLISHED = Place.ACCOUNTABILITY_PATH + "/published/:partnership";

    private final Accountability accountability;
    private final Boards boards;
    private final Partnerships partnerships;
    private final Directory directory;
    private final Rounds rounds;
    private final Returns returns;
    private final QuietPeriods quietPeriods;
    private final Snapshots snapshots;
    private final CoproductionRollups coproduction;
    private final AnchorRollups anchor;
    private final HeadlinesReader headlines;
    private final CurrentActor currentActor;
    private final CurrentHat currentHat;

    @Inject
    public AccountabilityView(
            Accountability accountability,
            Boards boards,
            Partnerships partnerships,
            Directory directory,
            Rounds rounds,
            Returns returns,
            QuietPeriods quietPeriods,
            Snapshots snapshots,
            CoproductionRollups coproduction,
            AnchorRollups anchor,
            HeadlinesReader headlines,
            CurrentActor currentActor,
            CurrentHat currentHat) {
        this.accountability = accountability;
        this.boards = boards;
        this.partnerships = partnerships;
        this.directory = directory;
        this.rounds = rounds;
        this.returns = returns;
        this.quietPeriods = quietPeriods;
        this.snapshots = snapshots;
        this.coproduction = coproduction;
        this.anchor = anchor;
        this.headlines = headlines;
        this.currentActor = currentActor;
        this.currentHat = currentHat;
        named("Accountability");
        addClassName("overview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        Optional<String> partnership = event.getRouteParameters().get("partnership");
        Optional<String> board = event.getRouteParameters()
                .get("board")
                .or(() -> boardsOf(actor).stream().findFirst().map(BoardDetails::slug));
        if (partnership.isPresent()) {
            showPlans(event, actor, partnership.get());
        } else if (board.isPresent()) {
            showBoard(event, actor, board.get());
        } else {
            show(
                    places(actor, ""),
                    new Paragraph(
                            "No board sits in your partnership yet. Once one does, this page shows how the promises"
                                    + " that are made to it stand, who is reached, and what is asked of it."));
        }
    }

    /** Those of the actor's partnerships: first the one for which they act, then those where they have a seat. */
    private List<BoardDetails> boardsOf(Actor actor) {
        Set<String> own = actor.partnerships().stream()
                .flatMap(id -> directory.partnership(id).stream())
                .map(PartnershipKey::slug)
                .collect(Collectors.toSet());
        HatPlace hat = currentHat.place(actor);
        Set<UUID> seats = actor.boards(Role.OFFICER, Role.BOARD_MEMBER);
        return boards.all().stream()
                .filter(board -> board.partnerships().stream()
                        .anyMatch(sits -> own.contains(sits.slug()) && !sits.asPublished()))
                .sorted(Comparator.comparing(BoardDetails::hasEnded)
                        .thenComparing(hat.boardFirst(BoardDetails::slug))
                        .thenComparing(board -> !seats.contains(board.id())))
                .toList();
    }

    private Component places(Actor actor, String current) {
        List<PlaceToLook> places = new ArrayList<>();
        for (BoardDetails board : boardsOf(actor)) {
            places.add(new PlaceToLook(
                    board.name(), address(board.slug()), board.slug().equals(current)));
        }
        for (PartnershipRef partnership : partnerships.all()) {
            if (partnership.asPublished()) {
                places.add(new PlaceToLook(
                        partnership.name(),
                        Place.ACCOUNTABILITY_PATH + "/published/" + partnership.slug(),
                        partnership.slug().equals(current)));
            }
        }
        Fragment fragment = new Fragment(output -> JteplacesGenerated.render(output, null, places));
        fragment.addClassName("not-printed");
        return fragment;
    }

    /** That the board has ended, and the boards that it goes on for; nothing is seen where neither is so. */
    private static Component life(BoardDetails board) {
        Div life = new Div();
        Frame.Onward end = BoardEnd.of(board);
        if (end != null) {
            Paragraph ended = new Paragraph(end.words() + " ");
            Optional.ofNullable(board.successor()).ifPresent(successor -> ended.add(link(successor)));
            life.add(ended);
        }
        for (BoardRef before : board.predecessors()) {
            Paragraph goesOn = new Paragraph("Goes on for ");
            goesOn.add(link(before));
            life.add(goesOn);
        }
        life.setVisible(life.getComponentCount() > 0);
        return life;
    }

    private static Anchor link(BoardRef board) {
        return new Anchor(address(board.slug()), board.name());
    }

    private static String address(String board) {
        return Place.ACCOUNTABILITY_PATH + "/" + board;
    }

    private void showBoard(BeforeEnterEvent event, Actor actor, String slug) {
        switch (accountability.overview(actor, slug)) {
            case Outcome.Done<BoardOverview>(var overview) -> lay(actor, overview);
            case Outcome.Refused<BoardOverview>(var refusal) -> refused(event, refusal);
        }
    }

    private void lay(Actor actor, BoardOverview overview) {
        String slug = overview.board().slug();
        List<SnapshotSummary> found = snapshots.ofBoard(actor, slug).orThrow();
        OverviewPage page = OverviewPage.of(
                overview,
                standings(actor, overview),
                found,
                snapshots.reportedTo(actor, slug).orThrow(),
                mayRun(actor, slug));
        named(OverviewPage.heading(overview), "Accountability");
        show(
                places(actor, slug),
                life(overview.board()),
                new Fragment(output -> JteoverviewGenerated.render(output, null, page)),
                haveASay(actor, slug),
                goodNeighbours(actor, slug),
                more(slug),
                running(actor, overview, found));
    }

    private Component haveASay(Actor actor, String slug) {
        CoproductionSection section =
                CoproductionSection.of(coproduction.ofBoard(actor, slug).orThrow());
        Fragment fragment = new Fragment(output ->
                JtesectionGenerated.render(output, null, section, CoproductionNavigation.ofBoard(slug), "sheet"));
        fragment.setVisible(!section.isEmpty());
        return fragment;
    }

    /** What those who promised it something do besides, in the latest year that is over. */
    private Component goodNeighbours(Actor actor, String slug) {
        AnchorRollup told = anchor.ofYearAlone(actor, Circle.Kind.BOARD, slug, anchor.latest())
                .orThrow();
        AnchorSection section = AnchorSection.within(told, headlines.within(actor, told.circle(), told.year()));
        Fragment fragment = new Fragment(output -> JteneighboursGenerated.render(output, null, section, "sheet"));
        fragment.setVisible(!section.isEmpty());
        return fragment;
    }

    /** The board's other screens. */
    private static Component more(String slug) {
        UnorderedList links = new UnorderedList(
                new ListItem(new Anchor(
                        MeetingNavigation.ofBoard(slug), "When the board meets, what it decided, and what is open")),
                new ListItem(new Anchor(
                        PledgingNavigation.ofBoard(slug),
                        "What the board asks partners to commit to, and what it endorsed")),
                new ListItem(new Anchor(PaperNavigation.ofBoard(slug), "Papers of this board")));
        links.addClassNames("plain", "follow");
        Section section = new Section(new H2("More of this board"), links);
        section.addClassNames("sheet", "not-printed");
        return section;
    }

    /** Nobody is late or silent in a round that has not opened. */
    private List<ReturnStanding> standings(Actor actor, BoardOverview overview) {
        RoundSummary round = overview.round();
        if (round == null || round.opensOn().isAfter(overview.rollup().asOf())) {
            return List.of();
        }
        return switch (returns.standings(actor, overview.board().slug(), round.id())) {
            case Outcome.Done<List<ReturnStanding>> done -> done.value();
            case Outcome.Refused<List<ReturnStanding>> refused -> List.of();
        };
    }

    private Component running(Actor actor, BoardOverview overview, List<SnapshotSummary> found) {
        String slug = overview.board().slug();
        if (!mayRun(actor, slug)) {
            Div nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        SerializableConsumer<String> done = message -> {
            again(slug);
            messages().tell(message);
        };
        Div running = new Div(
                new RoundActions(rounds, snapshots, currentActor, overview.board(), overview.round(), found, done));
        running.addClassNames("running-round", "not-printed");
        if (quietPeriods.maySet(actor, slug)) {
            running.add(new QuietPeriodCard(
                    quietPeriods, currentActor, slug, overview.rollup().asOf(), done));
        }
        return running;
    }

    private boolean mayRun(Actor actor, String slug) {
        return directory.board(slug).stream().anyMatch(board -> board.allows(actor, Action.RUN_ROUND));
    }

    private void again(String slug) {
        Actor actor = currentActor.get();
        if (accountability.overview(actor, slug) instanceof Outcome.Done<BoardOverview>(var overview)) {
            lay(actor, overview);
            focusAfterNavigation();
        }
    }

    private void showPlans(BeforeEnterEvent event, Actor actor, String slug) {
        switch (partnerships.find(slug)) {
            case Outcome.Done<PartnershipRef>(var partnership) -> {
                Outcome<Coverage> coverage = accountability.coverage(actor, slug);
                Outcome<ReachMatrix> reach = accountability.reachOfPartnership(actor, slug);
                if (partnership.asPublished()
                        && coverage instanceof Outcome.Done<Coverage>(var counted)
                        && reach instanceof Outcome.Done<ReachMatrix>(var reached)) {
                    PublishedPage page = PublishedPage.of(partnership, counted, reached);
                    named(partnership.name(), "Accountability");
                    show(places(actor, slug), new Fragment(output -> JtepublishedGenerated.render(output, null, page)));
                } else {
                    refused(event, new Refusal.NotFound("partnership"));
                }
            }
            case Outcome.Refused<PartnershipRef>(var refusal) -> refused(event, refusal);
        }
    }

    private static void refused(BeforeEnterEvent event, Refusal refusal) {
        if (refusal instanceof Refusal.NotPermitted notPermitted) {
            throw new NotPermittedHere(notPermitted.because());
        }
        event.rerouteToError(NotFoundException.class);
    }
}
