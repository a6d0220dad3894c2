package org.wellkept.ui.report;

import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.report.JtecountedGenerated;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.FigureKey;
import org.wellkept.core.report.Paper;
import org.wellkept.core.report.PaperFigure;
import org.wellkept.core.report.Reports;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** One figure of a draft or a briefing, and what it is made of. */
@Route(value = PaperNavigation.FIGURE_PATH, layout = WorkspaceLayout.class)
public class PaperFigureView extends Screen implements BeforeEnterObserver {

    private final Reports reports;
    private final SerializableSupplier<Actor> actor;

    @Inject
    public PaperFigureView(Reports reports, CurrentActor currentActor) {
        this(reports, currentActor::get);
    }

    PaperFigureView(Reports reports, SerializableSupplier<Actor> actor) {
        this.reports = reports;
        this.actor = actor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> report =
                PaperNavigation.report(event.getRouteParameters().get(PaperNavigation.REPORT));
        Optional<Edition> edition =
                PaperNavigation.edition(event.getRouteParameters().get(PaperNavigation.EDITION));
        Optional<FigureKey> key = event.getRouteParameters()
                .get(PaperNavigation.KEY)
                .filter(FigureKey::isKey)
                .map(FigureKey::new);
        if (report.isEmpty() || edition.isEmpty() || key.isEmpty() || !open(report.get(), edition.get(), key.get())) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Shows a figure, or answers false where there is none for this reader. */
    boolean open(UUID report, Edition edition, FigureKey key) {
        Actor reader = actor.get();
        if (reports.paper(reader, report, edition) instanceof Outcome.Done<Paper>(var paper)
                && reports.figure(reader, report, edition, key) instanceof Outcome.Done<PaperFigure>(var figure)) {
            FigurePage page = FigurePage.of(paper.head(), figure, "/workspace/" + PaperNavigation.one(report, edition));
            named(page.figure() + " " + page.words(), page.paper());
            show(new Fragment(output -> JtecountedGenerated.render(output, null, page)));
            return true;
        }
        return false;
    }
}
