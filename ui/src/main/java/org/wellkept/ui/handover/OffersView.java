package org.wellkept.ui.handover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.handover.AnswerOffers;
import org.wellkept.core.handover.AnswerOffers.Answer;
import org.wellkept.core.handover.Handovers;
import org.wellkept.core.handover.Offer;
import org.wellkept.core.handover.OfferAnswer;
import org.wellkept.ui.commitment.CommitmentNavigation;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.RefusalWords;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** What is offered to an organisation that took over from others: its lead carries it on or says why not, one by one or all at once. */
@Route(value = HandoverNavigation.OFFERS_PATH, layout = WorkspaceLayout.class)
public class OffersView extends Screen implements BeforeEnterObserver {

    private final Handovers handovers;
    private final CurrentActor currentActor;
    private String organisation = "";

    @Inject
    public OffersView(Handovers handovers, CurrentActor currentActor) {
        this.handovers = handovers;
        this.currentActor = currentActor;
        named("Promises offered to you");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        organisation =
                event.getRouteParameters().get(HandoverNavigation.ORGANISATION).orElse("");
        switch (handovers.offeredTo(currentActor.get(), organisation)) {
            case Outcome.Done<List<Offer>>(List<Offer> offers) -> lay(offers);
            case Outcome.Refused<List<Offer>>(Refusal.NotPermitted(String because)) ->
                throw new NotPermittedHere(because);
            case Outcome.Refused<List<Offer>> refused -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void lay(List<Offer> offers) {
        if (offers.isEmpty()) {
            offer();
            Section nothing = new Section(
                    new H2("Nothing is offered to you"),
                    new Paragraph(
                            "When a body ends and your organisation takes over from it, what it had promised and not kept"
                                    + " is listed here, for you to carry on or to say why not."));
            nothing.addClassName("card");
            show(nothing);
            return;
        }
        named("Promises offered to you", offers.getFirst().to().name());
        List<Answer> all = offers.stream()
                .filter(each -> each.given() == OfferAnswer.Given.WAITING)
                .map(each -> new Answer(each.reference(), each.version(), true, null))
                .toList();
        if (all.size() > 1 && all.size() <= AnswerOffers.MOST) {
            AnswerOffers whole = new AnswerOffers(organisation, all);
            Button carryAll = new Button(
                    "Carry on all " + Words.spelled(all.size()),
                    click -> carryAll(whole).open());
            carryAll.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            offer(carryAll);
        } else {
            offer();
        }
        Map<String, List<Offer>> byBody = new LinkedHashMap<>();
        offers.forEach(each -> byBody.computeIfAbsent(each.from().name(), name -> new ArrayList<>())
                .add(each));
        show(byBody.values().stream().map(this::ofBody).toArray(Component[]::new));
    }

    private Section ofBody(List<Offer> offers) {
        Offer first = offers.getFirst();
        Section section = new Section(
                new H2("From " + first.from().name()),
                new Paragraph(first.from().name() + " ended on "
                        + Words.day(first.since().minusDays(1))
                        + ". No round asks about these until it is settled who carries them on. "
                        + first.from().name() + " stays named as their maker."));
        section.addClassName("card");
        offers.forEach(each -> section.add(row(each)));
        return section;
    }

    private Div row(Offer offer) {
        String reference = offer.reference();
        String title = offer.title();
        AnswerOffers carry =
                new AnswerOffers(organisation, List.of(new Answer(reference, offer.version(), true, null)));
        Button take = new Button(
                offer.draft() ? "Take the draft over" : "Carry it on", click -> answer(carry, carried(title)));
        take.getElement()
                .setAttribute("aria-label", (offer.draft() ? "Take the draft over: " : "Carry it on: ") + title);
        boolean draft = offer.draft();
        Version version = offer.version();
        Button decline = new Button(
                draft ? "Throw the draft away" : "Don’t carry it on",
                click -> decline(reference, title, version, draft).open());
        decline.getElement()
                .setAttribute("aria-label", (draft ? "Throw the draft away: " : "Don’t carry it on: ") + title);
        Div buttons = new Div(take, decline);
        buttons.addClassName("actions");
        Div row = new Div(
                draft ? new H3(title) : new H3(new Anchor(CommitmentNavigation.one(reference), title)),
                new Paragraph(reference + (draft ? ", a draft" : "") + ". Due: " + Words.written(offer.due())),
                new Paragraph(offer.statement()));
        offer.answers().stream()
                .filter(answer -> offer.answers().size() > 1 || answer.given() != OfferAnswer.Given.WAITING)
                .forEach(answer -> row.add(new Paragraph(answer.successor().name() + ": "
                        + answer.given().words().toLowerCase(Locale.UK)
                        + (answer.reason() == null ? "." : ". " + Words.stopped(answer.reason())))));
        row.add(buttons);
        row.addClassName("listed");
        return row;
    }

    private static String carried(String title) {
        return "Your word on “" + title + "” is kept.";
    }

    private ActionDialog carryAll(AnswerOffers all) {
        return new ActionDialog(
                "Carry on all " + Words.spelled(all.answers().size()),
                List.of(
                        "They are your organisation’s from today: rounds ask you, and your leads can change and close them.",
                        "Where others are asked too, it is settled once all have answered."),
                List.of(),
                "Carry them on",
                () -> done(all, "They are carried on, or wait for the answers of others."));
    }

    private ActionDialog decline(String reference, String title, Version version, boolean draft) {
        TextArea reason = new TextArea("Why");
        reason.setHelperText(
                draft ? "Kept in the history alone." : "A sentence or two. It is shown wherever the promise is.");
        reason.setMaxLength(AnswerOffers.LONGEST_REASON);
        reason.setMinHeight("5rem");
        reason.setWidthFull();
        ActionDialog dialog = new ActionDialog(
                draft ? "Throw this draft away" : "Don’t carry this promise on",
                List.of(
                        "“" + title + "”",
                        draft
                                ? "It was never agreed, and nobody else sees it. Only its history stays."
                                : "Unless another successor carries it on, it is closed as not carried on, with your reason."),
                List.of(reason),
                draft ? "Throw it away" : "Don’t carry it on",
                () -> done(
                        new AnswerOffers(
                                organisation, List.of(new Answer(reference, version, false, reason.getValue()))),
                        carried(title)));
        dialog.problems().knows("answers[0].reason", reason);
        return dialog;
    }

    private void answer(AnswerOffers answers, String message) {
        done(answers, message).forEach(refusal -> messages().warn(RefusalWords.of(refusal)));
    }

    private List<Refusal> done(AnswerOffers answers, String message) {
        return switch (handovers.answer(currentActor.get(), answers)) {
            case Outcome.Done<List<Offer>>(List<Offer> left) -> {
                lay(left);
                messages().tell(message);
                focusAfterNavigation();
                yield List.of();
            }
            case Outcome.Refused<List<Offer>>(Refusal refusal) -> List.of(refusal);
        };
    }
}
