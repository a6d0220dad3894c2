package org.wellkept.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.report.DraftReport;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.ReportSummary;
import org.wellkept.core.report.Reports;
import org.wellkept.core.snapshot.SnapshotSummary;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** The papers of a board; its officer makes one of what a round found. */
@Route(value = PaperNavigation.LIST_PATH, layout = WorkspaceLayout.class)
public class PapersView extends Screen implements BeforeEnterObserver {

    private final Reports reports;
    private final Snapshots snapshots;
    private final Boards boards;
    private final Directory directory;
    private final CurrentActor currentActor;

    @Inject
    public PapersView(
            Reports reports, Snapshots snapshots, Boards boards, Directory directory, CurrentActor currentActor) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.boards = boards;
        this.directory = directory;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get(PaperNavigation.BOARD).orElse("");
        switch (boards.find(slug)) {
            case Outcome.Done<BoardDetails>(var board) -> lay(board);
            case Outcome.Refused<BoardDetails> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void lay(BoardDetails board) {
        Actor actor = currentActor.get();
        named("Papers", board.name());
        List<ReportSummary> papers =
                reports.list(actor, board.slug(), null, Page.LONGEST).orThrow().items();
        List<Component> parts = new ArrayList<>();
        boolean officer = isOfficer(actor, board.slug());
        if (officer) {
            parts.add(toMake(board, papers));
            offer(new Anchor(PaperNavigation.settings(board.slug()), "How our papers look"));
        }
        parts.add(list(papers, officer));
        show(parts.toArray(Component[]::new));
    }

    private boolean isOfficer(Actor actor, String board) {
        return directory.board(board).stream().anyMatch(found -> found.allows(actor, Action.PUBLISH_PAPER));
    }

    /** What rounds found and no paper tells yet. */
    private Component toMake(BoardDetails board, List<ReportSummary> papers) {
        Set<UUID> told = papers.stream().map(ReportSummary::snapshot).collect(Collectors.toUnmodifiableSet());
        Section section = new Section(new H2("Make a paper"));
        section.addClassName("card");
        UnorderedList list = new UnorderedList();
        list.addClassName("paper-lines");
        for (SnapshotSummary snapshot :
                snapshots.ofBoard(currentActor.get(), board.slug()).orThrow()) {
            if (!told.contains(snapshot.id())) {
                UUID id = snapshot.id();
                String what = snapshot.roundName() + ", as it stood on " + Words.day(snapshot.takenOn())
                        + (snapshot.version() > 1 ? ", version " + snapshot.version() : "");
                Button make = new Button("Make a paper", click -> make(id));
                make.setAriaLabel("Make a paper of " + what);
                list.add(new ListItem(new Span(what), make));
            }
        }
        section.add(
                list.getChildren().findAny().isPresent()
                        ? list
                        : new Paragraph(
                                "Every closed round has its paper. When a round closes, what it found is frozen, and a"
                                        + " paper can be made of it here."));
        return section;
    }

    private void make(UUID snapshot) {
        switch (reports.draft(currentActor.get(), new DraftReport(snapshot, null, null, null))) {
            case Outcome.Done<ReportDetails>(var begun) ->
                UI.getCurrent().navigate(PaperNavigation.one(begun.summary().id(), Edition.PAPER));
            case Outcome.Refused<ReportDetails>(var refusal) -> messages().warn(RefusalWords.of(refusal));
        }
    }

    private static Component list(List<ReportSummary> papers, boolean officer) {
        Section section = new Section(new H2("Papers of this board"));
        section.addClassName("card");
        if (papers.isEmpty()) {
            section.add(new Paragraph("There is no paper yet."));
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("paper-lines");
        for (ReportSummary paper : papers) {
            Span about = new Span(about(paper));
            about.addClassName("overview-note");
            list.add(new ListItem(new Anchor(PaperNavigation.toRead(paper, officer), paper.title()), about));
        }
        section.add(list);
        return section;
    }

    private static String about(ReportSummary paper) {
        return (paper.isPublished()
                        ? "Published" + (paper.publishedOn() == null ? "" : " on " + Words.day(paper.publishedOn()))
                        : "Draft")
                + " · " + PaperList.standing(paper);
    }
}
