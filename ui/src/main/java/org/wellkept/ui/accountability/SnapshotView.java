package org.wellkept.ui.accountability;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.accountability.JtesnapshotGenerated;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.snapshot.Snapshot;
import org.wellkept.core.snapshot.Snapshots;
import org.wellkept.ui.report.PaperNavigation;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** What a round found, as it stood when it closed. */
@Route(value = SnapshotNavigation.PATH, layout = WorkspaceLayout.class)
public class SnapshotView extends Screen implements BeforeEnterObserver {

    private final Snapshots snapshots;
    private final Accountability accountability;
    private final CurrentActor currentActor;

    @Inject
    public SnapshotView(Snapshots snapshots, Accountability accountability, CurrentActor currentActor) {
        this.snapshots = snapshots;
        this.accountability = accountability;
        this.currentActor = currentActor;
        addClassNames("overview", "snapshot");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String board = event.getRouteParameters().get(SnapshotNavigation.BOARD).orElse("");
        Optional<UUID> round =
                event.getRouteParameters().get(SnapshotNavigation.ROUND).flatMap(SnapshotView::id);
        Optional<String> version = event.getRouteParameters().get(SnapshotNavigation.VERSION);
        if (round.isEmpty() || version.filter(text -> !text.matches("[12]")).isPresent()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        @Nullable Integer number = version.map(Integer::valueOf).orElse(null);
        switch (snapshots.find(currentActor.get(), board, round.get(), number)) {
            case Outcome.Done<Snapshot>(var found) -> lay(found);
            case Outcome.Refused<Snapshot>(Refusal.NotPermitted notPermitted) ->
                throw new NotPermittedHere(notPermitted.because());
            case Outcome.Refused<Snapshot> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void lay(Snapshot snapshot) {
        SnapshotPage page = SnapshotPage.of(snapshot);
        ComparedTable compared = ComparedTable.of(
                snapshot.totals(),
                accountability
                        .rollup(currentActor.get(), snapshot.summary().board().slug(), null)
                        .orThrow());
        named(
                SnapshotPage.heading(snapshot.summary()),
                snapshot.summary().board().name());
        Button print = new Button("Print this page");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Anchor papers =
                new Anchor(PaperNavigation.ofBoard(snapshot.summary().board().slug()), "Papers of this board");
        offer(papers, print);
        show(new Fragment(output -> JtesnapshotGenerated.render(output, null, page, compared)));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
