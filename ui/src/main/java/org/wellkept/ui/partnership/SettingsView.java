package org.wellkept.ui.partnership;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.partnership.JteframeworksGenerated;
import gg.jte.generated.precompiled.partnership.JteheldGenerated;
import gg.jte.generated.precompiled.partnership.JtesetUpGenerated;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Subject;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.core.reference.Frameworks;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.partnership.SettingsNavigation.Addition;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Where an administrator adds partnerships, and the organisations and boards of those that they look after. */
@Route(value = Place.SETTINGS_PATH, layout = WorkspaceLayout.class)
public class SettingsView extends Screen implements BeforeEnterObserver {

    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Boards boards;
    private final Frameworks frameworks;
    private final Directory directory;
    private final SetUpReader setUp;
    private final CurrentActor currentActor;

    @Inject
    public SettingsView(
            Partnerships partnerships,
            Organisations organisations,
            Boards boards,
            Frameworks frameworks,
            Directory directory,
            SetUpReader setUp,
            CurrentActor currentActor) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.boards = boards;
        this.frameworks = frameworks;
        this.directory = directory;
        this.setUp = setUp;
        this.currentActor = currentActor;
        named("Settings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!currentActor.get().has(Role.ADMINISTRATOR)) {
            throw new NotPermittedHere("Administrators look after partnerships, organisations and boards.");
        }
        lay();
        QueryParameters asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter(SettingsNavigation.ADD)
                .flatMap(Addition::named)
                .flatMap(addition -> form(
                        addition,
                        asked.getSingleParameter(SettingsNavigation.TO).orElse("")))
                .ifPresent(ActionDialog::open);
    }

    private void lay() {
        Actor actor = currentActor.get();
        if (mayAddPartnerships(actor)) {
            offer(new Button("Add a partnership", click -> addPartnership().open()));
        }
        List<Component> parts = new ArrayList<>();
        setUp.unfinished(actor)
                .ifPresent(steps -> parts.add(new Fragment(output -> JtesetUpGenerated.render(output, null, steps))));
        List<BoardDetails> all = boards.current();
        for (PartnershipRef partnership : partnerships.all()) {
            if (looksAfter(actor, partnership)) {
                parts.add(card(partnership, all));
            }
        }
        List<SettingsPage.Themes> themes =
                frameworks.all().stream().map(SettingsPage::of).toList();
        parts.add(new Fragment(output -> JteframeworksGenerated.render(output, null, themes)));
        show(parts.toArray(Component[]::new));
    }

    private Section card(PartnershipRef partnership, List<BoardDetails> all) {
        SettingsPage.Held held = SettingsPage.of(partnership, all, organisations.all(partnership.slug()));
        Section card = new Section(new Fragment(output -> JteheldGenerated.render(output, null, held)));
        card.addClassNames("card", "partnership-card");
        if (!partnership.asPublished()) {
            Button organisation = new Button(
                    "Add an organisation", click -> addOrganisation(partnership).open());
            Button board =
                    new Button("Add a board", click -> addBoard(partnership).open());
            List.of(organisation, board)
                    .forEach(button -> button.getElement()
                            .setAttribute("aria-label", button.getText() + " to " + partnership.name()));
            Div actions = new Div(organisation, board);
            actions.addClassName("actions");
            card.add(actions);
        }
        return card;
    }

    /** The form that a link asked for; none where the person may not add that, or there is no such partnership. */
    private Optional<ActionDialog> form(Addition addition, String to) {
        Actor actor = currentActor.get();
        Optional<PartnershipRef> partnership = partnerships.all().stream()
                .filter(each -> each.slug().equals(to) && !each.asPublished() && looksAfter(actor, each))
                .findFirst();
        return switch (addition) {
            case PARTNERSHIP -> mayAddPartnerships(actor) ? Optional.of(addPartnership()) : Optional.empty();
            case ORGANISATION -> partnership.map(this::addOrganisation);
            case BOARD -> partnership.map(this::addBoard);
        };
    }

    private ActionDialog addPartnership() {
        PartnershipFields fields = new PartnershipFields();
        return fields.asked()
                .dialog(
                        "Add a partnership",
                        List.of("It can be seen on the public pages at once, with nothing in it yet."),
                        "Add the partnership",
                        () -> partnerships
                                .add(currentActor.get(), fields.command())
                                .whyNot(added -> did(added.name() + " is there. Add its organisations next.")));
    }

    private ActionDialog addOrganisation(PartnershipRef partnership) {
        OrganisationFields fields = new OrganisationFields(partnership.slug());
        return fields.asked()
                .dialog(
                        "Add an organisation to " + partnership.name(),
                        List.of(
                                "It takes part from today: people act for it here, and boards ask it how its promises stand."),
                        "Add the organisation",
                        () -> organisations
                                .add(currentActor.get(), fields.command())
                                .whyNot(added -> did(added.name() + " takes part from today.")));
    }

    private ActionDialog addBoard(PartnershipRef partnership) {
        BoardFields fields = new BoardFields(partnership.slug());
        return fields.asked()
                .dialog(
                        "Add a board to " + partnership.name(),
                        List.of("Partners make their promises to it, and its officer asks how they stand."),
                        "Add the board",
                        () -> boards.add(currentActor.get(), fields.command())
                                .whyNot(added -> did(added.name() + " is there. Invite its officer next.")));
    }

    private void did(String message) {
        // the link that opened the form would do nothing a second time, and loading the page again would open it
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, Place.SETTINGS_PATH));
        lay();
        messages().tell(message);
    }

    private static boolean mayAddPartnerships(Actor actor) {
        return AccessTable.allows(actor, Action.ADMINISTER_INSTALLATION, Subject.ofInstallation());
    }

    private boolean looksAfter(Actor actor, PartnershipRef partnership) {
        return directory.partnership(partnership.slug()).stream()
                .anyMatch(key -> AccessTable.allows(actor, Action.ADMINISTER, Subject.ofPartnership(key.id())));
    }
}
