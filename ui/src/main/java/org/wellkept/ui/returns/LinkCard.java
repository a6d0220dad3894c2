package org.wellkept.ui.returns;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.wellkept.auth.returnlink.MakeReturnLink;
import org.wellkept.auth.returnlink.ReturnLinkGiven;
import org.wellkept.auth.returnlink.ReturnLinkMade;
import org.wellkept.auth.returnlink.ReturnLinks;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.workspace.Messages;
import org.wellkept.ui.workspace.RefusalWords;

/** Links to the return for somebody without an account: given out, seen, taken back. */
final class LinkCard extends Div {

    private final ReturnLinks links;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final String organisation;
    private final UnorderedList given = new UnorderedList();

    LinkCard(ReturnLinks links, CurrentActor currentActor, Clock clock, ReturnDetails found) {
        this.links = links;
        this.currentActor = currentActor;
        this.clock = clock;
        this.organisation = found.organisation().slug();
        addClassNames("card", "link-card");
        given.addClassName("link-list");
        Div buttons = new Div();
        buttons.addClassName("form-end");
        for (ReturnDetails.Asking round : found.asking()) {
            UUID id = round.round();
            String words = found.asking().size() == 1 ? "Make a link" : "Make a link for " + round.boardName();
            buttons.add(new Button(words, click -> askToMake(id)));
        }
        add(
                new H2("Or by a link, without an account"),
                new Paragraph(
                        "Whoever has the link answers just these questions, on a phone or a computer, until they hand"
                                + " over or the round closes. Their answers wait here; they are sent like any others."),
                given,
                buttons);
        draw();
    }

    private void draw() {
        given.removeAll();
        if (links.given(currentActor.get(), organisation) instanceof Outcome.Done<List<ReturnLinkGiven>>(var all)) {
            all.forEach(link -> given.add(line(link)));
        }
        given.setVisible(given.getChildren().findAny().isPresent());
    }

    private ListItem line(ReturnLinkGiven link) {
        Paragraph words = new Paragraph(words(link));
        ListItem line = new ListItem(words);
        if (link.standing() == ReturnLinkGiven.Standing.OPEN) {
            UUID id = link.id();
            NativeButton back = new NativeButton("Take it back", click -> revoke(id));
            back.addClassNames("button", "link");
            back.getElement().setAttribute("aria-label", "Take it back: " + words(link));
            line.add(back);
        }
        return line;
    }

    /** "Sent to ann@opendoor.example 3 October at 09:14 · open". */
    private String words(ReturnLinkGiven link) {
        String to = link.email() == null ? "Made " : "Sent to " + link.email() + " ";
        String ended =
                link.endedAt() == null ? "" : " " + Words.moment(link.endedAt(), clock.instant(), clock.getZone());
        return to + Words.moment(link.madeAt(), clock.instant(), clock.getZone()) + " · "
                + link.standing().words().toLowerCase(Locale.UK) + ended;
    }

    private void askToMake(UUID round) {
        TextField email = new TextField("E-mail address");
        email.setHelperText("The link is sent there. Leave it empty to copy the link and hand it on yourself.");
        email.getElement().setAttribute("autocomplete", "off");
        email.getElement().setAttribute("inputmode", "email");
        ActionDialog dialog = new ActionDialog(
                "A link to these questions",
                List.of("Whoever has the link can read and answer what this board asks of the organisation, and"
                        + " nothing else. Give it to one person."),
                List.of(email),
                "Make the link",
                () -> make(round, email.getValue()));
        dialog.problems().knows("email", email);
        dialog.open();
    }

    private List<Refusal> make(UUID round, String email) {
        return switch (links.make(currentActor.get(), new MakeReturnLink(organisation, round, email))) {
            case Outcome.Done<ReturnLinkMade>(ReturnLinkMade made) -> {
                draw();
                if (email.isBlank()) {
                    show(made.address());
                } else {
                    Messages.near(this).tell("The link is on its way to " + email.strip() + ".");
                }
                yield List.of();
            }
            case Outcome.Refused<ReturnLinkMade> refused -> List.of(refused.refusal());
        };
    }

    /** Once: only its digest is stored. */
    private static void show(String address) {
        TextField link = new TextField("The link");
        link.setValue(address);
        link.setReadOnly(true);
        link.setWidthFull();
        link.setHelperText("Copy it now: it can’t be shown again.");
        link.getElement().setAttribute("autoselect", true);
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("Here is the link");
        dialog.setWidth("36rem");
        dialog.setMaxWidth("96vw");
        dialog.add(link);
        dialog.getFooter().add(new Button("I have copied it", click -> dialog.close()));
        dialog.open();
    }

    private void revoke(UUID id) {
        switch (links.revoke(currentActor.get(), organisation, id)) {
            case Outcome.Done<UUID> done -> {
                draw();
                Messages.near(this).tell("The link opens nothing any more. What came by it stays.");
            }
            case Outcome.Refused<UUID> refused -> Messages.near(this).warn(RefusalWords.of(refused.refusal()));
        }
    }
}
