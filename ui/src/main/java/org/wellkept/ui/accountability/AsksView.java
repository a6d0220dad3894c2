package org.wellkept.ui.accountability;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.ask.JtelinesGenerated;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.ui.ask.AskActions;
import org.wellkept.ui.ask.AskLine;
import org.wellkept.ui.ask.AskNavigation;
import org.wellkept.ui.commitment.CommitmentNavigation;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** What partners ask of a board; its officer answers here. */
@Route(value = AskNavigation.PATH, layout = WorkspaceLayout.class)
public class AsksView extends Screen implements BeforeEnterObserver {

    private final Asks asks;
    private final Boards boards;
    private final CurrentActor currentActor;
    private String board = "";

    @Inject
    public AsksView(Asks asks, Boards boards, CurrentActor currentActor) {
        this.asks = asks;
        this.boards = boards;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        board = event.getRouteParameters().get(AskNavigation.BOARD).orElse("");
        switch (boards.find(board)) {
            case Outcome.Done<BoardDetails>(var found) -> {
                named("Asked of the board", found.name());
                showAsks();
            }
            case Outcome.Refused<BoardDetails> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void showAsks() {
        Actor actor = currentActor.get();
        List<AskRead> all = asks.ofBoard(actor, board).orThrow();
        List<Component> parts = new ArrayList<>();
        parts.add(new Paragraph(asks.standing(actor, board).orThrow().sentence()
                + " A board has twenty working days. An ask is made with an update on a promise."));
        List<AskRead> mine = all.stream().filter(AskActions::concern).toList();
        if (!mine.isEmpty()) {
            Section waiting =
                    new Section(new H2("Waiting for you"), new AskActions(asks, currentActor, mine, message -> {
                        showAsks();
                        messages().tell(message);
                        focusAfterNavigation();
                    }));
            waiting.addClassNames("card", "waiting");
            parts.add(waiting);
        }
        List<AskLine> lines = all.stream()
                .map(ask -> AskLine.of(ask, CommitmentNavigation::one))
                .toList();
        Section section = new Section(
                new H2("All asks, and what became of them"),
                lines.isEmpty()
                        ? new Paragraph("No partner has asked anything yet.")
                        : new Fragment(output -> JtelinesGenerated.render(output, null, lines, true)));
        section.addClassName("card");
        parts.add(section);
        show(parts.toArray(Component[]::new));
    }
}
