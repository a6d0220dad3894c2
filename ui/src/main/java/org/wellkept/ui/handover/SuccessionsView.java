package org.wellkept.ui.handover;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.Role;
import org.wellkept.core.handover.BoardSuccessionRead;
import org.wellkept.core.handover.BoardSuccessions;
import org.wellkept.core.handover.Handovers;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.succession.SuccessionRead;
import org.wellkept.core.succession.Successions;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/**
 * An administrator records that bodies merged, were split, renamed or closed, and the same of boards, and sees first what it does to
 * what was promised.
 */
@Route(value = HandoverNavigation.SUCCESSIONS_PATH, layout = WorkspaceLayout.class)
public class SuccessionsView extends Screen implements BeforeEnterObserver, Recording {

    private final Successions successions;
    private final BoardSuccessions boardSuccessions;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final BodyDialogs bodies;
    private final BoardDialogs boards;

    @Inject
    public SuccessionsView(
            Successions successions,
            BoardSuccessions boardSuccessions,
            Handovers handovers,
            Organisations organisations,
            Boards boards,
            CurrentActor currentActor,
            Clock clock) {
        this.successions = successions;
        this.boardSuccessions = boardSuccessions;
        this.currentActor = currentActor;
        this.clock = clock;
        this.bodies = new BodyDialogs(successions, handovers, organisations, currentActor::get, clock, this);
        this.boards = new BoardDialogs(boardSuccessions, boards, currentActor::get, clock, this);
        named("When bodies merge, split, are renamed or close");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!currentActor.get().has(Role.ADMINISTRATOR)) {
            throw new NotPermittedHere("Administrators record who took over from whom.");
        }
        lay();
    }

    private void lay() {
        show(
                card(
                        "Organisations",
                        successions.all().stream().map(this::item).toList(),
                        "Bodies merge, councils are reorganised, charities close. Record it here, and what they promised is offered to"
                                + " whoever took over: nothing is lost, and nothing counts twice.",
                        button("Merge or take over", bodies::merge),
                        button("Split", bodies::split),
                        button("Rename", bodies::rename),
                        button("Close", bodies::close)),
                card(
                        "Boards",
                        boardSuccessions.all().stream()
                                .map(SuccessionsView::item)
                                .toList(),
                        "Where councils are reorganised, so are their boards. Record it here, and what was promised to a board that ended"
                                + " is looked after by the one that goes on.",
                        button("A board goes on for others", boards::succeed),
                        button("Rename a board", boards::rename),
                        button("Close a board", boards::close)));
    }

    private static Section card(String heading, List<ListItem> recorded, String about, Button... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("actions");
        Section card = new Section(new H2(heading), new Paragraph(about), actions);
        if (!recorded.isEmpty()) {
            UnorderedList list = new UnorderedList();
            recorded.forEach(list::add);
            card.add(list);
        }
        card.addClassName("card");
        return card;
    }

    private ListItem item(SuccessionRead one) {
        return new ListItem(
                new Anchor(
                        Links.partner(one.successor().slug()), one.successor().name()),
                new Text((one.on().isAfter(LocalDate.now(clock)) ? " is to take over from " : " took over from ")
                        + one.predecessor().name() + " on " + Words.day(one.on()) + ": "
                        + one.kind().words().toLowerCase(Locale.UK)));
    }

    private static ListItem item(BoardSuccessionRead one) {
        return new ListItem(
                new Anchor(Links.board(one.successor().slug()), one.successor().name()),
                new Text(" has gone on for "),
                new Anchor(
                        Links.board(one.predecessor().slug()), one.predecessor().name()),
                new Text(" since " + Words.day(one.on())));
    }

    private static Button button(String words, SerializableSupplier<ActionDialog> dialog) {
        return new Button(words, click -> dialog.get().open());
    }

    @Override
    public void ask(ActionDialog next) {
        next.open();
    }

    @Override
    public void recorded(String message) {
        lay();
        messages().tell(message);
    }
}
