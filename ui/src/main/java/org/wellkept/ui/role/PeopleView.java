package org.wellkept.ui.role;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wellkept.auth.invitation.InvitationSent;
import org.wellkept.auth.invitation.Invitations;
import org.wellkept.auth.invitation.Invite;
import org.wellkept.auth.mail.Mailing;
import org.wellkept.auth.requirement.SecondStepRequirement;
import org.wellkept.auth.requirement.SecondStepRequirements;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.auth.sso.Identities;
import org.wellkept.auth.sso.ProviderUse;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.member.Members;
import org.wellkept.core.member.NeedsShown;
import org.wellkept.core.outbox.MessageGivenUp;
import org.wellkept.core.outbox.Outbox;
import org.wellkept.core.outbox.OutboxState;
import org.wellkept.core.role.HeldIn;
import org.wellkept.core.role.PlaceToGive;
import org.wellkept.core.role.RoleHolder;
import org.wellkept.core.role.Roles;
import org.wellkept.ui.account.Proving;
import org.wellkept.ui.account.SignInsView;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.handover.HandoverNavigation;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.member.NeedsWords;
import org.wellkept.ui.workspace.CurrentHat;
import org.wellkept.ui.workspace.HatPlace;
import org.wellkept.ui.workspace.NotPermittedHere;
import org.wellkept.ui.workspace.Place;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** Who holds which role since when, who has been invited, and for an administrator how messages fare. */
@Route(value = PeopleView.PATH, layout = WorkspaceLayout.class)
public class PeopleView extends Screen implements BeforeEnterObserver {

    static final String PATH = Place.PEOPLE_PATH + "/:place?";

    private final Roles roles;
    private final Invitations invitations;
    private final Identities identities;
    private final Outbox outbox;
    private final Mailing mailing;
    private final SecondStepRequirements requirements;
    private final LostDevices lostDevices;
    private final Members members;
    private final Proving proving;
    private final CurrentActor currentActor;
    private final CurrentHat currentHat;
    private final Clock clock;

    @Inject
    public PeopleView(
            Roles roles,
            Invitations invitations,
            Identities identities,
            Outbox outbox,
            Mailing mailing,
            SecondStepRequirements requirements,
            LostDevices lostDevices,
            Members members,
            Proving proving,
            CurrentActor currentActor,
            CurrentHat currentHat,
            Clock clock) {
        this.roles = roles;
        this.invitations = invitations;
        this.identities = identities;
        this.outbox = outbox;
        this.mailing = mailing;
        this.requirements = requirements;
        this.lostDevices = lostDevices;
        this.members = members;
        this.proving = proving;
        this.currentActor = currentActor;
        this.currentHat = currentHat;
        this.clock = clock;
        named("People");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = currentActor.get();
        HatPlace hat = currentHat.place(actor);
        List<PlaceToGive> places = roles.places(actor).stream()
                .sorted(hat.<PlaceToGive>organisationFirst(
                                place -> place.where().organisation())
                        .thenComparing(hat.boardFirst(place -> place.where().board())))
                .toList();
        if (places.isEmpty()) {
            throw new NotPermittedHere(
                    "Leads of a partner, board officers and administrators see who holds which role.");
        }
        Optional<String> asked = event.getRouteParameters().get("place");
        if (asked.isEmpty() && places.size() > 1) {
            choose(places);
            return;
        }
        Optional<PlaceToGive> place =
                asked.isEmpty() ? Optional.of(places.getFirst()) : PeopleNavigation.find(places, asked.get());
        if (place.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            lay(place.get(), places.size() > 1);
        }
    }

    /** Somebody who gives roles in several places begins with the list of them. */
    private void choose(List<PlaceToGive> places) {
        named("People");
        offer();
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        list.addClassName("place-list");
        for (PlaceToGive place : places) {
            list.add(new ListItem(new Anchor(PeopleNavigation.of(place.where()), place.name())));
        }
        Section section = card("Whose people?", list);
        List<Component> parts = new ArrayList<>(lostDevices.waiting(message -> {
            choose(places);
            messages().tell(message);
        }));
        parts.addAll(messagesOf(currentActor.get()));
        parts.add(section);
        successions(currentActor.get()).ifPresent(parts::add);
        show(parts.toArray(Component[]::new));
    }

    /** Where administrators look after bodies that end. */
    private static Optional<Component> successions(Actor actor) {
        return actor.has(Role.ADMINISTRATOR)
                ? Optional.of(card(
                        "When bodies merge, split, are renamed or close",
                        new Paragraph("What they promised is offered to whoever took over."),
                        new Anchor(HandoverNavigation.SUCCESSIONS_PATH, "Record who took over from whom")))
                : Optional.empty();
    }

    private void lay(PlaceToGive place, boolean oneOfSeveral) {
        Actor actor = currentActor.get();
        named(place.name(), "People");
        Button invite = new Button("Invite somebody", click -> invite(place).open());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Anchor signIns = new Anchor(SignInsView.PATH + "/" + place.where().key(), "Sign-ins");
        signIns.addClassName("button");
        if (oneOfSeveral) {
            Anchor others = new Anchor(Place.PEOPLE_PATH, "Other places");
            others.addClassName("button");
            offer(others, signIns, invite);
        } else {
            offer(signIns, invite);
        }
        List<Component> parts = new ArrayList<>(lostDevices.waiting(message -> {
            lay(place, oneOfSeveral);
            messages().tell(message);
        }));
        if (place.where().equals(HeldIn.EVERYWHERE)) {
            parts.addAll(messagesOf(actor));
            parts.addAll(providersFor(actor));
        }
        parts.add(holders(place));
        parts.add(invited(place));
        needs(place).ifPresent(parts::add);
        secondStep(place).ifPresent(parts::add);
        successions(actor).ifPresent(parts::add);
        show(parts.toArray(Component[]::new));
    }

    private Section holders(PlaceToGive place) {
        List<RoleHolder> holders = switch (roles.holders(currentActor.get(), place.where())) {
            case Outcome.Done<List<RoleHolder>> done -> done.value();
            case Outcome.Refused<List<RoleHolder>> refused -> List.of();
        };
        if (holders.isEmpty()) {
            return card("Roles", new Paragraph("Nobody holds a role here yet."));
        }
        List<Component> rows = new ArrayList<>();
        for (RoleHolder holder : holders) {
            String what = holder.displayName() + ", " + small(holder.role().words());
            Div row = row(
                    holder.displayName(),
                    (holder.program() ? "A program: " : "") + holder.role().words() + " since "
                            + Words.day(holder.since()));
            if (holder.mayEnd()) {
                row.add(button("End this role", what, () -> end(place, holder)));
            }
            rows.add(row);
        }
        return card("Roles", rows.toArray(Component[]::new));
    }

    /** What members of the organisation let its leads know. */
    private Optional<Component> needs(PlaceToGive place) {
        String organisation = place.where().organisation();
        return organisation == null
                ? Optional.empty()
                : switch (members.needsShown(currentActor.get(), organisation)) {
                    case Outcome.Done<List<NeedsShown>>(var shown)
                    when !shown.isEmpty() ->
                        Optional.of(card(
                                "What members need",
                                shown.stream()
                                        .map(each -> row(each.displayName(), NeedsWords.of(each.needs())))
                                        .toArray(Component[]::new)));
                    case Outcome.Done<List<NeedsShown>> nothing -> Optional.empty();
                    case Outcome.Refused<List<NeedsShown>> refused -> Optional.empty();
                };
    }

    private Section invited(PlaceToGive place) {
        List<InvitationSent> sent = switch (invitations.waiting(currentActor.get(), place.where())) {
            case Outcome.Done<List<InvitationSent>> done -> done.value();
            case Outcome.Refused<List<InvitationSent>> refused -> List.of();
        };
        if (sent.isEmpty()) {
            return card("Invitations", new Paragraph("Nobody is invited at the moment."));
        }
        List<Component> rows = new ArrayList<>();
        for (InvitationSent invitation : sent) {
            Div row = row(invitation.email(), standing(invitation));
            if (invitation.mayChange()) {
                row.add(
                        button("Send again", invitation.email(), () -> sendAgain(place, invitation)),
                        button("Withdraw", invitation.email(), () -> withdraw(place, invitation)));
            }
            rows.add(row);
        }
        return card("Invitations", rows.toArray(Component[]::new));
    }

    private String standing(InvitationSent invitation) {
        LocalDate sent = LocalDate.ofInstant(invitation.sentAt(), clock.getZone());
        LocalDate end = LocalDate.ofInstant(invitation.expiresAt(), clock.getZone());
        return invitation.role().words() + ", sent on " + Words.day(sent)
                + (invitation.hasRunOut() ? "; it ran out on " : "; it can be accepted until ") + Words.day(end);
    }

    /** Whether an organisation asks a second step of its people; other places have nothing to decide. */
    private Optional<Component> secondStep(PlaceToGive place) {
        String organisation = place.where().organisation();
        return organisation == null
                ? Optional.empty()
                : switch (requirements.of(currentActor.get(), organisation)) {
                    case Outcome.Done<SecondStepRequirement>(var read) ->
                        Optional.of(secondStep(place, organisation, read));
                    case Outcome.Refused<SecondStepRequirement> refused -> Optional.empty();
                };
    }

    private Section secondStep(PlaceToGive place, String organisation, SecondStepRequirement read) {
        Instant since = read.since();
        String ready =
                read.ready() + " of " + Words.count(read.people(), "contributor or lead", "contributors and leads")
                        + (read.ready() == 1 ? " has one." : " have one.");
        Paragraph words = new Paragraph(
                since == null
                        ? "With a second step, somebody who learned a password still can’t get in. You can ask it of your"
                                + " contributors and leads; members with lived experience are never asked. So far "
                                + ready
                        : "Contributors and leads have been asked for a second step since "
                                + Words.day(LocalDate.ofInstant(since, clock.getZone())) + ". " + ready);
        Button change = new Button(
                since == null ? "Ask for a second step" : "Ask for it no more",
                click -> askForSecondStep(place, organisation, since == null).open());
        return card("Second step", words, change);
    }

    private ActionDialog askForSecondStep(PlaceToGive place, String organisation, boolean asked) {
        return new ActionDialog(
                        asked ? "Ask for a second step" : "Ask for a second step no more",
                        asked
                                ? List.of(
                                        "Contributors and leads of " + place.name()
                                                + " get a message, and are led through setting one up when they next sign in."
                                                + " It takes two minutes. Whoever is signed in now is not interrupted.",
                                        "So are you, if you have none yet.")
                                : List.of("Contributors and leads of " + place.name()
                                        + " get a message. Those who have a second step keep it, and may remove it."),
                        List.of(),
                        asked ? "Ask for it" : "Ask for it no more",
                        () -> currentActor
                                .presence()
                                .map(presence -> did(
                                        requirements.ask(currentActor.get(), organisation, asked, presence),
                                        place,
                                        asked
                                                ? "Contributors and leads are asked for a second step from their next sign-in"
                                                        + " on."
                                                : "A second step is everybody’s own choice again."))
                                .orElseGet(() -> List.of(new Refusal.NotPermitted("You are signed out."))))
                .after(proving::then);
    }

    private ActionDialog invite(PlaceToGive place) {
        EmailField email = new EmailField("E-mail address");
        email.setWidthFull();
        email.setMaxLength(254);
        Choice<Role> role = new Choice<>("Role", "Choose one", place.roles(), Role::code, Role::words);
        if (place.roles().size() == 1) {
            role.choose(place.roles().getFirst());
        }
        ActionDialog dialog = new ActionDialog(
                "Invite somebody to " + place.name(),
                List.of(
                        "They get a message with a link that works once, for 14 days. Somebody who has an account gains"
                                + " the role when they accept; anybody else makes an account first.",
                        "The link works for this address alone: use the person’s own, not one that several people read."),
                List.of(email, role),
                "Send the invitation",
                () -> role.chosen().isEmpty()
                        ? List.of(new Refusal.Invalid(
                                List.of(new FieldProblem("role", "It is not said to which role", "Choose one"))))
                        : did(
                                invitations.invite(
                                        currentActor.get(),
                                        new Invite(
                                                email.getValue(), role.chosen().get(), place.where())),
                                place,
                                onItsWay(email.getValue().strip())));
        dialog.problems().knows("email", email);
        dialog.problems().knows("role", role);
        // who gains this much is not to be chosen by somebody who found an open screen
        return dialog.after(invitation -> {
            if (role.chosen()
                    .filter(chosen -> chosen == Role.ADMINISTRATOR || chosen == Role.OFFICER)
                    .isPresent()) {
                proving.then(invitation);
            } else {
                invitation.execute();
            }
        });
    }

    private ActionDialog end(PlaceToGive place, RoleHolder holder) {
        boolean own = holder.person().equals(currentActor.get().person());
        String who = own ? "You" : holder.displayName();
        ActionDialog dialog = new ActionDialog(
                own ? "Lay down your role" : "End a role",
                List.of(
                        who + (own ? " are " : " is ") + small(holder.role().words()) + ", " + place.name() + ".",
                        (own ? "Your" : "Their") + " next click is refused what this role allowed, wherever "
                                + (own ? "you" : "they")
                                + " are signed in. What was written stays, and so does the history."
                                + " The role can be given again, by an invitation."),
                List.of(),
                own ? "Lay it down" : "End this role",
                () -> did(
                        roles.end(currentActor.get(), holder.id()),
                        place,
                        own ? "You have laid down your role." : "The role of " + holder.displayName() + " has ended."));
        return own ? dialog : dialog.after(proving::then);
    }

    private ActionDialog sendAgain(PlaceToGive place, InvitationSent invitation) {
        return new ActionDialog(
                "Send an invitation again",
                List.of(invitation.email() + " gets a new link, good for 14 days. The one before works no more."),
                List.of(),
                "Send it again",
                () -> did(
                        invitations.sendAgain(currentActor.get(), invitation.id()),
                        place,
                        onItsWay(invitation.email())));
    }

    private ActionDialog withdraw(PlaceToGive place, InvitationSent invitation) {
        return new ActionDialog(
                "Withdraw an invitation",
                List.of("The link that " + invitation.email() + " got works no more, and the address is forgotten."),
                List.of(),
                "Withdraw it",
                () -> did(
                        invitations.withdraw(currentActor.get(), invitation.id()),
                        place,
                        "The invitation is withdrawn."));
    }

    private String onItsWay(String email) {
        if (mailing.isDemonstration()) {
            return "The invitation to " + email + " is written. Nothing is sent in the demonstration: read it at"
                    + " /workspace/messages.";
        }
        return mailing.carrier().isPresent()
                ? "The invitation to " + email + " is on its way."
                : "The invitation to " + email
                        + " waits: this installation can’t send e-mail yet. Tell whoever runs it.";
    }

    /** How many sign in by their organisation, for whoever looks after the whole installation. */
    private List<Component> providersFor(Actor actor) {
        return switch (identities.use(actor)) {
            case Outcome.Done<List<ProviderUse>>(var used)
            when !used.isEmpty() ->
                List.of(card(
                        "Single sign-on",
                        used.stream()
                                .map(use -> row(
                                        use.provider(),
                                        Words.sentence(Words.spelledCount(
                                                use.accounts(), "account is linked", "accounts are linked"))))
                                .toArray(Component[]::new)));
            case Outcome.Done<List<ProviderUse>> none -> List.of();
            case Outcome.Refused<List<ProviderUse>> refused -> List.of();
        };
    }

    /** How messages fare, for whoever looks after the whole installation. */
    private List<Component> messagesOf(Actor actor) {
        return switch (outbox.state(actor)) {
            case Outcome.Done<OutboxState> done -> messages(done.value());
            case Outcome.Refused<OutboxState> refused -> List.of();
        };
    }

    private List<Component> messages(OutboxState state) {
        List<Component> said = new ArrayList<>();
        if (mailing.carrier().isEmpty()) {
            said.add(new Paragraph(
                    "This installation can’t send e-mail yet, so messages wait: whoever runs it names a mail"
                            + " server in WELLKEPT_SMTP_URL."));
        }
        if (state.waiting() > 0) {
            said.add(new Paragraph(Words.sentence(Words.spelledCount(state.waiting(), "message waits", "messages wait"))
                    + " to be sent, since "
                    + Words.moment(state.oldest().orElseThrow(), clock.instant(), clock.getZone()) + ". "
                    + state.problem().map(problem -> problem + ".").orElse("")));
        }
        for (MessageGivenUp lost : state.givenUp()) {
            said.add(row(
                    lost.recipient(),
                    lost.about() + " could not be sent, given up on "
                            + Words.day(LocalDate.ofInstant(lost.givenUpAt(), clock.getZone())) + ". " + lost.problem()
                            + "."));
        }
        return said.isEmpty() ? List.of() : List.of(card("Messages", said.toArray(Component[]::new)));
    }

    private List<Refusal> did(Outcome<?> outcome, PlaceToGive place, String message) {
        return outcome.whyNot(done -> again(place, message));
    }

    private void again(PlaceToGive place, String message) {
        List<PlaceToGive> places = roles.places(currentActor.get());
        Optional<PlaceToGive> still =
                PeopleNavigation.find(places, place.where().key());
        if (still.isPresent()) {
            lay(still.get(), places.size() > 1);
            messages().tell(message);
        } else {
            // the role that allowed all this was one's own
            messages().tellAfterNavigation(message);
            getUI().ifPresent(ui -> ui.navigate(Place.TODAY_PATH));
        }
    }

    static Section card(String heading, Component... parts) {
        Section section = new Section(new H2(heading));
        section.addClassName("card");
        section.add(parts);
        return section;
    }

    static Div row(String name, String rest) {
        Span strong = new Span(name);
        strong.addClassName("person");
        Span small = new Span(rest);
        small.addClassName("small");
        Div words = new Div(strong, small);
        words.addClassName("person-words");
        Div row = new Div(words);
        row.addClassName("waiting-row");
        return row;
    }

    static Button button(String words, String whom, SerializableSupplier<ActionDialog> dialog) {
        Button button = new Button(words, click -> dialog.get().open());
        button.getElement().setAttribute("aria-label", words + ": " + whom);
        return button;
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }
}
